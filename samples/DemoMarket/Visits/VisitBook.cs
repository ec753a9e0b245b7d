using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Demo.Visits;

/// <summary>Emits the visit diary of the whole team.</summary>
internal static class VisitBook
{
    /// <summary>The diary, in CNY.</summary>
    public static VisitDiary Of(MarketPlanner plan, IReadOnlyList<OrderLine> orders)
    {
        var ordered = new HashSet<(CustomerId, LocalDate)>(orders.Where(line => line.Amount > 0).Select(line => (line.Customer, line.Day)));
        return VisitDiary.Of(
            Enumerable.Range(0, plan.Team.Reps.Count).SelectMany(rep => FaultyEntries.Plant(
                RepDays.Of(plan, rep, ordered), plan.Avoidance.Customer, plan.Streams.Of("visit faults", plan.Team.Reps[rep].Id.Value))),
            Currency.Of("CNY"));
    }
}
