using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>How many core customers the owner meets in a quarter of which days are planned, and whom not.</summary>
/// <param name="Days">The quarter.</param>
/// <param name="IsWhole">Whether the plan covers the whole of it; only then it is judged.</param>
/// <param name="Met">Core customers met in it, by the plan or before it.</param>
/// <param name="Missing">Core customers not met, ordered by id.</param>
public sealed record OwnerQuarter(DayRange Days, bool IsWhole, int Met, IReadOnlyList<CustomerId> Missing)
{
    private const int Months = 3;

    /// <summary>Whether everybody is met, or the quarter is not judged.</summary>
    public bool Holds => !IsWhole || Missing.Count == 0;

    /// <summary>The quarters of which a day is planned, in order.</summary>
    /// <param name="request">The days planned, and the customers with the days of their earlier visits.</param>
    /// <param name="met">The owner's stops.</param>
    public static IReadOnlyList<OwnerQuarter> Of(PlanRequest request, IEnumerable<PlanEntry> met)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(met);
        var core = request.Customers.Where(customer => customer.IsCore).ToArray();
        var days = met.ToLookup(stop => stop.Customer, stop => stop.Day);
        return [.. Quarters(request.Horizon).Select(quarter =>
        {
            CustomerId[] missing = [.. core.Where(customer => !customer.Visited.Any(quarter.Contains) && !days[customer.Customer].Any(quarter.Contains)).Select(customer => customer.Customer)];
            return new OwnerQuarter(quarter, quarter.Start >= request.Horizon.Start && quarter.End <= request.Horizon.End, core.Length - missing.Length, missing);
        })];
    }

    /// <summary>The quarters of which a day lies in a range.</summary>
    internal static IEnumerable<DayRange> Quarters(DayRange days)
    {
        for (var start = new LocalDate(days.Start.Year, ((days.Start.Month - 1) / Months * Months) + 1, 1); start < days.End; start = start.PlusMonths(Months))
        {
            yield return new DayRange(start, start.PlusMonths(Months));
        }
    }
}
