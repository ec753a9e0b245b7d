using CustomerTiering.Console.Reading;
using CustomerTiering.Effort;
using CustomerTiering.Reports;
using CustomerTiering.Statistics;

namespace CustomerTiering.Console.Screens;

/// <summary>Effort against value: the result of <c>effort</c> for people.</summary>
internal static class EffortScreen
{
    private const int NameWidth = 26;

    public static void Show(Screen screen, EffortBook read, EffortSupervision supervision, int top)
    {
        var figures = new Figures(screen.Culture, read.Report.Result.Currency);
        HeadlinePart.Show(screen, read.Source, read.Report);
        screen.Line(screen.Say("effort.diary", read.Diary, figures.Count(read.Effort.All.Visits), figures.Count(read.Effort.VisitsRefused), figures.Count(read.Effort.VisitsOutside)));
        screen.Line();
        foreach (var line in read.Subject.Explain(screen.Culture).Split('\n'))
        {
            screen.Line(line);
        }

        Tiers(screen, read.Subject, figures);
        if (read.Subject.Rep.IsNone)
        {
            Reps(screen, read.Effort, figures);
        }

        Customers(screen, "effort.underserved", read.Subject.Underserved, figures, top);
        Customers(screen, "effort.overserved", read.Subject.Overserved, figures, top);
        var avoidance = read.Effort.Avoidance;
        screen.Line(screen.Say("effort.avoidance", figures.Count(avoidance.Tested), figures.Count(avoidance.Accounts.Count), read.Effort.Policy.Draft.Avoidance.FalseAlarms, figures.Count(avoidance.WithoutResult)));
        SupervisionScreen.Show(screen, supervision, read.Subject, figures, top);
    }

    /// <summary>The effort of all reps in short, beside a report.</summary>
    public static void Summary(Screen screen, EffortResult effort, string diary)
    {
        var figures = new Figures(screen.Culture, effort.Tiers.Currency);
        HeadlinePart.Section(screen, "section.effort");
        screen.Line(screen.Say("effort.diary", diary, figures.Count(effort.All.Visits), figures.Count(effort.VisitsRefused), figures.Count(effort.VisitsOutside)));
        screen.Line();
        foreach (var line in effort.All.Explain(screen.Culture).Split('\n'))
        {
            screen.Line(line);
        }

        Tiers(screen, effort.All, figures);
        Reps(screen, effort, figures);
        screen.Line(screen.Say("effort.more"));
    }

    private static void Tiers(Screen screen, RepEffort subject, Figures figures)
    {
        HeadlinePart.Section(screen, "effort.tiers");
        var table = new ScreenTable(
            screen.Say("tier"), ">" + screen.Say("customers"), ">" + screen.Say("effort.visits"), ">" + screen.Say("effort.hours"), ">" + screen.Say("effort.spend") + figures.Unit,
            ">" + screen.Say("effort.visitShare"), ">" + screen.Say("effort.hourShare"), ">" + screen.Say("effort.spendShare"), ">" + screen.Say("effort.salesShare"));
        foreach (var (place, tier) in subject.ByTier.Index())
        {
            table.Row(0, Figures.StyleOf(place), tier.Tier.Value, figures.Count(tier.Customers), figures.Count(tier.Visits), tier.Hours.ToString("N0", screen.Culture), figures.Money(tier.Spend),
                figures.Percent(tier.VisitShare), figures.Percent(tier.HourShare), figures.Percent(tier.SpendShare), figures.Percent(tier.SalesShare));
        }

        table.Show(screen.Result);
    }

    private static void Reps(Screen screen, EffortResult effort, Figures figures)
    {
        HeadlinePart.Section(screen, "effort.reps");
        var table = new ScreenTable(
            screen.Say("effort.rep"), ">" + screen.Say("effort.visits"), ">" + screen.Say("effort.hours"), ">" + screen.Say("effort.hoover"), ">" + screen.Say("effort.signed"),
            ">" + screen.Say("effort.top"), ">" + screen.Say("effort.overlap"), ">" + screen.Say("effort.avoided"), screen.Say("effort.verdict"));
        foreach (var rep in effort.Reps)
        {
            var found = rep.Proportion is DisproportionOutcome.Compared compared ? compared.Disproportion : null;
            table.Row(
                rep.Rep.Value + (rep.IsNewcomer ? screen.Say("effort.newcomer") : string.Empty),
                figures.Count(rep.Visits),
                rep.Hours.ToString("N0", screen.Culture),
                found is null ? "–" : found.Hoover.ToString("0.00", screen.Culture),
                found is null ? "–" : found.Signed.ToString("0.00", screen.Culture),
                figures.Percent(rep.Target.EffortShare),
                rep.OverlapTop.Match(defined => figures.Percent(defined.Value), _ => "–"),
                figures.Count(rep.Avoided.Count),
                screen.Say("effort.verdict." + rep.Verdict));
        }

        table.Show(screen.Result);
        if (effort.Newcomers.Count > 0)
        {
            var best = string.Join(screen.Say("list"), effort.Best.Select(rep => rep.Rep.Value));
            screen.Line(screen.Say("effort.newcomers", figures.Percent(effort.Newcomers.Average(newcomer => newcomer.TopShare)), figures.Percent(effort.Newcomers[0].BestTopShare), best));
        }
    }

    private static void Customers(Screen screen, string phrase, IReadOnlyList<CustomerEffort> customers, Figures figures, int top)
    {
        if (customers.Count == 0)
        {
            return;
        }

        screen.Line();
        screen.Line(screen.Say(phrase, figures.Count(Math.Min(top, customers.Count)), figures.Count(customers.Count)));
        var table = new ScreenTable(
            screen.Say("tier"), screen.Say("customer"), screen.Say("name"), ">" + screen.Say("effort.visits"), ">" + screen.Say("effort.interval"), ">" + screen.Say("effort.hours"),
            ">" + screen.Say("revenue") + figures.Unit, ">" + screen.Say("effort.share"), ">" + screen.Say("effort.value"), ">" + screen.Say("effort.gap"));
        foreach (var customer in customers.Take(top))
        {
            table.Row(0, Figures.StyleOf(customer.TierPlace), customer.Tier.Value, customer.Customer.Value, ScreenTable.Fit(customer.Name, NameWidth), figures.Count(customer.Visits),
                customer.Visits == 0 ? "–" : customer.Interval.ToString("0.0", screen.Culture), customer.Hours.ToString("0.0", screen.Culture), figures.Money(customer.Sales),
                figures.Percent(customer.EffortShare), figures.Percent(customer.ValueShare), customer.Gap.ToString("+#,0.0;−#,0.0;0.0", screen.Culture));
        }

        table.Show(screen.Result);
    }
}
