using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.WhatIf;

/// <summary>Two results over one base held side by side: who moves, why, and what follows.</summary>
/// <remarks>Immutable, and the same for the same facts in any order.</remarks>
public sealed class WhatIfResult
{
    private readonly Lazy<IReadOnlyList<TierChange>> changes;
    private readonly Lazy<ConcentrationResult> concentrationBefore;
    private readonly Lazy<ConcentrationResult> concentrationAfter;

    internal WhatIfResult(TieringResult before, TieringResult after, ServiceStandard service)
    {
        Before = before;
        After = after;
        Service = service;
        var pairs = Pairs(before, after);
        Matrix = Count(before, after, pairs);
        Tiers = Differ();
        Moved = pairs.Count(HasMoved);
        changes = new(() => [.. pairs.Where(HasMoved).Select(Change)]);
        concentrationBefore = new(() => Concentration.Of(before));
        concentrationAfter = new(() => Concentration.Of(after));
    }

    /// <summary>The result before.</summary>
    public TieringResult Before { get; }

    /// <summary>The result after.</summary>
    public TieringResult After { get; }

    /// <summary>What serving each tier takes.</summary>
    public ServiceStandard Service { get; }

    /// <summary>
    /// The transition matrix, row by row: the tiers before from the best, then those without a decision before; in each row the tiers after from the
    /// best, then those without a decision after. Empty cells are in it. Rows add up to the tiers before, columns to the tiers after.
    /// </summary>
    public IReadOnlyList<TierTransition> Matrix { get; }

    /// <summary>What each tier holds before and after: the tiers before from the best, then those that are only after.</summary>
    public IReadOnlyList<TierDifference> Tiers { get; }

    /// <summary>How many customers have another tier after than before, or a decision in one of them only.</summary>
    public int Moved { get; }

    /// <summary>Who they are and why, by id. The reasons are worked out when first asked for.</summary>
    public IReadOnlyList<TierChange> Changes => changes.Value;

    /// <summary>Whether both were decided by the same policy.</summary>
    public bool IsSamePolicy => Before.Policy.Draft == After.Policy.Draft;

    /// <summary>Visit hours in twelve months before.</summary>
    public double HoursBefore => Tiers.Sum(tier => tier.HoursBefore);

    /// <summary>Visit hours in twelve months after.</summary>
    public double HoursAfter => Tiers.Sum(tier => tier.HoursAfter);

    /// <summary>How much depends on how few before.</summary>
    public ConcentrationResult ConcentrationBefore => concentrationBefore.Value;

    /// <summary>How much depends on how few after.</summary>
    public ConcentrationResult ConcentrationAfter => concentrationAfter.Value;

    private static List<(CustomerId Customer, int Before, int After)> Pairs(TieringResult before, TieringResult after)
    {
        var places = Enumerable.Range(0, after.Count).ToDictionary(after.IdOf);
        var pairs = new List<(CustomerId Customer, int Before, int After)>(Math.Max(before.Count, after.Count));
        for (var customer = 0; customer < before.Count; customer++)
        {
            pairs.Add((before.IdOf(customer), customer, places.Remove(before.IdOf(customer), out var place) ? place : -1));
        }

        pairs.AddRange(places.Select(entry => (entry.Key, -1, entry.Value)));
        pairs.Sort((left, right) => left.Customer.CompareTo(right.Customer));
        return pairs;
    }

    private static TierTransition[] Count(TieringResult before, TieringResult after, List<(CustomerId Customer, int Before, int After)> pairs)
    {
        var (rows, columns) = (before.Tiers.Count + 1, after.Tiers.Count + 1);
        var counts = new int[rows * columns];
        var sums = new (Int128 Before, Int128 After)[counts.Length];
        foreach (var (_, from, to) in pairs)
        {
            var cell = ((from < 0 ? rows - 1 : before.TierPlaces[from]) * columns) + (to < 0 ? columns - 1 : after.TierPlaces[to]);
            counts[cell]++;
            sums[cell].Before += from < 0 ? 0 : before.RevenueOf(from).Micros;
            sums[cell].After += to < 0 ? 0 : after.RevenueOf(to).Micros;
        }

        return [.. counts.Select((count, cell) => new TierTransition(
            NameOf(before, cell / columns),
            NameOf(after, cell % columns),
            count,
            new Money.LedgerTotal(sums[cell].Before).Value,
            new Money.LedgerTotal(sums[cell].After).Value))];
    }

    private static string NameOf(TieringResult result, int place) => place < result.Tiers.Count ? result.Tiers[place].Tier.Value : string.Empty;

    private TierDifference[] Differ()
    {
        var none = new TierSummary(default, 0, 0, 0);
        var names = Before.Tiers.Select(tier => tier.Tier).Concat(After.Tiers.Select(tier => tier.Tier)).Distinct();
        return [.. names.Select(name =>
        {
            var before = Before.Tiers.FirstOrDefault(tier => tier.Tier == name) ?? none;
            var after = After.Tiers.FirstOrDefault(tier => tier.Tier == name) ?? none;
            var hours = Service.HoursPerYear(name);
            return new TierDifference(
                name.Value, before.Customers, after.Customers, before.Revenue, after.Revenue, before.Share, after.Share, before.Customers * hours, after.Customers * hours);
        })];
    }

    private bool HasMoved((CustomerId Customer, int Before, int After) pair) => pair.Before < 0 || pair.After < 0
        || Before.Policy.Tiers.Tiers[Before.TierPlaces[pair.Before]] != After.Policy.Tiers.Tiers[After.TierPlaces[pair.After]];

    private TierChange Change((CustomerId Customer, int Before, int After) pair)
    {
        // Decisions are made anew here, so that their detail is kept by the change alone.
        var before = pair.Before < 0 ? null : new TierDecision(Before, pair.Before);
        var after = pair.After < 0 ? null : new TierDecision(After, pair.After);
        var kind = before is null ? TierChangeKind.New
            : after is null ? TierChangeKind.Gone
            : Before.Policy.Tiers != After.Policy.Tiers ? TierChangeKind.Across
            : after.TierPlace < before.TierPlace ? TierChangeKind.Up
            : TierChangeKind.Down;
        var cause = !IsSamePolicy ? TierChangeCause.Policy
            : before is null || after is null || HasOtherSales(pair.Before, pair.After) ? TierChangeCause.OwnSales
            : TierChangeCause.Others;
        return new TierChange(pair.Customer, before, after, kind, cause);
    }

    private bool HasOtherSales(int before, int after)
    {
        var knownBefore = Before.TryGetProfit(before, out var profitBefore);
        var knownAfter = After.TryGetProfit(after, out var profitAfter);
        return Before.RevenueOf(before) != After.RevenueOf(after) || knownBefore != knownAfter || (knownBefore && profitBefore != profitAfter);
    }
}
