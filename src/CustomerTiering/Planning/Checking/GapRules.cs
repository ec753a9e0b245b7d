using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>The rules between one visit to a customer and the next, the last before the plan included.</summary>
internal static class GapRules
{
    public static IEnumerable<PlanFinding> Findings(PlanRequest request, IReadOnlyList<PlanEntry> ordered)
    {
        var visits = ordered.Where(entry => !entry.Customer.IsNone && request.Horizon.Contains(entry.Day)).ToLookup(entry => entry.Customer);
        return request.Customers.SelectMany(customer => OfCustomer(request, customer, [.. visits[customer.Customer].OrderBy(entry => entry.Day).ThenBy(entry => entry.Hours)]));
    }

    private static IEnumerable<PlanFinding> OfCustomer(PlanRequest request, PlanCustomer customer, IReadOnlyList<PlanEntry> visits)
    {
        var cadence = request.Policy.RuleOf(customer.Tier).Cadence;
        var earlier = customer.Visited.Where(day => day < request.Horizon.Start).Order().ToArray();
        var (known, last, isFixed) = (earlier.Length > 0, earlier.Length > 0 ? earlier[^1] : LocalDate.MinIsoValue, true);
        foreach (var visit in visits)
        {
            var stays = PlanCheck.IsFixed(request, visit);
            var gap = known ? Period.DaysBetween(last, visit.Day) : int.MaxValue;
            if (gap < cadence.MinimumGapDays && !(stays && isFixed))
            {
                yield return new PlanFinding(PlanRule.MinimumGap, visit.Rep, customer.Customer, visit.Day, FormattableString.Invariant($"{gap} < {cadence.MinimumGapDays}"));
            }

            foreach (var finding in TooLong(request, customer, cadence, known, last, visit.Day, visit.Rep))
            {
                yield return finding;
            }

            (known, last, isFixed) = (true, visit.Day, stays);
        }

        var end = customer.Served.End < request.Horizon.End ? customer.Served.End : request.Horizon.End;
        foreach (var finding in end > request.Horizon.Start ? TooLong(request, customer, cadence, known, last, end, customer.Rep) : [])
        {
            yield return finding;
        }
    }

    // Days before the plan cannot be planned any more: who is overdue then is due on the first day, counted from one interval before it.
    private static IEnumerable<PlanFinding> TooLong(PlanRequest request, PlanCustomer customer, Cadence cadence, bool known, LocalDate from, LocalDate to, RepId rep)
    {
        var served = customer.Served.Start > request.Horizon.Start ? customer.Served.Start : request.Horizon.Start;
        var counted = request.Horizon.Start.PlusDays(-(int)Math.Floor(cadence.IntervalDays));
        var start = !known ? served.PlusDays(-1) : from < counted ? counted : from;
        var gap = request.Closures.Judged(start, to, cadence);
        if (gap > cadence.MaximumGapDays)
        {
            yield return new PlanFinding(PlanRule.MaximumGap, rep, customer.Customer, to.PlusDays(-1), FormattableString.Invariant($"{gap} > {cadence.MaximumGapDays}"));
        }
    }
}
