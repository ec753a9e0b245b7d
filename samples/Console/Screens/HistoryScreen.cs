using CustomerTiering.Calendars;
using CustomerTiering.Console.Reading;
using CustomerTiering.History;
using CustomerTiering.Reports;
using CustomerTiering.Reports.History;
using NodaTime;

namespace CustomerTiering.Console.Screens;

/// <summary>A history of tiers for people: the days on which tiers changed, the latest movements, and what was decided by hand.</summary>
internal static class HistoryScreen
{
    public static void Show(Screen screen, SourceBook source, TieringReport report, TierHistoryReport found, int top)
    {
        var figures = new Figures(screen.Culture, found.Currency);
        HeadlinePart.Show(screen, source, report);
        screen.Line();
        var known = found.History.KnownOn == LocalDate.MaxIsoValue ? string.Empty : screen.Say("head.knownOn", IsoDay.Text(found.History.KnownOn));
        screen.Line(screen.Say("history", IsoDay.Text(found.History.FirstDay), IsoDay.Text(found.History.DecidedTo), known, figures.Count(found.History.Count), figures.Count(found.History.Customers.Count)));
        Steps(screen, found, figures);
        Latest(screen, found, figures, top);
        Overridden(screen, found, top);
        NoticePart.Show(screen, source, found, figures, top);
    }

    private static void Steps(Screen screen, TierHistoryReport found, Figures figures)
    {
        var table = new ScreenTable([
            screen.Say("history.from"), .. found.Tiers.Tiers.Select(tier => ">" + tier.Value),
            ">" + screen.Say("history.up"), ">" + screen.Say("history.down"), ">" + screen.Say("history.new"), ">" + screen.Say("history.gone")]);
        foreach (var step in found.Steps())
        {
            table.Row([IsoDay.Text(step.Effective), .. step.Counts.Select(count => figures.Count(count)), figures.Count(step.Up), figures.Count(step.Down), figures.Count(step.New), figures.Count(step.Gone)]);
        }

        table.Show(screen.Result);
    }

    private static void Latest(Screen screen, TierHistoryReport found, Figures figures, int top)
    {
        TierMovement[] movements =
        [
            .. found.History.Customers.SelectMany(customer => found.History.MovementsOf(customer, LocalDate.MaxIsoValue))
                .Where(movement => movement.Effective <= found.AsOf && movement.Cause != MovementCause.FirstDecision)
                .OrderByDescending(movement => movement.Effective).ThenBy(movement => movement.Customer),
        ];
        screen.Line(screen.Say("history.latest", figures.Count(Math.Min(top, movements.Length)), figures.Count(movements.Length)));
        if (movements.Length == 0)
        {
            return;
        }

        var table = new ScreenTable(screen.Say("history.from"), screen.Say("customer"), screen.Say("was"), screen.Say("tier"), screen.Say("why"), screen.Say("history.until"));
        foreach (var movement in movements.Take(top))
        {
            table.Row(
                3,
                Figures.StyleOf(found.Tiers.PlaceOf(movement.To)),
                IsoDay.Text(movement.Effective), movement.Customer.Value, Name(movement.From.Value), Name(movement.To.Value),
                screen.Say("cause." + movement.Cause.Name) + (movement.Reference.Length == 0 ? string.Empty : " " + movement.Reference),
                movement.Until > movement.Effective ? IsoDay.Text(movement.Until) : string.Empty);
        }

        table.Show(screen.Result);
    }

    private static void Overridden(Screen screen, TierHistoryReport found, int top)
    {
        TierOnDay[] standing = [.. found.Standings.Where(standing => standing.Overrides.Count > 0)];
        if (standing.Length == 0)
        {
            return;
        }

        screen.Line(screen.Say("history.overridden", IsoDay.Text(found.AsOf), standing.Length));
        var table = new ScreenTable(screen.Say("customer"), screen.Say("tier"), screen.Say("history.without"), screen.Say("history.reference"), screen.Say("history.until"));
        foreach (var one in standing.Take(top))
        {
            table.Row(one.Customer.Value, Name(one.Tier.Value), Name(one.WithoutOverride.Value), one.Overrides[0].Reference, IsoDay.Text(one.Overrides[0].Until));
        }

        table.Show(screen.Result);
    }

    private static string Name(string tier) => tier.Length == 0 ? "–" : tier;
}
