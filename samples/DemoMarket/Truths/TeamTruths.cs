using CustomerTiering.Calendars;
using CustomerTiering.Demo.Orders;
using CustomerTiering.Demo.Outlets;
using CustomerTiering.Demo.Plans;
using CustomerTiering.Demo.Visits;

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
        yield return new PlantedTruth(
            "spoiled-visit-entries",
            "Some entries of the diary do not count: visits without a check-out, visits checked out after two minutes, visits entered twice.",
            "部分日志记录无效：缺签退、签到两分钟即签退、重复录入。")
        {
            Figures =
            [
                new("withoutCheckOut", FaultyEntries.NoCheckOutPermille / 1000m, "share"),
                new("twoMinutes", FaultyEntries.TooShortPermille / 1000m, "share"),
                new("twice", FaultyEntries.TwicePermille / 1000m, "share"),
            ],
            SeenIn = [FactKind.Visits],
        };
        yield return new PlantedTruth(
            "planned-visits-missed",
            "Of what reps plan, veterans miss at most six visits for every hundred made, anyone; newcomers at most twenty, and these are their large outlets.",
            "计划拜访中，老业务员每完成 100 次至多漏访 6 次，对象不定；新人至多漏访 20 次，漏的是大客户。")
        {
            Reps = [.. newcomers.Select(habit => habit.Rep)],
            Figures =
            [
                new("lateAtMost", VisitPlanBook.LatePermille / 1000m, "share"),
                new("missedToMadeOfVeteransAtMost", VisitPlanBook.MissedPermille / 1000m, "share"),
                new("missedToMadeOfNewcomersAtMost", VisitPlanBook.NewcomerMissedPermille / 1000m, "share"),
            ],
            SeenIn = [FactKind.Visits],
        };
    }
}
