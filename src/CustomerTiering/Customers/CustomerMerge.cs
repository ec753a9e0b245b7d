using NodaTime;

namespace CustomerTiering.Customers;

/// <summary>
/// Two ids turn out to be one customer: what stands under the merged id counts for the surviving one.
/// </summary>
/// <remarks>
/// Who is who is a fact about the past as well: on every as-of day from <paramref name="Effective"/> on, <em>all</em> sales of the merged id, also older
/// ones, count for the surviving id. On as-of days before it they are two customers. A merge set right later is a <see cref="CustomerUnmerge"/>.
/// </remarks>
/// <param name="Merged">The id that ends.</param>
/// <param name="Surviving">The id that goes on.</param>
/// <param name="Effective">The first as-of day on which they are one.</param>
public sealed record CustomerMerge(CustomerId Merged, CustomerId Surviving, LocalDate Effective)
{
    /// <summary>The id that ends.</summary>
    public CustomerId Merged { get; init; } = Merged.IsNone || Merged == Surviving
        ? throw new ArgumentException("A merge names two different customers.", nameof(Merged))
        : Merged;

    /// <summary>The id that goes on.</summary>
    public CustomerId Surviving { get; init; } = Surviving.IsNone ? throw new ArgumentException("A merge names two different customers.", nameof(Surviving)) : Surviving;

    /// <summary>The day the merge was recorded; the effective day unless stated.</summary>
    public LocalDate Recorded { get; init; } = Effective;
}
