using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using CustomerTiering.Spending;
using NodaTime;

namespace CustomerTiering.Effort.Resources;

/// <summary>People, goods and money by customer: planned, put in, and sales afterwards (资源投入计划, mission C5).</summary>
/// <remarks>
/// A comparison in time and no proof of effect: who buys more afterwards might have anyway. Amounts are exact. Immutable, the same for the same facts in any order.
/// </remarks>
public sealed class ResourcePlan
{
    private readonly Dictionary<CustomerId, CustomerResources> byCustomer;

    private ResourcePlan(IReadOnlyList<CustomerResources> customers, Currency currency)
    {
        Customers = customers;
        Currency = currency;
        byCustomer = customers.ToDictionary(row => row.Customer);
        All = customers.Aggregate(
            new CustomerResources(CustomerId.None, default, default, 0, 0),
            (sum, row) => new CustomerResources(CustomerId.None, sum.Planned + row.Planned, sum.Spent + row.Spent, sum.SalesBefore + row.SalesBefore, sum.SalesAfter + row.SalesAfter));
    }

    /// <summary>The customers with a plan or spend, the most spent first, ties by id.</summary>
    public IReadOnlyList<CustomerResources> Customers { get; }

    /// <summary>All of them together.</summary>
    public CustomerResources All { get; }

    /// <summary>The currency of every amount.</summary>
    public Currency Currency { get; }

    /// <summary>The row of a customer.</summary>
    /// <exception cref="KeyNotFoundException">Nothing was planned for the customer and nothing put in.</exception>
    public CustomerResources this[CustomerId customer] =>
        byCustomer.TryGetValue(customer, out var row) ? row : throw new KeyNotFoundException($"Nothing was planned for '{customer}' and nothing put in.");

    /// <summary>Compares a plan of spend with what was put in and with the sales afterwards.</summary>
    /// <param name="planned">The plan, a book of spend by the days it is planned for.</param>
    /// <param name="spent">What was put in.</param>
    /// <param name="sales">The sales.</param>
    /// <param name="period">The days of the plan and the spend.</param>
    /// <param name="after">The days of the sales that are compared; sales before are of the same length just before the period.</param>
    /// <param name="knownOn">The day of knowledge, for spend and sales.</param>
    /// <exception cref="ArgumentException">Plan, spend and sales state different currencies.</exception>
    public static ResourcePlan Compare(SpendBook planned, SpendBook spent, SalesBook sales, DayRange period, DayRange after, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(planned);
        ArgumentNullException.ThrowIfNull(spent);
        ArgumentNullException.ThrowIfNull(sales);
        var currency = CurrencyOf(planned.Currency, spent.Currency, sales.Currency);
        var plan = planned.KnownOn(knownOn).In(period).ByCustomer();
        var put = spent.KnownOn(knownOn).In(period).ByCustomer();
        var later = Revenues(sales, after, knownOn);
        var earlier = Revenues(sales, new DayRange(period.Start.PlusDays(-after.Days), period.Start), knownOn);
        return new ResourcePlan(
            [
                .. plan.Keys.Union(put.Keys)
                    .Select(customer => new CustomerResources(
                        customer, plan.GetValueOrDefault(customer), put.GetValueOrDefault(customer), earlier.GetValueOrDefault(customer), later.GetValueOrDefault(customer)))
                    .OrderByDescending(row => row.Spent.Total).ThenBy(row => row.Customer),
            ],
            currency);
    }

    private static Dictionary<CustomerId, decimal> Revenues(SalesBook sales, DayRange days, LocalDate knownOn)
    {
        var totals = sales.Total(new SalesWindow(days, knownOn));
        return totals.Customers.Index().ToDictionary(entry => entry.Item, entry => totals.RevenueOf(entry.Index).Value);
    }

    private static Currency CurrencyOf(params Currency[] currencies)
    {
        Currency[] stated = [.. currencies.Where(currency => !currency.IsNone).Distinct()];
        return stated.Length > 1
            ? throw new ArgumentException($"Plan, spend and sales are in {string.Join(", ", stated.Select(currency => currency.Code).Order(StringComparer.Ordinal))}; amounts of two currencies are never compared.", nameof(currencies))
            : stated.Length == 0 ? Currency.None : stated[0];
    }
}
