using CustomerTiering.Customers;
using CustomerTiering.History;
using CustomerTiering.Money;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Reports.History;

/// <summary>A history of tiers and what surrounds it, as reports show it: where everybody stands on a day, and how many moved when.</summary>
/// <param name="History">The history.</param>
/// <param name="Version">The policy that decided it.</param>
/// <param name="AsOf">The day of whose tiers the report speaks.</param>
public sealed record TierHistoryReport(TierHistory History, PolicyVersion Version, LocalDate AsOf)
{
    /// <summary>The currency of the amounts.</summary>
    public Currency Currency { get; init; } = Currency.None;

    /// <summary>Who would lose its tier by what is known, with the amount needed to stay; none unless stated.</summary>
    public IReadOnlyList<DowngradeWarning> Warnings { get; init; } = [];

    /// <summary>What disputes of facts come to; none unless stated. The history is that with the corrections of the upheld ones.</summary>
    public IReadOnlyList<DisputeFinding> Disputes { get; init; } = [];

    /// <summary>The tiers, best first.</summary>
    public TierScheme Tiers => Version.Tiers;

    /// <summary>The days on which tiers changed, up to the as-of day, each with what changed and where everybody then stood. O(movements · log movements).</summary>
    public IReadOnlyList<HistoryStep> Steps() => HistoryStep.Of(History, Tiers, AsOf);

    /// <summary>Where every customer that ever had a tier stands on the as-of day, by id.</summary>
    public IEnumerable<TierOnDay> Standings => History.Customers.Select(Standing);

    /// <summary>Where a customer stands on the as-of day.</summary>
    public TierOnDay Standing(CustomerId customer) => History.TierOn(customer, AsOf);
}
