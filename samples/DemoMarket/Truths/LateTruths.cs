using CustomerTiering.Calendars;
using CustomerTiering.Demo.Orders;

namespace CustomerTiering.Demo.Truths;

/// <summary>Truths about facts that become known only after the year they belong to.</summary>
internal static class LateTruths
{
    public static IEnumerable<PlantedTruth> Of(MarketPlanner plan)
    {
        foreach (var single in plan.SingleOrders)
        {
            var outlet = plan.Outlets[single.Outlet];
            var kept = single.ReturnDay < 0;
            var known = DemandCalendar.DayAt(kept ? single.Recorded : single.ReturnRecorded);
            yield return new PlantedTruth(
                single.Truth,
                kept
                    ? "An order of December 2024 is recorded in January 2025. Only with it the outlet is among the first 10% of traditional trade in the first year."
                    : "A large order of November 2024 comes back in December, but the return is recorded in February 2025. Only until then the outlet is among the first 10% of the first year.",
                kept
                    ? "2024 年 12 月的订单到 2025 年 1 月才入账；算上它，该店第一年才进入传统渠道前 10%。"
                    : "2024 年 11 月的大单在 12 月退货，但退货到 2025 年 2 月才入账；在此之前该店才算第一年的前 10%。")
            {
                Customers = [outlet.Id],
                Periods = [DayRange.Inclusive(DemandCalendar.DayAt(single.Day), known)],
                Figures =
                [
                    new("orderValue", single.Fen / 100m, "CNY"),
                    new("levelWithout", plan.LevelIn(outlet, 0), "CNY"),
                    new("plannedLimit", plan.Roles.Limit / 100m, "CNY"),
                    new("daysLate", (kept ? single.Recorded - single.Day : single.ReturnRecorded - single.ReturnDay), "days"),
                ],
                SeenIn = [FactKind.Orders],
            };
        }
    }
}
