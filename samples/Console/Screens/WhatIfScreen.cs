using CustomerTiering.Console.Reading;
using CustomerTiering.Entitlements;
using CustomerTiering.Reports;
using CustomerTiering.Tiering;
using CustomerTiering.WhatIf;

namespace CustomerTiering.Console.Screens;

/// <summary>Who would move, why, and what follows: the result of <c>whatif</c> for people.</summary>
internal static class WhatIfScreen
{
    private const int NameWidth = 24;

    public static void Show(Screen screen, SourceBook source, TieringReport report, WhatIfResult found, IReadOnlyList<SensitivityRow> turned, int top)
    {
        var figures = new Figures(screen.Culture, report.Result.Currency);
        HeadlinePart.Show(screen, source, report);
        screen.Line();
        screen.Line(screen.Say(
            "whatif.head", figures.Count(found.Moved), figures.Count(found.Before.Count), found.After.Policy.Name, found.After.Policy.Version,
            found.HoursBefore.ToString("N0", screen.Culture), found.HoursAfter.ToString("N0", screen.Culture)));
        screen.Line(screen.Say(
            "whatif.concentration", figures.Index(found.Before.Pareto.Gini), figures.Index(found.After.Pareto.Gini),
            figures.Percent(found.ConcentrationBefore.LeadingShare), figures.Percent(found.ConcentrationAfter.LeadingShare), found.ConcentrationAfter.LeadingCount));
        Tiers(screen, found, figures);
        Matrix(screen, found, figures);
        Entitlements(screen, found, figures);
        Changes(screen, found, figures, top);
        Turned(screen, found, turned, figures);
    }

    private static void Tiers(Screen screen, WhatIfResult found, Figures figures)
    {
        var table = new ScreenTable(
            screen.Say("tier"), ">" + screen.Say("customers"), ">" + screen.Say("whatif.after"), ">" + screen.Say("shareOfBase"), ">" + screen.Say("whatif.after"), ">" + screen.Say("whatif.hours"), ">" + screen.Say("whatif.after"));
        foreach (var (place, tier) in found.Tiers.Index())
        {
            table.Row(0, Figures.StyleOf(place), [
                tier.Tier, figures.Count(tier.CustomersBefore), figures.Count(tier.CustomersAfter), figures.Percent(tier.ShareBefore), figures.Percent(tier.ShareAfter),
                tier.HoursBefore.ToString("N0", screen.Culture), tier.HoursAfter.ToString("N0", screen.Culture)]);
        }

        table.Show(screen.Result);
    }

    private static void Matrix(Screen screen, WhatIfResult found, Figures figures)
    {
        var rows = found.Matrix.Chunk(found.After.Tiers.Count + 1).Where(row => row.Any(cell => cell.Customers > 0)).ToList();
        var table = new ScreenTable([screen.Say("whatif.fromTo"), .. found.Matrix.Take(found.After.Tiers.Count + 1).Select(cell => ">" + Name(screen, cell.To))]);
        foreach (var row in rows)
        {
            table.Row([Name(screen, row[0].From), .. row.Select(cell => cell.Customers == 0 ? "–" : $"{figures.Count(cell.Customers)} / {figures.Money(cell.RevenueAfter)}")]);
        }

        screen.Line(screen.Say("whatif.matrix"));
        table.Show(screen.Result);
    }

    private static void Entitlements(Screen screen, WhatIfResult found, Figures figures)
    {
        foreach (var cell in found.Matrix.Where(cell => cell.Customers > 0))
        {
            var moves = EntitlementMove.Of(EntitlementPolicy.ForDistributors, cell);
            if (moves.Count > 0)
            {
                screen.Line(screen.Say(
                    "whatif.entitlements", cell.From, cell.To, figures.Count(cell.Customers), string.Join(screen.Say("list"), moves.Take(1).Select(move => $"{move.Before.Text(screen.Culture)} → {move.After.Text(screen.Culture)}")), moves.Count));
            }
        }
    }

    private static void Changes(Screen screen, WhatIfResult found, Figures figures, int top)
    {
        if (found.Moved == 0)
        {
            return;
        }

        var table = new ScreenTable(
            screen.Say("was"), screen.Say("tier"), screen.Say("customer"), screen.Say("name"), ">" + screen.Say("revenueBefore") + figures.Unit, ">" + screen.Say("revenue") + figures.Unit, screen.Say("why"));
        foreach (var change in found.Changes.OrderByDescending(change => Math.Max(change.RevenueAfter, change.RevenueBefore)).ThenBy(change => change.Customer).Take(top))
        {
            var reason = Decisive(change) is { } decisive ? screen.Say("list") + decisive.Text(screen.Culture) : string.Empty;
            var name = found.Before.TryGet(change.Customer, out var before) ? before.Name : string.Empty;
            table.Row([
                Name(screen, change.From), Name(screen, change.To), change.Customer.Value, ScreenTable.Fit(name, NameWidth), figures.Money(change.RevenueBefore), figures.Money(change.RevenueAfter),
                screen.Say("whatif.cause." + change.Cause) + reason]);
        }

        table.Show(screen.Result);
    }

    // What keeps it out of the better tier for one that falls, what lets it in for one that rises.
    private static TierReason? Decisive(TierChange change) =>
        change.ReasonsAfter.FirstOrDefault(reason => reason.Code == TierReasonCode.TestFailed)
        ?? change.ReasonsAfter.FirstOrDefault(reason => reason.Code == (change.Kind == TierChangeKind.Down ? TierReasonCode.OutsideLine : TierReasonCode.InsideLine))
        ?? change.ReasonsAfter.FirstOrDefault();

    private static void Turned(Screen screen, WhatIfResult found, IReadOnlyList<SensitivityRow> turned, Figures figures)
    {
        if (turned.Count == 0)
        {
            return;
        }

        screen.Line(screen.Say("whatif.sensitivity"));
        var table = new ScreenTable([
            screen.Say("whatif.number"), screen.Say("channel"), ">" + screen.Say("whatif.value"), ">" + screen.Say("whatif.turned"), .. found.Before.Tiers.Select(tier => ">" + tier.Tier.Value), ">" + screen.Say("whatif.moved")]);
        foreach (var row in turned)
        {
            table.Row([
                row.Path, figures.Name(row.Channel), Text(screen, row, row.Value), Text(screen, row, row.Turned),
                .. row.IsRefused ? found.Before.Tiers.Select(_ => "–") : row.Customers.Select(count => figures.Count(count)), row.IsRefused ? screen.Say("whatif.refused") : figures.Count(row.Moved)]);
        }

        table.Show(screen.Result);
    }

    private static string Text(Screen screen, SensitivityRow row, decimal value) =>
        row.Unit == PolicyLimitUnit.Part ? (value * 100).ToString("0.##", screen.Culture) + "%" : value.ToString("#,##0.######", screen.Culture);

    private static string Name(Screen screen, string tier) => tier.Length == 0 ? screen.Say("whatif.none") : tier;
}
