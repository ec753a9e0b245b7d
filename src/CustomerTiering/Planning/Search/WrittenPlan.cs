namespace CustomerTiering.Planning.Search;

/// <summary>A plan that stands only as stops, in the form in which plans are made anew. What it costs nobody asks.</summary>
internal static class WrittenPlan
{
    public static VisitPlan Of(PlanRequest request, IEnumerable<PlanEntry> entries, PlanSettings settings)
    {
        var days =
            from entry in entries
            group entry by (entry.Rep, entry.Day) into day
            orderby day.Key.Rep, day.Key.Day
            let stops = day.OrderBy(entry => entry.Hours).ThenBy(entry => entry.Customer).ToArray()
            select new PlannedDay(day.Key.Rep, day.Key.Day, [.. stops.Select(stop => Stop(request, stop))]) { SleepsAt = stops[^1].SleepsAt };
        return new VisitPlan(request, settings, [.. days], [], PlanCost.Zero, []);
    }

    private static PlannedStop Stop(PlanRequest request, PlanEntry entry) => new(entry.Customer, entry.Hours) { IsFixed = PlanCheck.IsFixed(request, entry), Title = entry.Title };
}
