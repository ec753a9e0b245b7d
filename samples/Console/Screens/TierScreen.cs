using CustomerTiering.Console.Reading;
using CustomerTiering.Reports;

namespace CustomerTiering.Console.Screens;

/// <summary>Who is in which tier: the result of <c>tiers</c> for people.</summary>
internal static class TierScreen
{
    public static void Show(Screen screen, SourceBook source, TieringReport report, int top)
    {
        HeadlinePart.Show(screen, source, report);
        TierPart.Show(screen, report.Result);
        CustomerPart.Largest(screen, report.Result, top);
        CustomerPart.LargeButNotCore(screen, report.Result, top);
    }
}
