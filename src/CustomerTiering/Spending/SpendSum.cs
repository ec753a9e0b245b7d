namespace CustomerTiering.Spending;

/// <summary>What was put in, by kind, exactly.</summary>
/// <param name="People">People, at cost.</param>
/// <param name="Goods">Goods, at cost.</param>
/// <param name="Money">Money.</param>
public readonly record struct SpendSum(decimal People, decimal Goods, decimal Money)
{
    /// <summary>Nothing.</summary>
    public static SpendSum Zero => default;

    /// <summary>All kinds together.</summary>
    public decimal Total => People + Goods + Money;

    /// <summary>The amount of a kind.</summary>
    public decimal Of(SpendKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.Value switch { 0 => People, 1 => Goods, _ => Money };
    }

    /// <summary>The sum of two.</summary>
    public static SpendSum operator +(SpendSum left, SpendSum right) => new(left.People + right.People, left.Goods + right.Goods, left.Money + right.Money);

    /// <summary>The sum with one more amount.</summary>
    public SpendSum With(SpendKind kind, decimal amount)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.Value switch
        {
            0 => this with { People = People + amount },
            1 => this with { Goods = Goods + amount },
            _ => this with { Money = Money + amount },
        };
    }
}
