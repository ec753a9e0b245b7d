namespace CustomerTiering.Sales;

/// <summary>The facts of all lines of a part together.</summary>
internal readonly record struct PartialSalesFacts(long Lines, long LinesWithCost, long RoundedValues, long InWindow, long NotYetKnown, int FirstDay, int LastDay);
