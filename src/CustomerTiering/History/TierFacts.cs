using CustomerTiering.Customers;
using CustomerTiering.Measures;

namespace CustomerTiering.History;

/// <summary>
/// Everything a history is decided from: the book with its lines, who was merged or changed group, and the overrides. Every fact carries the day it
/// took effect and the day it was recorded.
/// </summary>
/// <remarks>
/// The customers on file and the measures supplied from outside are taken as they are: they carry no recorded day. To replay what was known of them, hand
/// over the file of that day.
/// </remarks>
/// <param name="Book">Customers on file, order lines, supplied measures.</param>
public sealed record TierFacts(Portfolio Book)
{
    /// <summary>Merges, un-merges and changes of group; none unless stated.</summary>
    public CustomerChanges Changes { get; init; } = CustomerChanges.None;

    /// <summary>The overrides; none unless stated.</summary>
    public TierOverrides Overrides { get; init; } = TierOverrides.None;
}
