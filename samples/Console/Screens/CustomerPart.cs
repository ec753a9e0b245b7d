using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Screens;

/// <summary>Customers one by one: the largest, those nearest to a better tier, those that fail a test of the core.</summary>
internal static class CustomerPart
{
    /// <summary>The customers with the most net revenue, with tier, rank and what would change it.</summary>
    public static void Largest(Screen screen, TieringResult result, int top)
    {
        TierDecision[] largest = [.. result.Decisions.OrderByDescending(decision => decision.Revenue).ThenBy(decision => decision.Customer).Take(top)];
        if (largest.Length == 0)
        {
            return;
        }

        var figures = new Figures(screen.Culture, result.Currency);
        var customers = new CustomerTable(screen, figures, largest, 22);
        screen.Line();
        screen.Line(screen.Say("largest", figures.Count(largest.Length), figures.Count(result.Count)));
        var table = customers.Begin(">" + screen.Say("rank"), ">" + screen.Say("revenue") + figures.Unit, screen.Say("change"));
        foreach (var decision in largest)
        {
            customers.Add(
                table,
                decision,
                decision.Rank == 0 ? "–" : figures.Count(decision.Rank),
                figures.Money(decision.Revenue),
                decision.TierPlace == 0 ? figures.Shift(decision.ToLower, up: false) : figures.Shift(decision.ToUpper, up: true));
        }

        table.Show(screen.Result);
        if (largest.Any(decision => decision.Status == DecisionStatus.Provisional))
        {
            screen.Line(screen.Say("provisional"));
        }
    }

    /// <summary>The customers that need the smallest growth of net revenue to reach a better tier.</summary>
    public static void Nearest(Screen screen, TieringResult result, int top)
    {
        var near = result.Decisions
            .Where(decision => decision.TierPlace > 0 && decision.Revenue > 0)
            .Select(decision => (Decision: decision, Needed: decision.ToUpper is TierShift.By { Changes: [{ Measure.Id: "revenue" } only] } ? only.Amount : 0))
            .Where(candidate => candidate.Needed > 0)
            .OrderBy(candidate => candidate.Needed / candidate.Decision.Revenue)
            .ThenBy(candidate => candidate.Decision.Customer)
            .Take(top)
            .ToList();
        if (near.Count == 0)
        {
            return;
        }

        var figures = new Figures(screen.Culture, result.Currency);
        var customers = new CustomerTable(screen, figures, [.. near.Select(candidate => candidate.Decision)], 26);
        screen.Line();
        screen.Line(screen.Say("nearest"));
        var table = customers.Begin(">" + screen.Say("revenue") + figures.Unit, ">" + screen.Say("needed"), ">" + screen.Say("growth"));
        foreach (var (decision, needed) in near)
        {
            customers.Add(table, decision, figures.Money(decision.Revenue), figures.Shift(decision.ToUpper, up: true), "+" + figures.Percent((double)(needed / decision.Revenue)));
        }

        table.Show(screen.Result);
    }

    /// <summary>The customers whose volume is enough for the best tier and who fail a test of it: large, and not core. The first is explained in full.</summary>
    public static void LargeButNotCore(Screen screen, TieringResult result, int top)
    {
        var failed = result.Decisions
            .Where(decision => decision.TierPlace > 0)
            .Select(decision => (Decision: decision, Reasons: decision.Reasons.Where(reason => reason.Code == TierReasonCode.TestFailed).ToList()))
            .Where(candidate => candidate.Reasons.Count > 0)
            .OrderByDescending(candidate => candidate.Decision.Revenue)
            .ThenBy(candidate => candidate.Decision.Customer)
            .ToList();
        if (failed.Count == 0)
        {
            return;
        }

        var figures = new Figures(screen.Culture, result.Currency);
        var customers = new CustomerTable(screen, figures, [.. failed.Select(candidate => candidate.Decision)], 26);
        screen.Line();
        screen.Line(screen.Say("notCore", figures.Count(failed.Count)));
        var table = customers.Begin(">" + screen.Say("revenue") + figures.Unit, screen.Say("why"));
        foreach (var (decision, reasons) in failed.Take(top))
        {
            customers.Add(table, decision, figures.Money(decision.Revenue), string.Join(' ', reasons.Select(reason => reason.Text(screen.Culture))));
        }

        table.Show(screen.Result);
        Explained(screen, failed[0].Decision);
    }

    private static void Explained(Screen screen, TierDecision decision)
    {
        screen.Line(screen.Say("explained", $"{decision.Customer.Value} {decision.Name}".TrimEnd()));
        foreach (var line in decision.Explain(screen.Culture).Split('\n'))
        {
            screen.Line("  " + line);
        }
    }
}
