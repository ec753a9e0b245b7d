using CustomerTiering.Customers;
using CustomerTiering.Planning.Search;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>Measures a plan from its stops alone.</summary>
internal static class PlanMeter
{
    public static PlanFigures Measure(PlanRequest request, IReadOnlyList<PlannedDay> days)
    {
        var visits = days.SelectMany(day => day.Stops.Where(stop => !stop.Customer.IsNone).Select(stop => (stop.Customer, day.Day)))
            .GroupBy(visit => visit.Customer).ToDictionary(group => group.Key, group => group.Select(visit => visit.Day).Distinct().Order().ToArray());
        var tiers = request.Policy.Tiers.ToDictionary(rule => rule.Tier, rule => new TierFigures(rule.Tier, 0, 0, 0, 0, 0));
        var core = new List<CustomerId>();
        foreach (var customer in request.Customers)
        {
            var found = Gaps(request, customer, visits.TryGetValue(customer.Customer, out var own) ? own : []);
            var before = tiers[customer.Tier];
            tiers[customer.Tier] = before with
            {
                Customers = before.Customers + 1,
                Visits = before.Visits + (own?.Length ?? 0),
                Gaps = before.Gaps + found.Gaps,
                Kept = before.Kept + found.Kept,
                Missed = before.Missed + found.Missed,
            };
            if (customer.IsCore && found.Missed > 0)
            {
                core.Add(customer.Customer);
            }
        }

        return new PlanFigures(
            [.. request.Policy.Tiers.Select(rule => tiers[rule.Tier])], core, days.Sum(day => day.TravelMinutes), days.Sum(day => day.StopMinutes),
            Deviation(DayShares(request, days)), Deviation(RepShares(request, days)));
    }

    private static (int Gaps, int Kept, int Missed) Gaps(PlanRequest request, PlanCustomer customer, LocalDate[] visits)
    {
        var cadence = request.Policy.RuleOf(customer.Tier).Cadence;
        var (gaps, kept, missed) = (0, 0, 0);
        var known = customer.TryLastVisit(request.Horizon.Start, out var last);

        // Who is overdue when the plan begins is due on its first day: the days before cannot be planned any more.
        var due = request.Horizon.Start.PlusDays(-(int)Math.Floor(cadence.IntervalDays));
        last = known && last < due ? due : last;
        var served = customer.Served.Start > request.Horizon.Start ? customer.Served.Start : request.Horizon.Start;
        var end = customer.Served.End < request.Horizon.End ? customer.Served.End : request.Horizon.End;
        foreach (var day in visits)
        {
            var gap = request.Closures.Judged(known ? last : served.PlusDays(-1), day, cadence);
            var isKept = known ? cadence.IsKeptBy(gap) : gap <= cadence.IntervalDays + cadence.LateDays;
            (gaps, kept, missed) = (gaps + 1, kept + (isKept ? 1 : 0), missed + (gap > cadence.MaximumGapDays ? 1 : 0));
            (last, known) = (day, true);
        }

        // The gap still open at the end counts once the next visit is late whatever the next plan does.
        var open = request.Closures.Judged(known ? last : served.PlusDays(-1), end, cadence);
        var late = open > Math.Max(Math.Floor(cadence.IntervalDays + cadence.LateDays + 1e-9), Math.Ceiling(cadence.IntervalDays));
        return (gaps + (late ? 1 : 0), kept, missed + (open > cadence.MaximumGapDays ? 1 : 0));
    }

    private static IEnumerable<double> DayShares(PlanRequest request, IReadOnlyList<PlannedDay> days)
    {
        var loads = days.ToDictionary(day => (day.Rep, day.Day), day => day.TravelMinutes + day.StopMinutes);
        foreach (var rep in request.Reps)
        {
            for (var day = request.Horizon.Start; day < request.Horizon.End; day = day.PlusDays(1))
            {
                if (ProblemBuilder.MinutesOn(rep, day) is var capacity && capacity > 0)
                {
                    yield return loads.GetValueOrDefault((rep.Rep, day)) / (double)capacity;
                }
            }
        }
    }

    private static IEnumerable<double> RepShares(PlanRequest request, IReadOnlyList<PlannedDay> days)
    {
        var loads = days.GroupBy(day => day.Rep).ToDictionary(group => group.Key, group => group.Sum(day => day.TravelMinutes + day.StopMinutes));
        return request.Reps
            .Select(rep => (rep.Rep, Capacity: Enumerable.Range(0, request.Horizon.Days).Sum(day => ProblemBuilder.MinutesOn(rep, request.Horizon.Start.PlusDays(day)))))
            .Where(rep => rep.Capacity > 0).Select(rep => loads.GetValueOrDefault(rep.Rep) / (double)rep.Capacity);
    }

    private static double Deviation(IEnumerable<double> values)
    {
        var all = values.ToArray();
        var mean = all.Length == 0 ? 0 : all.Average();
        return all.Length == 0 ? 0 : Math.Sqrt(all.Sum(value => (value - mean) * (value - mean)) / all.Length);
    }
}
