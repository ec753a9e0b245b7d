using CustomerTiering.Calendars;
using CustomerTiering.Demo.Orders;
using CustomerTiering.Demo.Outlets;
using CustomerTiering.Demo.Plans;

namespace CustomerTiering.Demo.Truths;

/// <summary>Truths about reps and where their time goes.</summary>
internal static class TeamTruths
{
    public static IEnumerable<PlantedTruth> Of(MarketPlanner plan)
    {
        var newcomers = plan.VisitHabits.Where(habit => habit.IsNewcomer).ToArray();
        var veterans = plan.VisitHabits.Where(habit => !habit.IsNewcomer).ToArray();
        yield return new PlantedTruth(
            "newcomers-live-with-small-outlets",
            "Eight newcomers spend their days with small outlets; their large outlets, the customers named here, buy 15% less than they otherwise would in the second year.",
            "8 名新人把时间花在小店上；他们的大客户（此处所列）第二年比本应采购量少 15%。")
        {
            Reps = [.. newcomers.Select(habit => habit.Rep)],
            Customers = [.. plan.Neglected.Order().Select(place => plan.Outlets[place].Id)],
            Periods = [MarketCalendar.Instance.SecondYear],
            Figures =
            [
                new("newcomers", newcomers.Length, "count"),
                new("largestFifthShareAtMost", newcomers.Max(habit => habit.LargestFifthShare), "share"),
                new("largestFifthShareMean", Math.Round(newcomers.Average(habit => habit.LargestFifthShare), 4), "share"),
                new("veteransLargestFifthShareAtLeast", veterans.Min(habit => habit.LargestFifthShare), "share"),
                new("veteransLargestFifthShareMean", Math.Round(veterans.Average(habit => habit.LargestFifthShare), 4), "share"),
                new("neglectedOutlets", plan.Neglected.Count, "count"),
                new("fall", 1 - (SecondYear.NeglectPermille / 1000m), "share"),
            ],
            SeenIn = [FactKind.Reps, FactKind.Visits, FactKind.Orders],
        };
        var avoidance = plan.Avoidance;
        yield return new PlantedTruth(
            EffectPlan.Avoided,
            "A veteran stops visiting a key account after four fruitless calls; a quarter later the account buys 35% less.",
            "一名老业务员在四次无果拜访后回避一家大客户；一个季度后该客户采购下降 35%。")
        {
            Reps = [avoidance.Rep],
            Customers = [avoidance.Customer],
            Periods =
            [
                DayRange.Inclusive(avoidance.FruitlessCalls[0], avoidance.FruitlessCalls[^1]),
                new DayRange(avoidance.AvoidedFrom, MarketCalendar.Instance.Days.End),
                new DayRange(avoidance.PurchasesFallFrom, MarketCalendar.Instance.Days.End),
            ],
            Figures =
            [
                new("fruitlessCalls", avoidance.FruitlessCalls.Count, "count"),
                new("intervalBefore", avoidance.UsualIntervalDays, "days"),
                new("intervalAfter", avoidance.AvoidedIntervalDays, "days"),
                new("fall", 1 - (VisitPlan.AvoidedPurchasesPermille / 1000m), "share"),
            ],
            SeenIn = [FactKind.Visits, FactKind.Orders],
        };
    }
}
