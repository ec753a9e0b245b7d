using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Tests.Tiering.Books;
using NodaTime;

namespace CustomerTiering.Tests.Tiering.Reference;

/// <summary>What is ranked: one customer, or the children of a group together. Every measure is read from the lines each time it is asked for.</summary>
internal sealed class SlowUnit(Book book, IReadOnlyList<CustomerId> members, IReadOnlyList<CustomerId> active)
{
    public IReadOnlyList<CustomerId> Members { get; } = members;

    public bool IsActive => active.Count > 0;

    public string Id => Members.Select(member => member.Value).Order(StringComparer.Ordinal).First();

    public LocalDate SignedOn => Members
        .SelectMany(member => book.Customers.Where(customer => customer.Id == member && customer.Tenure.HasSigningDay))
        .Select(customer => customer.Tenure.SignedOn)
        .DefaultIfEmpty(LocalDate.MaxIsoValue)
        .Min();

    private IEnumerable<OrderLine> Lines => book.Lines.Where(line => Members.Contains(line.Customer) && SlowTiering.Counts(book, line));

    private decimal Revenue => Lines.Sum(line => line.Amount);

    private decimal EarlierRevenue => book.Lines
        .Where(line => Members.Contains(line.Customer) && line.Recorded <= book.Scope.KnownOn && book.Scope.Period.Before().Contains(line.Day))
        .Sum(line => line.Amount);

    /// <summary>The measure, null when it is unknown.</summary>
    public Fraction? Measure(string id) => Parts(id) is var (upper, lower) && (!IsRatio(id) || lower > Fraction.Of(0)) ? Whole(id, upper, lower) : null;

    /// <summary>Upper and lower part of a measure, to be pooled over many; null when one is unknown.</summary>
    public (Fraction Upper, Fraction Lower)? Parts(string id) => id switch
    {
        "revenue" => One(Revenue),
        "profit" => Profit() is { } profit ? One(profit) : null,
        "margin" => Profit() is { } profit ? (Fraction.Of(profit), Fraction.Of(Revenue)) : null,
        "growth" => (Fraction.Of(Revenue), Fraction.Of(EarlierRevenue)),
        "orders" => One(Members.Sum(OrdersOf)),
        "returns" => One(-Lines.Where(line => line.Amount < 0).Sum(line => line.Amount)),
        "recency" => Lines.Any() ? One(Period.DaysBetween(Lines.Max(line => line.Day), book.Scope.AsOf)) : null,
        _ => Supplied(id) is { } value ? One(value) : null,
    };

    public static Fraction Whole(string id, Fraction upper, Fraction lower) =>
        (upper / lower) - Fraction.Of(string.Equals(id, "growth", StringComparison.Ordinal) ? 1 : 0);

    private static bool IsRatio(string id) => id is "margin" or "growth";

    private static (Fraction Upper, Fraction Lower)? One(decimal value) => (Fraction.Of(value), Fraction.Of(1));

    private decimal? Profit() => !book.Lines.Any(line => line.Cost.IsKnown && SlowTiering.Counts(book, line)) || Lines.Any(line => !line.Cost.IsKnown)
        ? null
        : Revenue - Lines.Sum(line => line.Cost.Amount);

    private int OrdersOf(CustomerId member)
    {
        var positive = Lines.Where(line => line.Customer == member && line.Amount > 0).ToList();
        return positive.Count(line => line.Order == default) + positive.Where(line => line.Order != default).Select(line => line.Order).Distinct().Count();
    }

    private decimal? Supplied(string id)
    {
        var known = Members.Select(member => book.Supplied.FirstOrDefault(given => string.Equals(given.Measure.Id, id, StringComparison.Ordinal) && given.Customer == member)).ToList();
        decimal[] values = [.. known.Where(given => given is not null).Select(given => given!.Value)];
        return known.Select(given => given?.Measure.RollUp).FirstOrDefault(rollUp => rollUp is not null) switch
        {
            null => null,
            RollUp.Greatest => values.Max(),
            RollUp.Least => values.Min(),
            RollUp.Derived => Members.Count == 1 ? values[0] : null,
            _ => values.Length == Members.Count ? values.Sum() : null,
        };
    }
}
