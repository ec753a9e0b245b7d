namespace CustomerTiering.Statistics;

/// <summary>How chance is drawn to tell how far an index would move by it (重抽样): the named choices.</summary>
/// <remarks>
/// Every record happens again a Poisson number of times, once on average (the Poisson bootstrap; Hanley and MacGibbon 2006): what a like period would
/// have brought. The same seed and the same records in the same order give the same draws on every machine.
/// </remarks>
public sealed record Resampling
{
    /// <summary>The most samples that can be drawn.</summary>
    public const int MostDraws = 100_000;

    /// <summary>400 samples, seed 1, 95%.</summary>
    public static Resampling Default { get; } = new();

    /// <summary>Samples drawn, 20 to <see cref="MostDraws"/>; 400 unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 20 or more than the most.</exception>
    public int Draws
    {
        get;
        init => field = value is >= 20 and <= MostDraws ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"20 to {MostDraws} samples are drawn.");
    }

    = 400;

    /// <summary>The seed of all chance; 1 unless stated.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>How often the interval is meant to hold the true index, above 0 and below 1; 0.95 unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 0 and 1.</exception>
    public double Level
    {
        get;
        init => field = value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A level is above 0 and below 1.");
    }

    = 0.95;

    /// <summary>Draws samples and says how far an index moves.</summary>
    /// <param name="records">How many records there are; in an order that does not depend on the input.</param>
    /// <param name="estimate">The index of the records as they are.</param>
    /// <param name="index">The index of a sample, from how often each record is in it.</param>
    /// <param name="range">The least and the most the index can be: the interval stays inside.</param>
    /// <returns>The interval, or why there is none: the index itself has no value, or more than a tenth of the samples have none.</returns>
    /// <remarks>O(draws · (records + the index)).</remarks>
    public IntervalOutcome Interval(int records, IndexOutcome estimate, Func<ReadOnlySpan<int>, IndexOutcome> index, (double Least, double Most) range)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        ArgumentNullException.ThrowIfNull(index);
        ArgumentOutOfRangeException.ThrowIfNegative(records);
        var times = new int[records];
        var values = new List<double>(Draws);
        for (var draw = 0; draw < Draws; draw++)
        {
            Draw("index", draw, times);
            if (index(times) is IndexOutcome.Defined defined)
            {
                values.Add(defined.Value);
            }
        }

        return Interval(estimate, values, range);
    }

    /// <summary>How often each record is in one sample; samples of different names are drawn apart from each other.</summary>
    internal void Draw(string name, int draw, Span<int> times)
    {
        var stream = new ChanceStream(ChanceKey.Of(ChanceKey.Of(Seed, name), draw));
        for (var record = 0; record < times.Length; record++)
        {
            times[record] = PoissonOne.Of(stream.NextBits());
        }
    }

    /// <summary>The interval of an index from its values in the samples.</summary>
    internal IntervalOutcome Interval(IndexOutcome estimate, List<double> values, (double Least, double Most) range) => estimate.Match<IntervalOutcome>(
        defined =>
        {
            if (values.Count < 0.9 * Draws)
            {
                return new IntervalOutcome.Undefined(UndefinedIndex.TooFewSamples);
            }

            var ranked = RankedValues.Sort([.. values]);
            var tail = (1 - Level) / 2;
            var (low, high) = (Quantile.Type7(ranked, tail), Quantile.Type7(ranked, 1 - tail));
            double Inside(double value) => Math.Clamp(value, range.Least, range.Most);
            return new IntervalOutcome.Estimated(new ResampledInterval(
                defined.Value,
                Inside((2 * defined.Value) - high),
                Inside((2 * defined.Value) - low),
                (ranked.Total / ranked.Count) - defined.Value,
                Level,
                ranked.Count));
        },
        undefined => new IntervalOutcome.Undefined(undefined.Reason));
}
