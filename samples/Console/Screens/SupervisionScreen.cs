using CustomerTiering.Diary;
using CustomerTiering.Effort;
using CustomerTiering.Effort.Attainment;
using CustomerTiering.Effort.Guard;
using CustomerTiering.Reports;
using Spectre.Console;

namespace CustomerTiering.Console.Screens;

/// <summary>What supervision adds to <c>effort</c>, for people: plan against actual, selling time, tiers below their minimum, spend.</summary>
internal static class SupervisionScreen
{
    public static void Show(Screen screen, EffortSupervision supervision, RepEffort subject, Figures figures, int top)
    {
        if (supervision.HasPlan && (subject.Rep.IsNone ? supervision.Attainment.All : supervision.Attainment.TryGet(subject.Rep, out var own) ? own : null) is { } attainment)
        {
            HeadlinePart.Section(screen, "supervise.attainment");
            screen.Line(screen.Say("supervise.days", supervision.Attainment.Scope.Period.ToString(), attainment.Explain(screen.Culture)));
            Attainment(screen, subject.Rep.IsNone ? supervision.Attainment.Reps : [attainment], figures);
        }

        if ((subject.Rep.IsNone ? supervision.Phases.All : supervision.Phases.Reps.FirstOrDefault(phases => phases.Rep == subject.Rep)) is { IsKnown: true } known)
        {
            HeadlinePart.Section(screen, "supervise.phases");
            screen.Line(known.Explain(screen.Culture));
            if (subject.Rep.IsNone)
            {
                Phases(screen, supervision, figures);
            }
        }

        if (!subject.Rep.IsNone)
        {
            return;
        }

        HeadlinePart.Section(screen, "supervise.guard");
        Guard(screen, "supervise.guard.visits", supervision.VisitGuard);
        if (supervision.HasPlan)
        {
            Guard(screen, "supervise.guard.planned", supervision.PlanGuard);
        }

        if (supervision.HasSpend)
        {
            Guard(screen, "supervise.guard.spend", supervision.SpendGuard);
            Spend(screen, supervision.Spend, figures, top);
        }
    }

    private static void Attainment(Screen screen, IReadOnlyList<RepAttainment> reps, Figures figures)
    {
        var table = new ScreenTable([screen.Say("effort.rep"), .. ((string[])["planned", "done", "late", "missed", "open", "unplanned", "coverage", "reach", "rate", "adherence", "remaining"]).Select(column => ">" + screen.Say("supervise." + column))]);
        foreach (var rep in reps)
        {
            table.Row(
                rep.Rep.Value, figures.Count(rep.Planned.Count), figures.Count(rep.Count(PlannedVisitState.Done)), figures.Count(rep.Count(PlannedVisitState.Late)), figures.Count(rep.Count(PlannedVisitState.Missed)),
                figures.Count(rep.Count(PlannedVisitState.Open)), figures.Count(rep.Unplanned.Count), figures.Percent(rep.Coverage), figures.Percent(rep.Reach), figures.Percent(rep.Attainment),
                figures.Percent(rep.Adherence), figures.Count(rep.Remaining));
        }

        table.Show(screen.Result);
    }

    private static void Phases(Screen screen, EffortSupervision supervision, Figures figures)
    {
        var table = new ScreenTable([screen.Say("effort.rep"), .. SellingPhase.InOrder.Select(phase => ">" + phase.NameIn(screen.Culture)), ">" + screen.Say("supervise.misplaced")]);
        foreach (var rep in supervision.Phases.Reps.Where(rep => rep.IsKnown))
        {
            table.Row([rep.Rep.Value, .. rep.Shares.Select(share => figures.Percent(share.Share)), figures.Percent(rep.Misplaced)]);
        }

        table.Show(screen.Result);
    }

    private static void Guard(Screen screen, string phrase, IReadOnlyList<StarvedTier> starved)
    {
        foreach (var line in starved.Count == 0 ? [screen.Say("supervise.well")] : starved.Select(tier => tier.Explain(screen.Culture)))
        {
            screen.Line(screen.Say(phrase, line));
        }
    }

    private static void Spend(Screen screen, SpendComparison spend, Figures figures, int top)
    {
        var rows = spend.Resources.Customers;
        HeadlinePart.Section(screen, "supervise.spend");
        screen.Line(screen.Say("supervise.spendDays", spend.Days.ToString(), spend.SalesDays.ToString(), figures.Count(Math.Min(top, rows.Count)), figures.Count(rows.Count)));
        string[] plan = spend.HasPlan ? [">" + screen.Say("supervise.spendPlanned") + figures.Unit] : [];
        var table = new ScreenTable([screen.Say("customer"), .. plan, ">" + screen.Say("supervise.spent") + figures.Unit, ">" + screen.Say("supervise.salesBefore"), ">" + screen.Say("supervise.salesAfter"), ">" + screen.Say("supervise.spendRate")]);
        foreach (var row in rows.Take(top).Prepend(spend.Resources.All))
        {
            string[] planned = spend.HasPlan ? [figures.Money(row.Planned.Total)] : [];
            table.Row([row.Customer.IsNone ? screen.Say("supervise.all") : row.Customer.Value, .. planned, figures.Money(row.Spent.Total), figures.Money(row.SalesBefore), figures.Money(row.SalesAfter), row.Rate.IsKnown ? figures.Percent(row.Rate.Value) : "–"]);
        }

        table.Show(screen.Result);
    }
}
