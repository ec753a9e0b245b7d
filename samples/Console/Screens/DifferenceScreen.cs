using CustomerTiering.Calendars;
using CustomerTiering.Console.Reading;
using CustomerTiering.History;
using CustomerTiering.Reports;
using NodaTime;

namespace CustomerTiering.Console.Screens;

/// <summary>What later facts correct, for people: who was granted or refused what, since when, and why.</summary>
internal static class DifferenceScreen
{
    private const int NameWidth = 24;

    public static void Show(Screen screen, SourceBook source, TieringReport report, TierHistory history, HistoryDifference difference, int top)
    {
        var figures = new Figures(screen.Culture, report.Result.Currency);
        HeadlinePart.Show(screen, source, report);
        screen.Line();
        screen.Line(screen.Say("replay", IsoDay.Text(history.FirstDay), IsoDay.Text(history.DecidedTo), IsoDay.Text(difference.KnownBefore), Day(difference.KnownOn)));
        if (difference.IsEmpty)
        {
            screen.Line(screen.Say("replay.empty"));
            return;
        }

        screen.Line(screen.Say(
            "replay.counts", figures.Count(difference.Customers), figures.Count(difference.Tiers.Count(entry => entry.Kind == DifferenceKind.Granted)), figures.Count(difference.Tiers.Count(entry => entry.Kind == DifferenceKind.Refused))));
        Table(screen, source, difference, figures, top);
        if (difference.Tiers.Count > top)
        {
            screen.Line(screen.Say("moves.more", figures.Count(difference.Tiers.Count - top)));
        }
    }

    private static void Table(Screen screen, SourceBook source, HistoryDifference difference, Figures figures, int top)
    {
        var table = new ScreenTable(screen.Say("customer"), screen.Say("name"), screen.Say("replay.said"), screen.Say("replay.right"), screen.Say("replay.what"), screen.Say("history.from"), screen.Say("history.until"), screen.Say("why"));

        // Those whose own facts came late stand first: the others only stand among them.
        foreach (var entry in difference.Tiers.OrderBy(entry => entry.Cause).ThenBy(entry => entry.Customer).ThenBy(entry => entry.Days.Start).Take(top))
        {
            var name = source.Book.Customers.TryGet(entry.Customer, out var customer) ? customer.Name : string.Empty;
            table.Row(
                entry.Customer.Value, ScreenTable.Fit(name, NameWidth), Name(entry.Said.Value), Name(entry.Right.Value),
                screen.Say("replay." + entry.Kind), IsoDay.Text(entry.Days.Start), IsoDay.Text(entry.Days.LastDay), Why(screen, entry, figures));
        }

        table.Show(screen.Result);
    }

    private static string Why(Screen screen, TierDifference entry, Figures figures) => entry.LateLines == 0
        ? screen.Say("replay.cause." + entry.Cause)
        : screen.Say("replay.late", screen.Say("replay.cause." + entry.Cause), entry.LateLines, figures.Money(entry.LateSales - entry.LateReturns));

    private static string Day(LocalDate day) => day == LocalDate.MaxIsoValue ? "–" : IsoDay.Text(day);

    private static string Name(string tier) => tier.Length == 0 ? "–" : tier;
}
