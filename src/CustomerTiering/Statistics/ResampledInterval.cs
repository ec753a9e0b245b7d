namespace CustomerTiering.Statistics;

/// <summary>An index with how far chance alone would move it.</summary>
/// <remarks>
/// The interval is the basic bootstrap interval: twice the index less the upper and the lower quantile of the samples (Davison and Hinkley 1997, § 5.2). An
/// index of distance such as Hoover's is made larger by chance, the more so the fewer the records; this interval takes that off, so it can lie
/// below the index as seen.
/// </remarks>
/// <param name="Seen">The index of the records as they are.</param>
/// <param name="Low">The lower end, included.</param>
/// <param name="High">The upper end, included.</param>
/// <param name="ByChance">How much of the index as seen is about the work of chance: the mean of the samples less the index.</param>
/// <param name="Level">How often such an interval is meant to hold the true index.</param>
/// <param name="Draws">Samples in which the index has a value.</param>
public sealed record ResampledInterval(double Seen, double Low, double High, double ByChance, double Level, int Draws);
