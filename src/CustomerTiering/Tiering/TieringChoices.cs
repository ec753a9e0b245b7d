namespace CustomerTiering.Tiering;

/// <summary>The named choices of a policy where a rule alone leaves room.</summary>
public sealed record TieringChoices
{
    /// <summary>The documented defaults.</summary>
    public static TieringChoices Default { get; } = new();

    /// <summary>Customers tied with the last one inside a line; <see cref="TieRule.ShareBetter"/> unless stated.</summary>
    public TieRule Ties { get; init; } = TieRule.ShareBetter;

    /// <summary>How a percentage of a count becomes a whole number; <see cref="CountRounding.Up"/> unless stated.</summary>
    public CountRounding Counts { get; init; } = CountRounding.Up;

    /// <summary>The fewest places a percentage of a count gives, 0 or more; 1 unless stated.</summary>
    public int MinimumPlaces { get; init; } = 1;

    /// <summary>Customers with a zero or negative value; <see cref="NonPositiveRule.Lowest"/> unless stated.</summary>
    public NonPositiveRule NonPositive { get; init; } = NonPositiveRule.Lowest;
}
