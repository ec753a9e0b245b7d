namespace CustomerTiering.Statistics;

/// <summary>A point of a Lorenz curve read from the largest item down.</summary>
/// <param name="Items">Share of the items, 0 to 1, largest first.</param>
/// <param name="Total">Share of the total that they bring, 0 to 1; never less than <paramref name="Items"/>.</param>
public readonly record struct LorenzPoint(double Items, double Total);
