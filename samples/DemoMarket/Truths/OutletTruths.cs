using CustomerTiering.Demo.Orders;
using CustomerTiering.Demo.Outlets;

namespace CustomerTiering.Demo.Truths;

/// <summary>Truths about single outlets of traditional trade.</summary>
internal static class OutletTruths
{
    public static IEnumerable<PlantedTruth> Of(MarketPlanner plan)
    {
        yield return new PlantedTruth(
            EffectPlan.Wholesaler,
            "A wholesaler buys much and leaves nothing: everything is sold to it at cost plus 1%. It passes the volume test of traditional trade and fails the profit test.",
            "批发商有量无利：全部按成本加 1% 供货。通过传统渠道的销量门槛，通不过利润门槛。")
        {
            Customers = [plan.Roles.Wholesaler.Id],
            Figures = [new("priceOverCost", EffectPlan.WholesalerPermille / 1000m, "share"), new("marginShare", Math.Round(1 - (1000m / EffectPlan.WholesalerPermille), 6), "share")],
            SeenIn = [FactKind.Orders],
        };
        yield return new PlantedTruth(
            "core-size-without-potential",
            "An outlet with volume and profit is being pulled down: next year there is nearly nothing left to sell to it. It fails the potential test.",
            "一家有量有利的门店即将拆迁，明年几乎无可开发，通不过潜力门槛。")
        {
            Customers = [plan.Roles.WithoutPotential.Id],
            Figures =
            [
                new("potential", plan.Potentials.Single(known => known.Key == plan.Roles.WithoutPotential.Id).Value, "CNY"),
                new("plannedLimit", plan.Roles.Limit / 100m, "CNY"),
            ],
            SeenIn = [FactKind.Customers],
        };
        yield return new PlantedTruth(
            "hidden-potential",
            "Small outlets of traditional trade, in the lower half by purchases, whose potential is above the limit of the core outlets.",
            "传统渠道中采购量处于后一半、但潜力高于核心客户门槛的小店。")
        {
            Customers = [.. plan.Roles.HiddenPotential.Select(outlet => outlet.Id).Order()],
            Figures = [new("outlets", plan.Roles.HiddenPotential.Count, "count"), new("leastPotentialOverLimit", 1.5m, "share"), new("plannedLimit", plan.Roles.Limit / 100m, "CNY")],
            SeenIn = [FactKind.Customers, FactKind.Orders],
        };
        var slow = plan.PaymentHabits.Where(habit => habit.IsSlow).ToArray();
        yield return new PlantedTruth(
            "slow-payers",
            "Outlets of traditional trade that pay long after the due date, nine of them among the largest 78. Everyone else pays within a few days of it.",
            "逾期很久才付款的传统渠道客户，其中 9 家在最大的 78 家之内；其他客户在到期日前后几天内付款。")
        {
            Customers = [.. slow.Select(habit => habit.Customer)],
            Figures =
            [
                new("outlets", slow.Length, "count"),
                new("largeOutlets", slow.Count(habit => plan.Outlets.Single(outlet => outlet.Id == habit.Customer).Rank < Roles.CoreOutlets), "count"),
                new("meanDelay", Math.Round((decimal)slow.Average(habit => habit.UsualDelayDays), 2), "days"),
                new("meanDelayOfOthers", Math.Round((decimal)plan.PaymentHabits.Where(habit => !habit.IsSlow).Average(habit => habit.UsualDelayDays), 2), "days"),
            ],
            SeenIn = [FactKind.Receivables],
        };
    }
}
