using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Screens;

/// <summary>What each tier and each channel holds, and what ties and missing figures did.</summary>
internal static class TierPart
{
    private const int BarWidth = 30;

    public static void Show(Screen screen, TieringResult result)
    {
        var figures = new Figures(screen.Culture, result.Currency);
        Tiers(screen, result, figures);
        if (result.Decisions.Any(decision => !decision.Channel.IsNone))
        {
            Channels(screen, result, figures);
        }

        Ties(screen, result, figures);
        Untested(screen, result, figures);
    }

    private static void Tiers(Screen screen, TieringResult result, Figures figures)
    {
        var table = new ScreenTable(screen.Say("tier"), ">" + screen.Say("customers"), ">" + screen.Say("revenue") + figures.Unit, ">" + screen.Say("shareOfBase"), string.Empty);
        for (var place = 0; place < result.Tiers.Count; place++)
        {
            var tier = result.Tiers[place];
            table.Row(0, Figures.StyleOf(place), tier.Tier.Value, figures.Count(tier.Customers), figures.Money(tier.Revenue), figures.Percent(tier.Share), Figures.Bar(tier.Share, BarWidth));
        }

        table.Row(screen.Say("all"), figures.Count(result.Count), figures.Money(result.NetRevenue), figures.Percent(result.Base == 0 ? double.NaN : (double)(result.NetRevenue / result.Base)), string.Empty);
        table.Show(screen.Result);
    }

    private static void Channels(Screen screen, TieringResult result, Figures figures)
    {
        var tiers = result.Policy.Tiers.Tiers;
        var table = new ScreenTable(
        [
            screen.Say("channel"), ">" + screen.Say("customers"), .. tiers.Select(tier => ">" + tier.Value), ">" + screen.Say("core"), ">" + screen.Say("focus"),
            ">" + screen.Say("revenue") + figures.Unit, ">" + screen.Say("shareOfBase"),
        ]);
        foreach (var channel in result.Decisions.GroupBy(decision => decision.Channel).OrderBy(group => group.Key.IsNone).ThenBy(group => group.Key))
        {
            var revenue = channel.Sum(decision => decision.Revenue);
            table.Row(
            [
                figures.Name(channel.Key),
                figures.Count(channel.Count()),
                .. Enumerable.Range(0, tiers.Count).Select(place => figures.Count(channel.Count(decision => decision.TierPlace == place))),
                figures.Count(channel.Count(decision => decision.IsCore)),
                figures.Count(channel.Count(decision => decision.IsFocus)),
                figures.Money(revenue),
                figures.Percent(result.Base == 0 ? double.NaN : (double)(revenue / result.Base)),
            ]);
        }

        table.Show(screen.Result);
    }

    private static void Ties(Screen screen, TieringResult result, Figures figures)
    {
        foreach (var line in result.Lines.Where(line => line.CameIn > 0))
        {
            screen.Line(screen.Say(
                "tie",
                line.Channel == ChannelId.None ? string.Empty : screen.Say("tie.channel", figures.Name(line.Channel)),
                line.Tier.Value,
                figures.Count(line.Tied),
                figures.Money(line.LastValue),
                figures.Count(line.TiedInside),
                figures.Count(line.CameIn),
                figures.Count(line.Members),
                figures.Count(line.MembersAfterTies)));
        }
    }

    private static void Untested(Screen screen, TieringResult result, Figures figures)
    {
        foreach (var untested in result.Untested)
        {
            screen.Line(ScreenText.Say(
                untested.AbsentForAll ? "untested.all" : "untested.some", screen.Culture, figures.Name(untested.Measure), figures.Count(untested.Units)));
        }
    }
}
