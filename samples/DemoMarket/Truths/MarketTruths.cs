using CustomerTiering.Demo.Outlets;

namespace CustomerTiering.Demo.Truths;

/// <summary>Truths about the market as a whole.</summary>
internal static class MarketTruths
{
    public static IEnumerable<PlantedTruth> Of(MarketPlanner plan)
    {
        yield return new PlantedTruth(
            "concentration",
            "In fresh supermarkets the top fifth of the buyers brings about 60%, in the other channels about 80%.",
            "生鲜超市前 20% 的买家约占 60%，其他渠道约占 80%。")
        {
            Figures =
            [
                .. ChannelShape.All.Take(ChannelShape.Unknown).Select((shape, channel) => new TruthFigure(
                    shape.Channel.Value, TopFifth([.. plan.Outlets.Where(outlet => outlet.Channel == channel).Select(outlet => plan.LevelIn(outlet, 1))]), "share")),
                new(ChannelShape.All[ChannelShape.Modern].Channel.Value + " by group", TopFifth([.. ByGroup(plan)]), "share"),
            ],
            SeenIn = [FactKind.Orders],
        };
        yield return Churn(plan);
        yield return new PlantedTruth(
            "groups-span-channels",
            "Two groups sell in two channels. The first has no channel on its record and buys most in modern trade; the second has the special channel on its record but buys most in traditional trade.",
            "两个集团跨渠道：前一个档案无渠道，主要采购在现代渠道；后一个档案为特殊渠道，主要采购却在传统渠道。")
        {
            Groups = [GroupShape.IdOf(11), GroupShape.IdOf(12)],
            Customers = [.. plan.Outlets.Where(outlet => outlet.Group is 11 or 12).Select(outlet => outlet.Id)],
            Figures = [.. new[] { 11, 12 }.Select(group => new TruthFigure(
                GroupShape.IdOf(group).Value + " share in largest channel",
                Math.Round(plan.Outlets.Where(outlet => outlet.Group == group).GroupBy(outlet => outlet.Channel).Max(own => own.Sum(outlet => plan.LevelIn(outlet, 1)))
                    / plan.Outlets.Where(outlet => outlet.Group == group).Sum(outlet => plan.LevelIn(outlet, 1)), 4), "share"))],
            SeenIn = [FactKind.Customers, FactKind.Orders],
        };
        yield return new PlantedTruth(
            "seasons-and-moving-new-year",
            "Demand peaks in spring and autumn, swells from 20 to 8 days before New Year's Day, nearly stops around it and is caught up in the third and fourth week after.",
            "需求有春秋两个高峰；春节前 20 至 8 天备货，节日前后几乎停顿，节后第三、四周补货。")
        {
            Periods = [.. MarketCalendar.Instance.Holidays.Where(holiday => holiday.Days.Start < MarketCalendar.Instance.Days.End).Select(holiday => holiday.Days)],
            Figures = [new("stockingUp", 1.3m, "share"), new("weekBefore", 0.6m, "share"), new("fortnightAfter", 0.35m, "share"), new("catchingUp", 1.2m, "share")],
            SeenIn = [FactKind.Orders],
        };
    }

    private static PlantedTruth Churn(MarketPlanner plan)
    {
        var field = plan.Outlets.Where(outlet => outlet.Channel == ChannelShape.Traditional && outlet.Group < 0 && outlet.TradesThroughout).ToArray();
        var places = (field.Length + 9) / 10;
        var first = field.OrderByDescending(outlet => outlet.FirstLevel).ThenBy(outlet => outlet.Index).Take(places).Select(outlet => outlet.Index).ToHashSet();
        var second = field.OrderByDescending(outlet => outlet.SecondLevel).ThenBy(outlet => outlet.Index).Take(places).Select(outlet => outlet.Index).ToHashSet();
        var left = first.Except(second).ToArray();
        return new PlantedTruth(
            "true-churn",
            "The outlets named here truly change in the second year beyond the growth of the market, those neglected by newcomers among them; all other movement between the years is chance.",
            "此处所列客户（含被新人忽视者）第二年的真实水平发生了变化，市场增长除外；年度之间的其他变动都是偶然。")
        {
            Customers = [.. plan.Outlets.Where(outlet => !outlet.IsProspect && Changes(outlet)).Select(outlet => outlet.Id)],
            Periods = [MarketCalendar.Instance.SecondYear],
            Figures =
            [
                new("marketGrowth", (SecondYear.MarketPermille / 1000m) - 1, "share"),
                new("traditionalThroughout", field.Length, "count"),
                new("traditionalTopTenth", places, "count"),
                new("traditionalTopTenthLeaves", left.Length, "count"),
                new("traditionalTopTenthLeavesShare", Math.Round(left.Length / (decimal)places, 4), "share"),
            ],
            SeenIn = [FactKind.Orders],
        };
    }

    private static bool Changes(Outlet outlet) => outlet.SecondLevel != outlet.FirstLevel * SecondYear.MarketPermille / 1000;

    private static IEnumerable<decimal> ByGroup(MarketPlanner plan)
    {
        var modern = plan.Outlets.Where(outlet => outlet.Channel == ChannelShape.Modern).ToArray();
        return modern.Where(outlet => outlet.Group < 0).Select(outlet => plan.LevelIn(outlet, 1))
            .Concat(modern.Where(outlet => outlet.Group >= 0).GroupBy(outlet => outlet.Group).Select(group => group.Sum(outlet => plan.LevelIn(outlet, 1))));
    }

    // The first ⌈0.2·n⌉ of those with a level above zero.
    private static decimal TopFifth(decimal[] levels)
    {
        decimal[] buyers = [.. levels.Where(level => level > 0).OrderDescending()];
        return Math.Round(buyers.Take((buyers.Length + 4) / 5).Sum() / buyers.Sum(), 4);
    }
}
