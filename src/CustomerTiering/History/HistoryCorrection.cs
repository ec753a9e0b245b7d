namespace CustomerTiering.History;

/// <summary>A history decided again: what has to be said now, and what was wrong before.</summary>
/// <param name="Movements">To be put at the history's end: for each customer of whom something else holds, a correction and what holds from there.</param>
/// <param name="Difference">Who was granted or refused what, since when and until when.</param>
public sealed record HistoryCorrection(TierMovements Movements, HistoryDifference Difference);
