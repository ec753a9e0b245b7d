using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>Compares what a history says with the same days decided again.</summary>
internal sealed class HistoryComparison
{
    private readonly TierHistory history;
    private readonly TierHistory again;
    private readonly PolicyTimeline timeline;
    private readonly LocalDate knownOn;
    private readonly MovementCause cause;
    private readonly string reference;
    private readonly Dictionary<CustomerId, (int Lines, Int128 Sales, Int128 Returns)> late;
    private readonly HashSet<CustomerId> overridden;
    private readonly HashSet<CustomerId> identified;
    private readonly HashSet<CustomerId> grouped;

    public HistoryComparison(TierHistory history, TierHistory again, TierFacts facts, PolicyTimeline timeline, LocalDate knownOn, MovementCause cause, string reference)
    {
        this.history = history;
        this.again = again;
        this.timeline = timeline;
        this.knownOn = knownOn;
        this.cause = cause;
        this.reference = reference;
        bool IsNew(LocalDate recorded) => recorded > history.KnownOn && recorded <= knownOn;
        late = LateLines.Find(facts.Book.Sales, history.DecidedTo, history.KnownOn, knownOn);
        foreach (var (merged, survivor) in facts.Changes.MergedAt(history.DecidedTo, knownOn).Where(pair => late.ContainsKey(pair.Key)).OrderBy(pair => pair.Key))
        {
            var own = late.GetValueOrDefault(survivor);
            late[survivor] = (own.Lines + late[merged].Lines, own.Sales + late[merged].Sales, own.Returns + late[merged].Returns);
        }

        overridden = [.. facts.Overrides.All.Where(entry => IsNew(entry.Recorded)).Select(entry => entry.Customer)];
        grouped = [.. facts.Changes.Groups.Where(change => IsNew(change.Recorded)).Select(change => change.Customer)];
        HashSet<CustomerId> merges = [.. facts.Changes.Identities.Where(fact => IsNew(fact.Recorded)).Select(fact => fact.Merged)];
        identified = [.. merges, .. facts.Changes.Identities.Where(fact => merges.Contains(fact.Merged) && !fact.Surviving.IsNone).Select(fact => fact.Surviving)];
    }

    public HistoryCorrection Compare()
    {
        var movements = new List<TierMovement>();
        var differences = new List<TierDifference>();
        foreach (var customer in history.Customers.Union(again.Customers).Order())
        {
            var said = history.MovementsOf(customer, knownOn);
            var right = again.MovementsOf(customer, knownOn);
            var first = FirstDifferent(said, right);
            if (first < Math.Max(said.Count, right.Count))
            {
                Correct(customer, said, right, first, movements);
                Tell(customer, said, right, differences);
            }
        }

        return new HistoryCorrection(
            new TierMovements(history.DecidedTo, knownOn, movements),
            new HistoryDifference(history.KnownOn, knownOn, differences));
    }

    private static int FirstDifferent(IReadOnlyList<TierMovement> said, IReadOnlyList<TierMovement> right)
    {
        var first = 0;
        while (first < said.Count && first < right.Count && Belief.SaysTheSame(said[first], right[first]))
        {
            first++;
        }

        return first;
    }

    private void Correct(CustomerId customer, IReadOnlyList<TierMovement> said, IReadOnlyList<TierMovement> right, int first, List<TierMovement> movements)
    {
        var from = LocalDate.Min(
            first < said.Count ? said[first].Effective : LocalDate.MaxIsoValue,
            first < right.Count ? right[first].Effective : LocalDate.MaxIsoValue);
        var before = TierOnDay.From(customer, from, knownOn, said);
        var after = TierOnDay.From(customer, from, knownOn, right);
        movements.Add(new TierMovement(customer, from, knownOn, before.Tier, after.Tier, cause)
        {
            WithoutOverride = after.WithoutOverride,
            Policy = timeline.VersionOn(LocalDate.Min(from, history.DecidedTo)).Stamp,
            Reference = reference,
        });
        movements.AddRange(right.Where(movement => movement.Effective >= from));
    }

    private void Tell(CustomerId customer, IReadOnlyList<TierMovement> said, IReadOnlyList<TierMovement> right, List<TierDifference> differences)
    {
        var end = history.DecidedTo.PlusDays(2);
        LocalDate[] days = [.. said.Concat(right).Select(movement => movement.Effective).Where(day => day < end).Append(end).Distinct().Order()];
        var begin = differences.Count;
        for (var i = 0; i + 1 < days.Length; i++)
        {
            var (had, should) = (InForce(said, days[i]), InForce(right, days[i]));
            if (had == should)
            {
                continue;
            }

            if (differences.Count > begin && differences[^1] is var last && last.Days.End == days[i] && last.Said == had && last.Right == should)
            {
                differences[^1] = last with { Days = new DayRange(last.Days.Start, days[i + 1]) };
            }
            else
            {
                differences.Add(Difference(customer, new DayRange(days[i], days[i + 1]), had, should, said, right));
            }
        }
    }

    private TierDifference Difference(
        CustomerId customer, DayRange days, TierName had, TierName should, IReadOnlyList<TierMovement> said, IReadOnlyList<TierMovement> right)
    {
        var own = late.GetValueOrDefault(customer);
        var tiers = timeline.VersionOn(LocalDate.Min(days.Start, history.DecidedTo)).Tiers;
        var kind = Place(tiers, had) < Place(tiers, should) ? DifferenceKind.Granted : DifferenceKind.Refused;
        var otherPolicy = !said.Select(movement => movement.Policy).Distinct().SequenceEqual(right.Select(movement => movement.Policy).Distinct());
        var why = overridden.Contains(customer) ? DifferenceCause.Override
            : identified.Contains(customer) ? DifferenceCause.Identity
            : grouped.Contains(customer) ? DifferenceCause.Group
            : own.Lines > 0 ? DifferenceCause.LateLines
            : otherPolicy ? DifferenceCause.Policy
            : DifferenceCause.Others;
        return new TierDifference(customer, days, had, should, kind, why)
        {
            LateLines = own.Lines,
            LateSales = new LedgerTotal(own.Sales).Value,
            LateReturns = new LedgerTotal(own.Returns).Value,
        };
    }

    private static int Place(TierScheme tiers, TierName tier) => tiers.PlaceOf(tier) is var place and >= 0 ? place : int.MaxValue;

    private static TierName InForce(IReadOnlyList<TierMovement> movements, LocalDate day)
    {
        var tier = TierName.None;
        foreach (var movement in movements)
        {
            if (movement.Effective > day)
            {
                break;
            }

            tier = movement.To;
        }

        return tier;
    }
}
