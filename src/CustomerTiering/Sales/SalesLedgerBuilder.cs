using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>
/// Takes order lines one by one and lays them down in columns. Not safe for use from several threads at once.
/// </summary>
/// <remarks>
/// Memory grows by the columns only, about 10 to 32 bytes a line; the line handed over is not kept. After
/// <see cref="Build"/> the builder is spent.
/// </remarks>
public sealed partial class SalesLedgerBuilder
{
    private LedgerColumns columns = new();
    private readonly Dictionary<Currency, long> currencies = [];
    private ExchangeRates rates = ExchangeRates.None;
    private bool built;

    /// <summary>Lines taken so far.</summary>
    public long Count => columns.Count;

    /// <summary>Amounts, quantities and costs whose digits beyond six decimals were rounded half to even.</summary>
    public long RoundedValues { get; private set; }

    /// <summary>Converts amounts of other currencies by these rates; without rates a ledger of two currencies is refused.</summary>
    /// <exception cref="InvalidOperationException">Lines were already added.</exception>
    public SalesLedgerBuilder Convert(ExchangeRates by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (Count > 0)
        {
            throw new InvalidOperationException("State the rates before the first line.");
        }

        rates = by;
        return this;
    }

    /// <summary>Takes one line.</summary>
    /// <exception cref="ArgumentException">The line names no customer.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount, quantity or cost is beyond ±9,223,372,036,854, or the day before year 1.</exception>
    /// <exception cref="InvalidOperationException">The ledger was built already.</exception>
    public void Add(in OrderLine line)
    {
        RefuseWhenBuilt();
        if (line.Customer.IsNone)
        {
            throw new ArgumentException("A line of the ledger names its customer.", nameof(line));
        }

        var currency = line.Currency;
        var amount = line.Amount;
        var cost = line.Cost.Amount;
        if (rates.TryConvert(currency, out var rate))
        {
            amount = ExchangeRates.Converted(amount, rate);
            cost = ExchangeRates.Converted(cost, rate);
            currency = rates.Target;
        }

        // All three are put in fixed point before any column grows: a refused line leaves nothing behind.
        var rounded = 0;
        var amountMicros = FixedPoint(amount, ref rounded);
        var quantityMicros = FixedPoint(line.Quantity, ref rounded);
        var costMicros = FixedPoint(cost, ref rounded);
        var day = LedgerDay.Number(line.Day);
        var recorded = LedgerDay.Number(line.Recorded);
        RoundedValues += rounded;
        currencies[currency] = currencies.GetValueOrDefault(currency) + 1;
        columns.Add(line.Customer.Value, line.Order.Value, line.Item.Value, day, recorded, quantityMicros, amountMicros, line.Cost.IsKnown, costMicros);
    }

    /// <summary>The ledger of all lines taken, or the reason there can be none.</summary>
    /// <exception cref="InvalidOperationException">The ledger was built already.</exception>
    public SalesLedgerOutcome Build()
    {
        if (built)
        {
            throw new InvalidOperationException("The ledger was built already.");
        }

        built = true;
        return currencies.Count > 1
            ? new SalesLedgerOutcome.MixedCurrencies([.. currencies.OrderBy(pair => pair.Key.Code, StringComparer.Ordinal).Select(pair => new CurrencyCount(pair.Key, pair.Value))])
            : new SalesLedgerOutcome.Built(new SalesLedger(columns, currencies.Keys.SingleOrDefault(), RoundedValues));
    }

    private static long FixedPoint(decimal value, ref int rounded)
    {
        if (!LedgerAmount.TryFrom(value, out var amount, out var wasRounded))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A ledger amount lies within ±9,223,372,036,854.");
        }

        rounded += wasRounded ? 1 : 0;
        return amount.Micros;
    }

    private void RefuseWhenBuilt()
    {
        if (built)
        {
            throw new InvalidOperationException("The ledger was built; a new builder takes new lines.");
        }
    }
}
