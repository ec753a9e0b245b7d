using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Policies;
using CustomerTiering.Spending;
using CustomerTiering.Team;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Effort;

/// <summary>Sorts visits by rep and customer and has every rep worked out.</summary>
internal sealed class EffortBuilder
{
    private readonly DiaryPolicy weights;
    private readonly TieringResult tiers;
    private readonly EffortPolicy policy;
    private readonly Dictionary<RepId, Rep> team;
    private readonly Dictionary<CustomerId, int> positions;
    private readonly VisitDiary history;
    private readonly VisitDiary diary;
    private readonly SpendOfReps spend;
    private readonly EffortMeasure measure;

    public EffortBuilder(VisitDiary diary, DiaryPolicy weights, TieringResult tiers, IEnumerable<Rep> team, EffortPolicy policy, SpendBook spent)
    {
        (this.weights, this.tiers, this.policy) = (weights, tiers, policy);
        this.team = team.ToDictionary(rep => rep.Id);
        positions = tiers.Customers.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        history = diary.KnownOn(tiers.Scope.KnownOn).AsOf(tiers.Scope.AsOf);
        this.diary = history.In(tiers.Scope.Period);
        spend = new SpendOfReps(spent, tiers, positions);
        measure = policy.Draft.Effort == EffortMeasure.Hours && !this.diary.Visits.Any(visit => visit.Minutes > 0) ? EffortMeasure.Visits : policy.Draft.Effort;
        Window = WindowOf(tiers.Scope, policy.Draft.WindowDays);
    }

    private DayRange Window { get; }

    /// <summary>A part of a number, rounded up.</summary>
    public static int PartOf(Proportion part, int all) => (int)((((long)all * part.PartsPerMillion) + Proportion.Whole - 1) / Proportion.Whole);

    public EffortResult Build(int refused, CancellationToken token)
    {
        var avoidance = AvoidanceSearch.Of(history, tiers, policy.Draft.Avoidance);
        var byRep = avoidance.Accounts.ToLookup(account => account.Rep);
        var owned = Enumerable.Range(0, tiers.Count).Where(tiers.IsActive).ToLookup(position => tiers.RecordOf(position)?.Rep ?? RepId.None);
        var reps = new List<RepEffort>();
        foreach (var rep in diary.Reps.Concat(spend.Reps).Concat(team.Keys).Concat(owned.Select(own => own.Key)).Where(rep => !rep.IsNone).Distinct().Order())
        {
            token.ThrowIfCancellationRequested();
            reps.Add(Work(rep, owned[rep], diary.Of(rep), spend.Of(rep), [.. byRep[rep]]));
        }

        var all = Work(RepId.None, Enumerable.Range(0, tiers.Count).Where(tiers.IsActive), diary.Visits, spend.All, avoidance.Accounts);
        return new EffortResult(tiers, policy, reps, all, avoidance)
        {
            Window = Window,
            VisitsOutside = diary.Visits.Count(visit => !positions.ContainsKey(visit.Customer)),
            VisitsRefused = refused,
        };
    }

    private RepEffort Work(RepId rep, IEnumerable<int> owned, IReadOnlyList<Visit> visits, IEnumerable<SpendOfReps.DaySpend> spent, IReadOnlyList<AvoidedAccount> avoided)
    {
        var visited = visits.Where(visit => positions.ContainsKey(visit.Customer)).Select(visit => positions[visit.Customer]);
        var columns = EffortColumns.Of(tiers, owned.Union(visited).Union(spent.Select(one => one.Position)), Value);
        var window = columns.Emptied();
        var places = columns.Places();
        foreach (var visit in visits)
        {
            if (!positions.TryGetValue(visit.Customer, out var position))
            {
                continue;
            }

            columns.Add(places[position], visit, Amount(visit));
            if (Window.Contains(visit.Day))
            {
                window.Add(places[position], visit, Amount(visit));
            }
        }

        foreach (var one in spent)
        {
            columns.Add(places[one.Position], one.Day, one.Amount, measure == EffortMeasure.Spend);
            if (Window.Contains(one.Day))
            {
                window.Add(places[one.Position], one.Day, one.Amount, measure == EffortMeasure.Spend);
            }
        }

        var known = team.GetValueOrDefault(rep);
        var figures = new RepFigures(tiers, policy, measure, DaysOf(known), Window);
        return figures.Of(rep, known, columns, window, avoided);
    }

    private double Amount(Visit visit) => measure switch
    {
        EffortMeasure.Hours => visit.Minutes / 60.0,
        EffortMeasure.Visits => (double)weights.WeightOf(visit),
        _ => (double)Math.Max(visit.Outlay, 0),
    };

    private double Value(int position) => policy.Draft.Value == ValueMeasure.Revenue
        ? (double)Math.Max(tiers.RevenueOf(position).Value, 0)
        : tiers.TryGetProfit(position, out var profit) ? (double)Math.Max(profit.Value, 0) : 0;

    // Nobody visits before the diary begins or before joining the team.
    private DayRange DaysOf(Rep? rep)
    {
        var start = LocalDate.Max(tiers.Scope.Period.Start, LocalDate.Max(history.Days.Start, rep?.JoinedOn ?? LocalDate.MinIsoValue));
        return new DayRange(LocalDate.Min(start, tiers.Scope.Period.End), tiers.Scope.Period.End);
    }

    private static DayRange WindowOf(TieringScope scope, int days) =>
        new(LocalDate.Max(scope.Period.Start, scope.Period.End.PlusDays(-days)), scope.Period.End);
}
