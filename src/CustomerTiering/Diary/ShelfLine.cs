using CustomerTiering.Sales;

namespace CustomerTiering.Diary;

/// <summary>What was seen of one item, or of all our goods together, in a store (库存与陈列).</summary>
/// <param name="Item">The item; <see cref="ItemId.None"/> for all our goods together.</param>
public readonly record struct ShelfLine(ItemId Item)
{
    /// <summary>Stock in units (库存).</summary>
    public Observed Stock { get; init; }

    /// <summary>Facings on the shelf (排面).</summary>
    public Observed Facings { get; init; }

    /// <summary>Our part of the shelf, 0 to 1 (陈列占比).</summary>
    public Observed ShelfShare { get; init; }

    /// <summary>Our price on the shelf (零售价).</summary>
    public Observed Price { get; init; }

    /// <summary>Whether the item is known to be out of stock (断货).</summary>
    public bool IsOutOfStock => Stock is { IsKnown: true, Value: <= 0 };
}
