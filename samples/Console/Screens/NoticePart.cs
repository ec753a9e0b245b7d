using CustomerTiering.Calendars;
using CustomerTiering.Console.Reading;
using CustomerTiering.History;
using CustomerTiering.Reports.History;
using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Screens;

/// <summary>What stands beside a history, for people: who is about to lose its tier, with the amount needed to stay, and what disputes come to.</summary>
internal static class NoticePart
{
    private const int NameWidth = 20;

    public static void Show(Screen screen, SourceBook source, TierHistoryReport found, Figures figures, int top)
    {
        if (found.Warnings.Count > 0)
        {
            Warnings(screen, source, found, figures, top);
        }

        if (found.Disputes.Count > 0)
        {
            Disputes(screen, found, figures);
        }
    }

    private static void Warnings(Screen screen, SourceBook source, TierHistoryReport found, Figures figures, int top)
    {
        screen.Line(screen.Say("history.warnings", figures.Count(Math.Min(top, found.Warnings.Count)), figures.Count(found.Warnings.Count)));
        var table = new ScreenTable(
            screen.Say("customer"), screen.Say("name"), screen.Say("tier"), screen.Say("history.qualifies"), screen.Say("history.decidedOn"), ">" + screen.Say("history.toStay"));
        var shown = found.Warnings.OrderBy(warning => found.Tiers.PlaceOf(warning.Held)).ThenBy(warning => warning.DecidedOn).ThenBy(warning => warning.Customer).Take(top);
        foreach (var warning in shown)
        {
            var name = source.Book.Customers.TryGet(warning.Customer, out var customer) ? customer.Name : string.Empty;
            table.Row(
                2,
                Figures.StyleOf(found.Tiers.PlaceOf(warning.Held)),
                warning.Customer.Value, ScreenTable.Fit(name, NameWidth), warning.Held.Value, warning.Qualifies.Value,
                warning.IsInGrace ? screen.Say("history.grace", IsoDay.Text(warning.DecidedOn)) : IsoDay.Text(warning.DecidedOn), figures.Changes(warning.ToStay));
        }

        table.Show(screen.Result);
    }

    private static void Disputes(Screen screen, TierHistoryReport found, Figures figures)
    {
        screen.Line(screen.Say("history.disputes", figures.Count(found.Disputes.Count)));
        var table = new ScreenTable(screen.Say("history.reference"), screen.Say("customer"), screen.Say("history.ruling"), screen.Say("history.effect"));
        foreach (var finding in found.Disputes)
        {
            var changes = finding.Changes.Select(change => screen.Say("dispute.change", IsoDay.Text(change.Days.Start), Name(screen, change.Right), Name(screen, change.Said)));
            var own = finding.ChangesTier ? string.Join(screen.Say("list"), changes) : screen.Say("dispute.nothing");
            table.Row(
                finding.Filed.Dispute.Reference, finding.Filed.Dispute.Customer.Value, Ruling(screen, finding.Filed.Status),
                finding.Others == 0 ? own : own + screen.Say("dispute.others", figures.Count(finding.Others)));
        }

        table.Show(screen.Result);
    }

    private static string Ruling(Screen screen, DisputeStatus status) => status.Match(
        _ => screen.Say("dispute.open"),
        upheld => $"{screen.Say("dispute.upheld")} {IsoDay.Text(upheld.Ruling.Day)}",
        rejected => $"{screen.Say("dispute.rejected")} {IsoDay.Text(rejected.Ruling.Day)}");

    private static string Name(Screen screen, TierName tier) => tier.IsNone ? screen.Say("history.noTier") : tier.Value;
}
