using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Stability;

/// <summary>Sees how much of the top group of one period is still in it in another: what really happened, chance and change together.</summary>
public static class Persistence
{
    /// <summary>Compares two periods of a book.</summary>
    public static PersistenceResult Between(Portfolio book, DayRange first, DayRange second, StabilityPolicy policy) =>
        Between(book, first, second, policy, new HashSet<CustomerId>());

    /// <summary>Compares two periods of a book in which it is known who truly changed.</summary>
    /// <param name="book">The book.</param>
    /// <param name="first">The earlier period.</param>
    /// <param name="second">The later period, best of the same length.</param>
    /// <param name="policy">The top group and its exit limits; nothing is drawn.</param>
    /// <param name="changed">The customers known to have truly changed.</param>
    /// <exception cref="InvalidOperationException">The exit limits do not rise, or the book holds sums of another window.</exception>
    public static PersistenceResult Between(Portfolio book, DayRange first, DayRange second, StabilityPolicy policy, IReadOnlySet<CustomerId> changed)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(changed);
        var limits = policy.Limits();
        var before = Values(book.Sales.Total(new SalesWindow(first, LocalDate.MaxIsoValue)));
        var after = Values(book.Sales.Total(new SalesWindow(second, LocalDate.MaxIsoValue)));
        var (buyersBefore, buyersAfter) = (before.Count(value => value > 0), after.Count(value => value > 0));
        var entry = TopPlaces.Lines(before, [TopPlaces.Of(policy.Top, buyersBefore)])[0];
        int[] places = [.. limits.Select(limit => TopPlaces.Of(limit, buyersAfter))];
        var lines = TopPlaces.Lines(after, places);
        int[] members = [.. Enumerable.Range(0, before.Length).Where(code => before[code] >= entry)];
        int[] truly = [.. members.Where(code => changed.Contains(book.Sales.Customers[code]))];
        return new PersistenceResult(
            first,
            second,
            buyersBefore,
            buyersAfter,
            members.Length,
            members.Count(code => after[code] <= 0),
            truly.Length,
            [.. limits.Select((limit, i) => new PersistenceRow(limit, members.Count(code => after[code] < lines[i]), truly.Count(code => after[code] < lines[i])))]);
    }

    private static Int128[] Values(SalesTotals totals) => [.. Enumerable.Range(0, totals.Customers.Count).Select(code => totals.RevenueOf(code).Micros)];
}
