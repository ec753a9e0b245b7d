using CustomerTiering.Policies;

namespace CustomerTiering.Tiering;

/// <summary>
/// When a book depends on too few customers, and when the many others bring too much to be neglected: the named limits of the warnings.
/// </summary>
/// <remarks>Every share is of the base, the sum of positive nets. A host sets what its own risk allows; the defaults are a start, not a law.</remarks>
public sealed partial record ConcentrationPolicy
{
    /// <summary>One customer over 25%, the first five over 50%, the customers below the best tier at 20% or more.</summary>
    public static ConcentrationPolicy Default { get; } = new();

    /// <summary>One customer or group that brings more than this is warned of; 25% unless stated.</summary>
    public Proportion LargestShare { get; init; } = Proportion.OfPercent(25);

    /// <summary>How many leading customers or groups are taken together, 2 or more; 5 unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two.</exception>
    public int LeadingCount
    {
        get;
        init => field = value >= 2 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Two or more customers are taken together.");
    }

    = 5;

    /// <summary>The leading ones together bring more than this: warned of; 50% unless stated.</summary>
    public Proportion LeadingShare { get; init; } = Proportion.OfPercent(50);

    /// <summary>The customers below the best tier bring this or more: who starves them is warned; 20% unless stated.</summary>
    public Proportion RestShare { get; init; } = Proportion.OfPercent(20);
}
