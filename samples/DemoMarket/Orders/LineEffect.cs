namespace CustomerTiering.Demo.Orders;

/// <summary>A planted effect on order lines: from one place of the days up to, not including, another, at some outlets, on some items.</summary>
/// <param name="Truth">The id of the planted truth; without that truth the effect is left out.</param>
/// <param name="From">First day, by place.</param>
/// <param name="To">Day after the last, by place.</param>
internal sealed record LineEffect(string Truth, int From, int To)
{
    /// <summary>Places of the outlets.</summary>
    public IReadOnlySet<int>? Outlets { get; init; }

    /// <summary>Places of the items.</summary>
    public IReadOnlySet<int>? Items { get; init; }

    /// <summary>What is bought against what would be, in thousandths.</summary>
    public int QuantityPermille { get; init; } = 1000;

    /// <summary>Price against what it would be, in thousandths.</summary>
    public int PricePermille { get; init; } = 1000;

    /// <summary>Unit cost against what it would be, in thousandths.</summary>
    public int CostPermille { get; init; } = 1000;

    /// <summary>Whether the price is <see cref="PricePermille"/> of the unit cost instead of the usual price.</summary>
    public bool PriceFromCost { get; init; }

    /// <summary>Whether a line is touched.</summary>
    public bool Touches(int outlet, int item, int day) =>
        day >= From && day < To && Outlets?.Contains(outlet) != false && Items?.Contains(item) != false;
}
