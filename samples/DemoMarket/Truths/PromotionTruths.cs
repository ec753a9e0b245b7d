using CustomerTiering.Demo.Plans;

namespace CustomerTiering.Demo.Truths;

/// <summary>Truths about promotions.</summary>
internal static class PromotionTruths
{
    public static IEnumerable<PlantedTruth> Of(MarketPlanner plan)
    {
        foreach (var promotion in plan.Promotions)
        {
            var forward = !promotion.Payback.IsEmpty;
            var baseline = PromotionPlan.Baseline(plan, promotion, promotion.Days);
            var paidBack = forward ? PromotionPlan.Baseline(plan, promotion, promotion.Payback) * promotion.PaybackFall : 0;
            var discount = baseline * (1 + promotion.Uplift) * promotion.Discount;
            yield return new PlantedTruth(
                promotion.Id,
                forward
                    ? "A promotion on fertiliser only pulls purchases forward: 80% more for four weeks, and as much less over the next twelve. Its discount is lost."
                    : "A promotion on crop protection works: 60% more for four weeks, nothing less afterwards.",
                forward
                    ? "肥料促销只是提前囤货：四周内多买 80%，其后十二周少买同样多，折扣白白让出。"
                    : "植保促销真正有效：四周内多买 60%，之后并不减少。")
            {
                Customers = promotion.Takers,
                Items = promotion.Items,
                Periods = forward ? [promotion.Days, promotion.Payback] : [promotion.Days],
                Figures =
                [
                    new("takers", promotion.Takers.Count, "count"),
                    new("uplift", promotion.Uplift, "share"),
                    new("paybackFall", promotion.PaybackFall, "share"),
                    new("discount", promotion.Discount, "share"),
                    new("expectedBaseline", baseline, "CNY"),
                    new("expectedUplift", Math.Round(baseline * promotion.Uplift, 2), "CNY"),
                    new("expectedIncrement", Math.Round((baseline * promotion.Uplift) - paidBack - discount, 2), "CNY"),
                    new("spend", promotion.SpendPerTaker * promotion.Takers.Count, "CNY"),
                ],
                SeenIn = [FactKind.Orders, FactKind.Promotions],
            };
        }
    }
}
