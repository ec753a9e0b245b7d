using CustomerTiering.Console.Reading;
using CustomerTiering.Reports;

namespace CustomerTiering.Console.Screens;

/// <summary>The whole joined report: who buys how much, who the core customers are, why, what would change it, and what follows.</summary>
internal static class ReportScreen
{
    public static void Show(Screen screen, SourceBook source, TieringReport report, int top)
    {
        var facts = report.Result.Pareto;
        HeadlinePart.Show(screen, source, report);
        HeadlinePart.Section(screen, "section.pareto");
        ParetoChart.Show(screen, facts);
        screen.Line();
        ParetoPart.Sentences(screen, facts);
        HeadlinePart.Section(screen, "section.tiers");
        TierPart.Show(screen, report.Result);
        HeadlinePart.Section(screen, "section.customers");
        CustomerPart.Largest(screen, report.Result, top);
        CustomerPart.LargeButNotCore(screen, report.Result, top);
        CustomerPart.Nearest(screen, report.Result, top);
        HeadlinePart.Section(screen, "section.actions");
        ActionPart.Show(screen, report, top);
        HeadlinePart.Section(screen, "section.more");
        foreach (var line in MoreData.Of(report.Result, screen.Culture, hasVisits: source.Diary.Length > 0))
        {
            screen.Line("• " + line);
        }
    }
}
