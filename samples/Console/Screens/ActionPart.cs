using CustomerTiering.Customers;
using CustomerTiering.Development;
using CustomerTiering.Measures;
using CustomerTiering.Meetings;
using CustomerTiering.Money;
using CustomerTiering.Reports;
using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Screens;

/// <summary>What follows from the tiers: risks, leverage, whom to develop, whom to invite.</summary>
internal static class ActionPart
{
    private const double GrowthOfBest = 0.1;
    private const double GrowthOfRest = 0.3;

    public static void Show(Screen screen, TieringReport report, int top)
    {
        foreach (var warning in report.Concentration.Warnings)
        {
            screen.Line("• " + warning.Say(screen.Culture));
        }

        LeverageOf(screen, report.Result);
        Meetings(screen, report.Result);
        Candidates(screen, report.Result, top);
    }

    private static void LeverageOf(Screen screen, TieringResult result)
    {
        var tiers = result.Policy.Tiers.Tiers;
        var best = Base(result, decision => decision.TierPlace == 0);
        var rest = Base(result, decision => decision.TierPlace > 0);
        if (!best.IsPositive || !rest.IsPositive)
        {
            return;
        }

        var leverage = Leverage.Of(
            new LeverageGroup(tiers[0].Value, best, GrowthOfBest),
            new LeverageGroup(string.Join('+', tiers.Skip(1).Select(tier => tier.Value)), rest, GrowthOfRest));
        screen.Line("• " + leverage.Say(screen.Culture));
    }

    private static LedgerTotal Base(TieringResult result, Func<TierDecision, bool> isIn) =>
        new((Int128)(result.Decisions.Where(isIn).Sum(decision => Math.Max(decision.Revenue, 0m)) * LedgerAmount.MicrosPerUnit));

    private static void Meetings(Screen screen, TieringResult result)
    {
        var reps = result.Book.Customers.Customers.Where(customer => !customer.Rep.IsNone && !customer.Channel.IsNone).ToLookup(customer => customer.Channel, customer => customer.Rep);
        foreach (var channel in reps.OrderBy(group => group.Key))
        {
            MeetingHost[] hosts = [.. channel.Distinct().Order().Select(rep => new MeetingHost(rep.Value) { Rep = rep })];
            screen.Line("• " + screen.Say("meeting", hosts.Length) + OrderMeeting.Invite(result, channel.Key, hosts).Say(screen.Culture));
        }
    }

    private static void Candidates(Screen screen, TieringResult result, int top)
    {
        var growth = GrowthCandidates.Find(result);
        if (growth.Candidates.Count == 0)
        {
            return;
        }

        var figures = new Figures(screen.Culture, result.Currency);
        GrowthCandidate[] shown = [.. growth.Candidates.Take(top)];
        var customers = new CustomerTable(screen, figures, [.. shown.Select(candidate => candidate.Decision)], 20);
        screen.Line();
        screen.Line(screen.Say("candidates", figures.Count(growth.Candidates.Count)));
        var table = customers.Begin(">" + screen.Say("purchases") + figures.Unit, ">" + screen.Say("measure.potential"), ">" + screen.Say("wallet"), screen.Say("benchmark"));
        foreach (var candidate in shown)
        {
            customers.Add(
                table,
                candidate.Decision,
                figures.Money(candidate.Purchases),
                figures.Money(candidate.Potential),
                figures.Percent(candidate.ShareOfWallet),
                candidate.Benchmark == CustomerId.None ? "–" : candidate.Benchmark.Value);
        }

        table.Show(screen.Result);
    }
}
