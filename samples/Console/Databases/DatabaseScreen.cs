using CustomerTiering.Calendars;
using CustomerTiering.Console.Screens;
using CustomerTiering.Sql;
using CustomerTiering.Tiering;
using NodaTime;
using Spectre.Console;

namespace CustomerTiering.Console.Databases;

/// <summary>Tiers from a database for people: what was asked, what each tier holds, the largest customers.</summary>
internal static class DatabaseScreen
{
    private const int BarWidth = 30;

    public static void Show(Screen screen, DatabaseTiers tiers, int top)
    {
        var figures = new Figures(screen.Culture, tiers.Currency);
        Head(screen, tiers, figures);
        Tiers(screen, tiers, figures);
        Largest(screen, tiers, figures, top);
        foreach (var (measure, customers) in tiers.Untested)
        {
            screen.Line(screen.Say("database.untested", figures.Name(measure), figures.Count(customers)));
        }
    }

    private static void Head(Screen screen, DatabaseTiers tiers, Figures figures)
    {
        screen.Result.Write(new Text(tiers.Name + "\n", new Style(decoration: Decoration.Bold)));
        screen.Line(screen.Say("head.policy", tiers.Policy.Name, tiers.Policy.Version, tiers.PolicyReason.Length == 0 ? screen.Say("policy.asked") : tiers.PolicyReason));
        var known = tiers.Scope.KnownOn == LocalDate.MaxIsoValue ? string.Empty : screen.Say("head.knownOn", IsoDay.Text(tiers.Scope.KnownOn));
        var currency = tiers.Currency.IsNone ? string.Empty : screen.Say("head.currency", tiers.Currency.Code);
        screen.Line(screen.Say("head.days", IsoDay.Text(tiers.Scope.Period.Start), IsoDay.Text(tiers.Scope.Period.LastDay), IsoDay.Text(tiers.Scope.AsOf), known, currency));
        var rows = tiers.Rows;
        screen.Line(screen.Say("head.rows", figures.Count(rows.Read), figures.Count(rows.Used), figures.Count(rows.WithoutCustomer), figures.Count(rows.Rejected), figures.Count(rows.OutsidePeriod)));
    }

    private static void Tiers(Screen screen, DatabaseTiers tiers, Figures figures)
    {
        var table = new ScreenTable(screen.Say("tier"), ">" + screen.Say("customers"), ">" + screen.Say("revenue") + figures.Unit, ">" + screen.Say("shareOfBase"), string.Empty);
        var summaries = tiers.Tiers;
        for (var place = 0; place < summaries.Count; place++)
        {
            var tier = summaries[place];
            table.Row(0, Figures.StyleOf(place), tier.Tier.Value, figures.Count(tier.Customers), figures.Money(tier.Revenue), figures.Percent(tier.Share), Figures.Bar(tier.Share, BarWidth));
        }

        table.Show(screen.Result);
    }

    private static void Largest(Screen screen, DatabaseTiers tiers, Figures figures, int top)
    {
        SqlTierRow[] largest = [.. tiers.Decisions.OrderByDescending(row => row.Revenue).ThenBy(row => row.Customer).Take(top)];
        if (largest.Length == 0)
        {
            return;
        }

        screen.Line();
        screen.Line(screen.Say("largest", figures.Count(largest.Length), figures.Count(tiers.Decisions.Count)));
        var table = new ScreenTable(screen.Say("tier"), screen.Say("customer"), screen.Say("name"), screen.Say("channel"), ">" + screen.Say("rank"), ">" + screen.Say("revenue") + figures.Unit, screen.Say("why"));
        foreach (var row in largest)
        {
            table.Row(
                0,
                Figures.StyleOf(row.TierPlace),
                row.Tier.Value + (row.IsCore ? " " + screen.Say("core") : string.Empty) + (row.Status == DecisionStatus.Provisional ? "*" : string.Empty),
                row.Customer.Value,
                row.Name,
                figures.Name(row.Channel),
                row.Rank == 0 ? "–" : figures.Count(row.Rank),
                figures.Money(row.Revenue),
                string.Join(' ', row.Tests.Where(test => test.Code == TierReasonCode.TestFailed).Select(test => TestText.Of(test, tiers.Currency, screen.Culture))));
        }

        table.Show(screen.Result);
    }
}
