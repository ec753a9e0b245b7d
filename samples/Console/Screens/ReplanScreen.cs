using CustomerTiering.Planning;
using CustomerTiering.Reports.Visits;

namespace CustomerTiering.Console.Screens;

/// <summary>A plan made anew for people: how much stayed, what moved and why, what comes at another hour, what is not in it.</summary>
internal static class ReplanScreen
{
    public static void Show(Screen screen, PlanReport report, int top)
    {
        var (plan, replan) = (report.Plan, report.Replan[0]);
        PlanScreen.Head(screen, plan);
        screen.Line(screen.Say("replan.share", replan.Moved, replan.Untouched, replan.MovedShare.ToString("P1", screen.Culture)));
        foreach (var move in replan.Moves.OrderByDescending(move => move.IsTouched).Take(top))
        {
            screen.Line("  " + move.Explain(screen.Culture));
        }

        if (replan.Moves.Count > top)
        {
            screen.Line(screen.Say("plan.more", replan.Moves.Count - top));
        }

        Shifts(screen, replan, top);
        PlanScreen.Rest(screen, report, top);
    }

    // Promised days first: who was told a day was often told an hour.
    private static void Shifts(Screen screen, ReplanResult replan, int top)
    {
        if (replan.Shifts.Count == 0)
        {
            return;
        }

        screen.Line(screen.Say("replan.shifted", replan.Shifts.Count));
        foreach (var shift in replan.Shifts.OrderByDescending(shift => shift.Commitment == Commitment.FlexibleInDay).Take(top))
        {
            screen.Line("  " + shift.Explain(screen.Culture));
        }

        if (replan.Shifts.Count > top)
        {
            screen.Line(screen.Say("plan.more", replan.Shifts.Count - top));
        }
    }
}
