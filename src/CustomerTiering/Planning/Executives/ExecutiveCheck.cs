using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>Checks visits of executives, planned or made, against the policy.</summary>
/// <param name="OwnerMissing">The core customers that the owner does not meet in a quarter that the days cover whole, with the quarter's first day; by quarter and id.</param>
/// <param name="MarketingShare">The marketing head's visiting time, ways included, ÷ working time.</param>
/// <param name="KeyShare">The marketing head's minutes with key accounts ÷ minutes with customers; 0 without any.</param>
/// <param name="Policy">The policy.</param>
public sealed record ExecutiveCheck(IReadOnlyList<(CustomerId Customer, LocalDate Quarter)> OwnerMissing, double MarketingShare, double KeyShare, ExecutivePolicy Policy)
{
    /// <summary>Whether the owner meets every core customer in every whole quarter.</summary>
    public bool OwnerHolds => OwnerMissing.Count == 0;

    /// <summary>Whether the marketing head visits enough; a ten-thousandth is forgiven for a third that no decimal says.</summary>
    public bool MarketingHolds => MarketingShare >= (double)Policy.MarketingShare.Value - 1e-4 && KeyShare >= (double)Policy.KeyShare.Value - 1e-9;

    /// <summary>Checks two plans.</summary>
    /// <param name="owner">The owner's plan.</param>
    /// <param name="marketing">The marketing head's plan.</param>
    /// <param name="core">The core customers.</param>
    /// <param name="policy">The policy.</param>
    public static ExecutiveCheck Of(VisitPlan owner, VisitPlan marketing, IReadOnlyCollection<CustomerId> core, ExecutivePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(marketing);
        ArgumentNullException.ThrowIfNull(core);
        ArgumentNullException.ThrowIfNull(policy);
        var met = owner.Entries.Where(entry => !entry.Customer.IsNone).Select(entry => (entry.Customer, Quarter: QuarterOf(entry.Day)))
            .Concat(owner.Request.Customers.SelectMany(customer => customer.Visited.Select(day => (customer.Customer, Quarter: QuarterOf(day))))).ToHashSet();
        var missing = from quarter in WholeQuarters(owner.Request.Horizon)
                      from customer in core.Order()
                      where !met.Contains((customer, quarter))
                      select (customer, quarter);
        var key = core.ToHashSet();
        var stops = marketing.Days.SelectMany(day => day.Stops).Where(stop => !stop.Customer.IsNone).ToArray();
        var minutes = stops.Sum(stop => stop.Hours.To - stop.Hours.From);
        var keyMinutes = stops.Where(stop => key.Contains(stop.Customer)).Sum(stop => stop.Hours.To - stop.Hours.From);
        var capacity = marketing.Loads.Sum(load => load.CapacityMinutes);
        var visiting = minutes + marketing.Days.Where(day => day.Stops.Any(stop => !stop.Customer.IsNone)).Sum(day => day.TravelMinutes);
        return new ExecutiveCheck([.. missing], capacity == 0 ? 0 : visiting / (double)capacity, minutes == 0 ? 0 : keyMinutes / (double)minutes, policy);
    }

    /// <summary>The first day of the quarter of a day.</summary>
    internal static LocalDate QuarterOf(LocalDate day) => new(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1);

    /// <summary>The quarters that lie whole in a range, by their first days.</summary>
    internal static IEnumerable<LocalDate> WholeQuarters(DayRange days)
    {
        for (var quarter = QuarterOf(days.Start); quarter.PlusMonths(3) <= days.End; quarter = quarter.PlusMonths(3))
        {
            if (quarter >= days.Start)
            {
                yield return quarter;
            }
        }
    }
}
