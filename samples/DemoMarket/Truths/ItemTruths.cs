using CustomerTiering.Calendars;
using CustomerTiering.Demo.Orders;

namespace CustomerTiering.Demo.Truths;

/// <summary>Truths about items.</summary>
internal static class ItemTruths
{
    public static IEnumerable<PlantedTruth> Of(MarketPlanner plan)
    {
        var end = MarketCalendar.Instance.Days.End;
        var demand = plan.DemandOf(plan.Roles.LosesItem);
        var expected = demand.Expected([plan.LostItem], DemandCalendar.PlaceOf(EffectPlan.LostItemFrom), DemandCalendar.Days, plan.Calendar) / 100;
        yield return new PlantedTruth(
            EffectPlan.LostItem,
            "A core outlet buys one item from a rival: what it buys of that item here falls by 95%. Its other items and the item at other outlets are not touched.",
            "一家核心客户把一个品项转给竞争对手：该品项采购下降 95%，其他品项及其他客户的该品项不受影响。")
        {
            Customers = [plan.Roles.LosesItem.Id],
            Items = [plan.LostItem.Fact.Id],
            Periods = [new DayRange(EffectPlan.LostItemFrom, end)],
            Figures =
            [
                new("fall", 1 - (EffectPlan.LostItemPermille / 1000m), "share"),
                new("shareOfOutlet", Math.Round((decimal)demand.ShareOf(plan.LostItem, DemandCalendar.PlaceOf(EffectPlan.LostItemFrom)), 4), "share"),
                new("expectedLoss", Math.Round((decimal)expected * (1 - (EffectPlan.LostItemPermille / 1000m)), 2), "CNY"),
            ],
            SeenIn = [FactKind.Orders, FactKind.Visits],
        };
        var complaints = DayRange.Inclusive(new(2025, 7, 14), new(2025, 8, 31));
        yield return new PlantedTruth(
            EffectPlan.FallingItem,
            "An item falls by 60% at every outlet after a bad batch: 18 complaints about it come in from three weeks before the fall.",
            "一个品项因一批质量问题在所有客户处下降 60%：下降前三周起有 18 起投诉。")
        {
            Items = [plan.FallingItem.Fact.Id],
            Periods = [new DayRange(EffectPlan.FallingItemFrom, end), complaints],
            Figures = [new("fall", 1 - (EffectPlan.FallingItemPermille / 1000m), "share"), new("complaints", 18, "count")],
            SeenIn = [FactKind.Orders, FactKind.Complaints],
        };
        yield return new PlantedTruth(
            EffectPlan.PriceRise,
            "Prices and costs of all fertiliser rise by 3%; quantities stay what they would have been.",
            "全部肥料的售价和成本上涨 3%，数量不变。")
        {
            Items = [.. plan.Items.Where(item => item.Fact.Category == ItemCategory.Fertiliser).Select(item => item.Fact.Id)],
            Periods = [new DayRange(EffectPlan.PriceRiseFrom, end)],
            Figures = [new("rise", (EffectPlan.PriceRisePermille / 1000m) - 1, "share")],
            SeenIn = [FactKind.Orders],
        };
    }
}
