using NodaTime;

namespace CustomerTiering.Customers;

/// <summary>A merged id is a customer of its own again.</summary>
/// <remarks>
/// With the effective day of the merge itself (<see cref="Of"/>) the merge is withdrawn: once both are known, everything is as if neither had
/// been recorded. With a later day the ids are one from the merge up to the day before.
/// </remarks>
/// <param name="Merged">The id that had ended.</param>
/// <param name="Effective">The first as-of day on which it is on its own again.</param>
public sealed record CustomerUnmerge(CustomerId Merged, LocalDate Effective)
{
    /// <summary>The id that had ended.</summary>
    public CustomerId Merged { get; init; } = Merged.IsNone ? throw new ArgumentException("An un-merge names the customer.", nameof(Merged)) : Merged;

    /// <summary>The day the un-merge was recorded; the effective day unless stated.</summary>
    public LocalDate Recorded { get; init; } = Effective;

    /// <summary>Withdraws a merge from its own effective day.</summary>
    public static CustomerUnmerge Of(CustomerMerge merge, LocalDate recorded)
    {
        ArgumentNullException.ThrowIfNull(merge);
        return new CustomerUnmerge(merge.Merged, merge.Effective) { Recorded = recorded };
    }
}
