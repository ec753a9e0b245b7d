using CustomerTiering.Planning;
using CustomerTiering.Reports.Visits;

namespace CustomerTiering.Console.Screens;

/// <summary>A plan of visits for people: what it comes to, what it costs, what was left out and why.</summary>
internal static class PlanScreen
{
    private const string Number = "N0";

    public static void Show(Screen screen, PlanReport report, VisitPlan byHand, int top)
    {
        var plan = report.Plan;
        var (figures, culture) = (plan.Figures, screen.Culture);
        Head(screen, plan);
        var table = new ScreenTable(screen.Say("tier"), ">" + screen.Say("customers"), ">" + screen.Say("plan.visits"), ">" + screen.Say("plan.kept"), ">" + screen.Say("plan.missed"), ">" + screen.Say("plan.keptByHand"));
        foreach (var (place, tier) in figures.Tiers.Index())
        {
            table.Row(
                tier.Tier.Value, tier.Customers.ToString(Number, culture), tier.Visits.ToString(Number, culture), Kept(tier), tier.Missed.ToString(Number, culture), Kept(byHand.Figures.Tiers[place]));
        }

        table.Show(screen.Result);
        var sides = new ScreenTable(string.Empty, ">" + screen.Say("plan.thisPlan"), ">" + screen.Say("plan.byHand"));
        foreach (var (name, value) in Rows())
        {
            sides.Row(screen.Say(name), value(figures), value(byHand.Figures));
        }

        sides.Show(screen.Result);
        var cost = plan.Cost;
        screen.Line(screen.Say(
            "plan.cost", cost.Total.ToString(Number, culture), plan.Request.Policy.UnitIn(culture), cost.Missed.ToString(Number, culture), cost.Needs.ToString(Number, culture), cost.Cadence.ToString(Number, culture),
            cost.Travel.ToString(Number, culture), cost.Imbalance.ToString(Number, culture), cost.Preference.ToString(Number, culture), cost.Nights.ToString(Number, culture)));
        Rest(screen, report, top);

        // Where nobody is due there is nothing to keep.
        string Kept(TierFigures tier) => tier.Gaps == 0 ? "–" : tier.CadenceMet.ToString("P1", culture);

        IEnumerable<(string Name, Func<PlanFigures, string> Value)> Rows() =>
        [
            ("plan.row.kept", one => one.CadenceMet.ToString("P1", culture)),
            ("plan.row.visits", one => one.Visits.ToString(Number, culture)),
            ("plan.row.travel", one => (one.TravelMinutes / 60.0).ToString(Number, culture)),
            ("plan.row.perVisit", one => (one.Visits == 0 ? 0 : one.TravelMinutes / (double)one.Visits).ToString("N1", culture)),
            ("plan.row.days", one => one.DayDeviation.ToString("P1", culture)),
            ("plan.row.core", one => one.CoreMissed.Count.ToString(Number, culture)),
        ];
    }

    /// <summary>The days, and how many visits to how many of the customers.</summary>
    public static void Head(Screen screen, VisitPlan plan)
    {
        var (all, culture) = (plan.Request.Customers.Count, screen.Culture);
        var visited = plan.Days.SelectMany(day => day.Stops).Where(stop => !stop.Customer.IsNone).Select(stop => stop.Customer).Distinct().Count();
        screen.Line(screen.Say(
            "plan.head", plan.Request.Horizon.ToString(), plan.Figures.Visits.ToString(Number, culture), visited.ToString(Number, culture), all.ToString(Number, culture),
            plan.Request.Reps.Count.ToString(Number, culture), plan.Request.Policy.Name));
    }

    /// <summary>What does not fit: who is short of time, who cannot all be served, what is not in the plan and why; then what executives do.</summary>
    public static void Rest(Screen screen, PlanReport report, int top)
    {
        Short(screen, report.Plan);
        Some(screen, report.Conflicts, "plan.conflicts", top, conflict => conflict.Explain(screen.Culture));
        Some(screen, report.Plan.Unplaced, "plan.unplaced", top, visit => visit.Explain(screen.Culture));
        foreach (var executives in report.Executives)
        {
            ExecutiveScreen.Show(screen, executives.Check, top);
        }
    }

    private static void Short(Screen screen, VisitPlan plan)
    {
        foreach (var load in plan.Loads.Where(load => load.ShortMinutes > 0 || load.Stretch > 1))
        {
            screen.Line(screen.Say(
                load.Stretch > 1 ? "plan.stretched" : "plan.short", load.Rep, (load.ShortMinutes / 60.0).ToString("N1", screen.Culture), load.Stretch.ToString("N2", screen.Culture),
                load.Utilisation.ToString("P0", screen.Culture)));
        }
    }

    private static void Some<T>(Screen screen, IReadOnlyList<T> all, string heading, int top, Func<T, string> explain)
    {
        if (all.Count > 0)
        {
            screen.Line();
            screen.Line(screen.Say(heading, all.Count));
        }

        foreach (var one in all.Take(top))
        {
            screen.Line("  " + explain(one));
        }

        if (all.Count > top)
        {
            screen.Line(screen.Say("plan.more", all.Count - top));
        }
    }
}
