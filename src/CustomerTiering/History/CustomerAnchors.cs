using CustomerTiering.Calendars;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>The days from which customers' own periods are counted, by number.</summary>
internal static class CustomerAnchors
{
    public static LocalDate[] Of(TierFacts facts, QualificationPolicy policy, CustomerNumbers numbers, LocalDate knownOn)
    {
        var days = new LocalDate[numbers.Count];
        Array.Fill(days, QualificationPolicy.CalendarYears);
        if (policy.Period is not QualificationPeriod.Anniversary anniversary)
        {
            return days;
        }

        var book = facts.Book.Sales;
        var totals = book.Total(new SalesWindow(DayRange.All, knownOn));
        for (var code = 0; code < book.Customers.Count; code++)
        {
            if (totals.TryGetFirstDay(code, out var first))
            {
                days[numbers.OfCode(code)] = first;
            }
        }

        foreach (var customer in facts.Book.Customers.Customers.Where(customer => anniversary.From == AnniversaryDay.Signing && customer.Tenure.HasSigningDay))
        {
            days[numbers.Of(customer.Id)] = customer.Tenure.SignedOn;
        }

        return days;
    }
}
