using CustomerTiering.Calendars;
using CustomerTiering.Diary;
using CustomerTiering.Effort.Supervision;
using NodaTime;

namespace CustomerTiering.Effort.Attainment;

/// <summary>
/// Matches one rep's planned visits with the visits that were made: a visit does one plan at the most, and a plan is done by one visit at the most.
/// </summary>
/// <remarks>
/// By customer. Visits on their planned day are matched first; what is left, plans by day, each takes the earliest visit left within its days. O(n log n).
/// </remarks>
internal sealed class VisitMatching(WorkingCalendar calendar, LocalDate asOf, SupervisionPolicyDraft terms)
{
    /// <summary>What became of every plan, in the order given, and the visits that no plan had asked for.</summary>
    public (PlannedVisitFate[] Fates, List<Visit> Unplanned) Match(IReadOnlyList<PlannedVisit> planned, IReadOnlyList<Visit> made)
    {
        var fates = new PlannedVisitFate[planned.Count];
        var unplanned = new List<Visit>();
        var visits = made.ToLookup(visit => visit.Customer);
        var plans = planned.Index().ToLookup(entry => entry.Item.Customer);
        foreach (var customer in plans.Select(own => own.Key).Concat(visits.Select(own => own.Key)).Distinct())
        {
            Match([.. plans[customer].OrderBy(entry => entry.Item.Day).ThenBy(entry => entry.Index)], [.. visits[customer].OrderBy(visit => visit.Day)], fates, unplanned);
        }

        return (fates, unplanned);
    }

    private void Match((int Index, PlannedVisit Plan)[] plans, Visit[] visits, PlannedVisitFate[] fates, List<Visit> unplanned)
    {
        var taken = new bool[visits.Length];
        var open = new List<(int Index, PlannedVisit Plan)>();
        foreach (var (index, plan) in plans)
        {
            var same = Array.FindIndex(visits, visit => visit.Day >= plan.Day);
            while (same >= 0 && same < visits.Length && visits[same].Day == plan.Day && taken[same])
            {
                same++;
            }

            if (same < 0 || same >= visits.Length || visits[same].Day != plan.Day)
            {
                open.Add((index, plan));
                continue;
            }

            taken[same] = true;
            fates[index] = new PlannedVisitFate(plan, PlannedVisitState.Done) { Made = visits[same] };
        }

        foreach (var (index, plan) in open)
        {
            var (first, last) = (Shifted(plan.Day, -terms.EarlyDays), Shifted(plan.Day, terms.LateDays));
            var place = 0;
            while (place < visits.Length && (taken[place] || visits[place].Day < first))
            {
                place++;
            }

            if (place < visits.Length && visits[place].Day <= last)
            {
                taken[place] = true;
                fates[index] = new PlannedVisitFate(plan, visits[place].Day <= plan.Day ? PlannedVisitState.Done : PlannedVisitState.Late) { Made = visits[place] };
            }
            else
            {
                fates[index] = new PlannedVisitFate(plan, last < asOf ? PlannedVisitState.Missed : PlannedVisitState.Open);
            }
        }

        unplanned.AddRange(visits.Where((_, place) => !taken[place]));
    }

    private LocalDate Shifted(LocalDate day, int workingDays)
    {
        for (var step = 0; step < Math.Abs(workingDays); step++)
        {
            day = workingDays > 0 ? calendar.Next(day) : calendar.Previous(day);
        }

        return day;
    }
}
