using CustomerTiering.Console.Reading;
using CustomerTiering.Reports;
using CustomerTiering.Stability;

namespace CustomerTiering.Console.Screens;

/// <summary>How firmly tiers and customers stand: the result of <c>stability</c> for people.</summary>
internal static class StabilityScreen
{
    private const int BarWidth = 30;
    private const int NameWidth = 28;

    public static void Show(Screen screen, SourceBook source, TieringReport report, StabilityResult found, IReadOnlyList<PersistenceResult> seen, int top)
    {
        var figures = new Figures(screen.Culture, report.Result.Currency);
        HeadlinePart.Show(screen, source, report);
        screen.Line(screen.Say("stability.model", figures.Count(found.Policy.Draws), figures.Count(found.Events), found.Policy.Seed));
        if (found.CancelledPairs > 0)
        {
            screen.Line(screen.Say("stability.cancelled", figures.Count(found.CancelledPairs)));
        }

        screen.Line();
        screen.Line(StabilityText.Say(found, screen.Culture));
        Tiers(screen, found, figures);
        TopGroup(screen, found, seen, figures);
        foreach (var one in seen)
        {
            screen.Line(StabilityText.Say(one, found, screen.Culture));
        }

        NearLine(screen, found, figures, top);
    }

    private static void Tiers(Screen screen, StabilityResult found, Figures figures)
    {
        var table = new ScreenTable([
            screen.Say("tier"), ">" + screen.Say("customers"), ">" + screen.Say("stability.expected"), ">" + screen.Say("stability.changes"), string.Empty,
            .. found.Tiers.Select(tier => ">" + screen.Say("stability.becomes", tier.Tier.Value))]);
        foreach (var (place, tier) in found.Tiers.Index())
        {
            table.Row(0, Figures.StyleOf(place), [
                tier.Tier.Value, figures.Count(tier.Customers), tier.Expected.ToString("N1", screen.Culture), figures.Percent(tier.Changes), Figures.Bar(tier.Changes, BarWidth),
                .. tier.Becomes.Select(figures.Percent)]);
        }

        table.Show(screen.Result);
    }

    private static void TopGroup(Screen screen, StabilityResult found, IReadOnlyList<PersistenceResult> seen, Figures figures)
    {
        var table = new ScreenTable([
            screen.Say("stability.limit", found.Policy.Top.ToString()), ">" + screen.Say("stability.places"), ">" + screen.Say("stability.fallsOut"), ">" + screen.Say("stability.saves"),
            ">" + screen.Say("stability.flips"), ">" + screen.Say("stability.members"), .. seen.Select(_ => ">" + screen.Say("stability.seen"))]);
        foreach (var (place, effect) in found.Top.Index())
        {
            table.Row([
                effect.StayUntil.ToString(), figures.Count(effect.Places), figures.Percent(effect.FallsOut), figures.Percent(effect.Saves),
                figures.Percent(effect.FlipRate), effect.LongRunMembers.ToString("N0", screen.Culture), .. seen.Select(one => figures.Percent(one.FellOut(one.Rows[place])))]);
        }

        table.Show(screen.Result);
    }

    private static void NearLine(Screen screen, StabilityResult found, Figures figures, int top)
    {
        var near = found.NearLine;
        if (near.Count == 0)
        {
            return;
        }

        screen.Line();
        screen.Line(screen.Say("stability.near", figures.Count(near.Count), figures.Percent((double)found.Policy.NearLine.Value)));
        var table = new ScreenTable([
            screen.Say("tier"), screen.Say("customer"), screen.Say("name"), ">" + screen.Say("revenue") + figures.Unit, ">" + screen.Say("stability.stays"), .. found.Tiers.Select(tier => ">" + tier.Tier.Value)]);
        foreach (var customer in near.Take(top))
        {
            var decision = found.Decided[customer.Customer];
            table.Row(0, Figures.StyleOf(decision.TierPlace), [
                customer.Tier.Value, customer.Customer.Value, ScreenTable.Fit(decision.Name, NameWidth), figures.Money(decision.Revenue), figures.Percent(customer.Stays), .. customer.Chances.Select(figures.Percent)]);
        }

        table.Show(screen.Result);
    }
}
