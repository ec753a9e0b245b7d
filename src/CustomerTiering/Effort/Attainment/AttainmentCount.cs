using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Effort.Supervision;
using NodaTime;

namespace CustomerTiering.Effort.Attainment;

/// <summary>Counts one rep's plan against actual.</summary>
internal static class AttainmentCount
{
    /// <summary>All reps together: a customer of two reps stands once for each.</summary>
    public static RepAttainment Sum(IReadOnlyList<RepAttainment> reps) => new(RepId.None)
    {
        ValidDays = reps.Sum(rep => rep.ValidDays),
        DaysVisiting = reps.Sum(rep => rep.DaysVisiting),
        Visits = reps.Sum(rep => rep.Visits),
        Productive = reps.Sum(rep => rep.Productive),
        Minutes = reps.Sum(rep => rep.Minutes),
        Planned = [.. reps.SelectMany(rep => rep.Planned).OrderBy(fate => fate.Planned.Day)],
        Unplanned = [.. reps.SelectMany(rep => rep.Unplanned).OrderBy(visit => visit.Day)],
        Customers = [.. reps.SelectMany(rep => rep.Customers).OrderBy(customer => customer.Customer)],
        Assigned = reps.Sum(rep => rep.Assigned),
        Targets = reps.Sum(rep => rep.Targets),
        Reached = reps.Sum(rep => rep.Reached),
        Refused = [.. VisitFault.InOrder.Select(fault => new FaultCount(fault, reps.Sum(rep => rep.Refused.Where(count => count.Fault == fault).Sum(count => count.Count)))).Where(count => count.Count > 0)],
    };

    public static RepAttainment Of(
        RepId rep, PlannedVisit[] planned, Visit[] made, CustomerId[] assigned, VisitFault[] refused, WorkingCalendar calendar, SupervisionScope scope, SupervisionPolicyDraft terms)
    {
        // Matched over the whole history, so that the edges of the period cut no plan from its visit.
        var (fates, unplanned) = new VisitMatching(calendar, scope.AsOf, terms).Match(planned, made);
        PlannedVisitFate[] own = [.. fates.Where(fate => scope.Period.Contains(fate.Planned.Day))];
        Visit[] visits = [.. made.Where(visit => scope.Period.Contains(visit.Day))];
        var goals = own.GroupBy(fate => fate.Planned.Customer).ToDictionary(group => group.Key, group => group.Count());
        var counts = visits.GroupBy(visit => visit.Customer).ToDictionary(group => group.Key, group => group.Count());
        CustomerAttainment[] customers =
        [
            .. goals.Keys.Union(counts.Keys).Order().Select(customer =>
            {
                var goal = goals.GetValueOrDefault(customer);
                return new CustomerAttainment(customer, goal, counts.GetValueOrDefault(customer), (int)decimal.Floor(goal * terms.MostCredit));
            }),
        ];
        var mine = assigned.Length > 0 ? assigned.ToHashSet() : [.. customers.Select(customer => customer.Customer)];
        var days = new DayRange(scope.Period.Start, LocalDate.Max(scope.Period.Start, LocalDate.Min(scope.Period.End, scope.AsOf.PlusDays(1))));
        return new RepAttainment(rep)
        {
            ValidDays = calendar.WorkingDays(days),
            DaysVisiting = visits.Select(visit => visit.Day).Distinct().Count(),
            Visits = visits.Length,
            Productive = visits.Count(visit => visit.Result == VisitResult.Order),
            Minutes = visits.Sum(visit => (long)visit.Minutes),
            Planned = own,
            Unplanned = [.. unplanned.Where(visit => scope.Period.Contains(visit.Day)).OrderBy(visit => visit.Day).ThenBy(visit => visit.Time.StartMinute).ThenBy(visit => visit.Customer)],
            Customers = customers,
            Assigned = mine.Count,
            Targets = customers.Count(customer => customer.Goal > 0 && mine.Contains(customer.Customer)),
            Reached = customers.Count(customer => customer.Goal > 0 && customer.Made > 0 && mine.Contains(customer.Customer)),
            Refused = [.. VisitFault.InOrder.Select(fault => new FaultCount(fault, refused.Count(one => one == fault))).Where(count => count.Count > 0)],
        };
    }
}
