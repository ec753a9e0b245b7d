namespace CustomerTiering.Demo.Items;

/// <summary>An item as the plan counts it: its place in the list, its prices in fen, and how much it is wanted.</summary>
/// <param name="Index">Place in the list of items, 0 to 299.</param>
/// <param name="Fact">The item as it is emitted.</param>
/// <param name="ListFen">List price, fen.</param>
/// <param name="CostFen">Unit cost, fen.</param>
/// <param name="Popularity">Weight among the items of its category, mean 1.</param>
internal sealed record Item(int Index, MarketItem Fact, int ListFen, int CostFen, double Popularity)
{
    /// <summary>Place of the category in <see cref="CategoryShape.All"/>.</summary>
    public int Category => (int)Fact.Category;
}
