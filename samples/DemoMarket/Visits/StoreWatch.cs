using CustomerTiering.Demo.Chance;
using CustomerTiering.Demo.Orders;
using CustomerTiering.Diary;
using CustomerTiering.Sales;

namespace CustomerTiering.Demo.Visits;

/// <summary>What a rep sees in a store: on a quarter of the visits, and at every visit to the outlet that buys an item from a rival.</summary>
internal static class StoreWatch
{
    /// <summary>The rivals, English and Chinese.</summary>
    public static IReadOnlyList<(string English, string Chinese)> Rivals { get; } = [("Rival 1", "竞品甲"), ("Rival 2", "竞品乙"), ("Rival 3", "竞品丙")];

    /// <summary>The terms that rivals offer, English and Chinese.</summary>
    public static IReadOnlyList<(string English, string Chinese)> Terms { get; } = [("ten and one free", "十赠一"), ("display fee", "陈列费"), ("longer credit", "延长账期")];

    /// <summary>The problems, English and Chinese.</summary>
    public static IReadOnlyList<(string English, string Chinese)> Problems { get; } =
        [("shelf moved to the back", "货架被移到后面"), ("goods past their date", "有过期品"), ("price tag missing", "缺价签"), ("out of stock", "断货")];

    /// <summary>The visit with what was seen.</summary>
    public static Visit Seen(Visit visit, MarketPlanner plan, SeededStream stream)
    {
        var looked = stream.Chance(250);
        var share = stream.Between(8, 45);
        var stock = stream.Between(0, 400);
        var rival = stream.Chance(300) ? stream.Below(Rivals.Count) : -1;
        var item = stream.Pick(plan.Items);
        var terms = stream.Below(Terms.Count);
        var problem = stream.Chance(150) ? stream.Below(Problems.Count - 1) : -1;
        if (visit.Customer == plan.Roles.LosesItem.Id && visit.Day >= EffectPlan.LostItemFrom)
        {
            (looked, rival, item, terms) = (true, 1, plan.LostItem, 0);
        }

        return !looked ? visit : visit with
        {
            Check = new StoreCheck
            {
                Shelf = [new ShelfLine(ItemId.None) { Stock = Observed.Of(stock), ShelfShare = Observed.Of(share / 100m) }],
                Rivals = rival < 0 ? [] : [new RivalOffer(Rivals[rival].English) { Item = item.Fact.Id.Value, Price = Observed.Of(item.ListFen * 92 / 100 / 100m), Terms = Terms[terms].English }],
                Problems = stock == 0 ? [Problems[^1].English] : problem < 0 ? [] : [Problems[problem].English],
            },
        };
    }
}
