namespace CustomerTiering.Sales;

/// <summary>
/// What the goods of an order line cost the seller: known, or not known. The default value is not known; a cost of zero is a known cost.
/// </summary>
public readonly record struct LineCost
{
    private LineCost(decimal amount)
    {
        Amount = amount;
        IsKnown = true;
    }

    /// <summary>The cost was not recorded.</summary>
    public static LineCost Unknown => default;

    /// <summary>Whether the cost was recorded.</summary>
    public bool IsKnown { get; }

    /// <summary>The cost in units of the line's currency; zero when not known.</summary>
    public decimal Amount { get; }

    /// <summary>A recorded cost; negative for goods that came back.</summary>
    public static LineCost Of(decimal amount) => new(amount);
}
