using System.Collections.Frozen;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Money;
using NodaTime;

namespace CustomerTiering.Spending;

/// <summary>
/// What was put into customers (投入台账): people, goods and money by customer and programme, as known on any day. A plan of spend has the same form.
/// </summary>
/// <remarks>Immutable, the same for the same lines in any order, safe to share between threads. One currency; lines without one are taken to be in it. Sums are exact.</remarks>
public sealed class SpendBook
{
    private readonly SpendLine[] lines;

    private SpendBook(SpendLine[] lines, Currency currency)
    {
        this.lines = lines;
        Currency = currency;
    }

    /// <summary>A book without lines.</summary>
    public static SpendBook Empty { get; } = new([], Currency.None);

    /// <summary>The currency of every amount; none where no line states one.</summary>
    public Currency Currency { get; }

    /// <summary>Number of lines.</summary>
    public int Count => lines.Length;

    /// <summary>The lines by customer, day, kind, programme and amount.</summary>
    public IReadOnlyList<SpendLine> Lines => Array.AsReadOnly(lines);

    /// <summary>All lines together.</summary>
    public SpendSum Total => lines.Aggregate(SpendSum.Zero, (sum, line) => sum.With(line.Kind, line.Amount));

    /// <summary>A book of lines in any order.</summary>
    public static SpendBookOutcome Of(IEnumerable<SpendLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        SpendLine[] given = [.. lines];
        if (Array.Exists(given, line => line.Customer.IsNone))
        {
            throw new ArgumentException("Every line of a book of spend names a customer.", nameof(lines));
        }

        Currency[] currencies = [.. given.Select(line => line.Currency).Where(currency => !currency.IsNone).Distinct().OrderBy(currency => currency.Code, StringComparer.Ordinal)];
        if (currencies.Length > 1)
        {
            return new SpendBookOutcome.MixedCurrencies(currencies);
        }

        Array.Sort(given, SpendOrder.Compare);
        return new SpendBookOutcome.Built(new SpendBook(given, currencies.Length == 0 ? Currency.None : currencies[0]));
    }

    /// <summary>The book as known on a day: without lines recorded later.</summary>
    public SpendBook KnownOn(LocalDate day) => new(Array.FindAll(lines, line => line.Recorded <= day), Currency);

    /// <summary>The lines of a period.</summary>
    public SpendBook In(DayRange days) => new(Array.FindAll(lines, line => days.Contains(line.Day)), Currency);

    /// <summary>The lines of a programme.</summary>
    public SpendBook Of(ProgrammeId programme) => new(Array.FindAll(lines, line => line.Programme == programme), Currency);

    /// <summary>The sum of each customer that has a line.</summary>
    public FrozenDictionary<CustomerId, SpendSum> ByCustomer() => By(line => line.Customer);

    /// <summary>The sum of each programme that has a line; what belongs to none stands under <see cref="ProgrammeId.None"/>.</summary>
    public FrozenDictionary<ProgrammeId, SpendSum> ByProgramme() => By(line => line.Programme);

    private FrozenDictionary<T, SpendSum> By<T>(Func<SpendLine, T> key)
        where T : notnull
    {
        var sums = new Dictionary<T, SpendSum>();
        foreach (var line in lines)
        {
            sums[key(line)] = sums.GetValueOrDefault(key(line)).With(line.Kind, line.Amount);
        }

        return sums.ToFrozenDictionary();
    }
}
