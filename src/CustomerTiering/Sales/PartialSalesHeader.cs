using CustomerTiering.Calendars;
using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>What stands before the customers of a part: the window, the currency, and the facts of all lines.</summary>
internal readonly record struct PartialSalesHeader(SalesWindow Window, Currency Currency, PartialSalesFacts Facts, int Customers)
{
    public SalesSummer NewSummer() => new(Window, Currency);

    public static SalesWindow WindowOf(int from, int until, int knownOn) =>
        new(new DayRange(IsoDay.FromNumber(from), IsoDay.FromNumber(until)), IsoDay.FromNumber(knownOn));
}
