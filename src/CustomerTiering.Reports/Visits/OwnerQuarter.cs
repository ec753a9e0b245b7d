using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Planning;
using NodaTime;

namespace CustomerTiering.Reports.Visits;

/// <summary>How many core customers the owner meets in a quarter of which days are planned, and whom not.</summary>
/// <param name="Days">The quarter.</param>
/// <param name="IsWhole">Whether the plan covers the whole of it; only then it counts in the check.</param>
/// <param name="Met">Core customers met in it, by the plan or before it.</param>
/// <param name="Missing">Core customers not met, ordered by id.</param>
public sealed record OwnerQuarter(DayRange Days, bool IsWhole, int Met, IReadOnlyList<CustomerId> Missing)
{
    private const int Months = 3;

    /// <summary>The quarters of a plan of executives, in order.</summary>
    public static IReadOnlyList<OwnerQuarter> Of(ExecutivePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var request = plan.Owner.Request;
        var found = new List<OwnerQuarter>();
        var first = request.Horizon.Start;
        for (var start = new LocalDate(first.Year, ((first.Month - 1) / Months * Months) + 1, 1); start < request.Horizon.End; start = start.PlusMonths(Months))
        {
            var days = new DayRange(start, start.PlusMonths(Months));
            CustomerId[] missing = [.. request.Customers.Where(customer => !customer.Visited.Any(days.Contains) && !plan.Owner.DaysOf(customer.Customer).Any(days.Contains)).Select(customer => customer.Customer)];
            found.Add(new OwnerQuarter(days, days.Start >= request.Horizon.Start && days.End <= request.Horizon.End, request.Customers.Count - missing.Length, missing));
        }

        return found;
    }
}
