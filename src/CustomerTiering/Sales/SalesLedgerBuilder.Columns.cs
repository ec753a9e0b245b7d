using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <content>Lines in columns, and lines that another builder took.</content>
public sealed partial class SalesLedgerBuilder
{
    /// <summary>The ids seen so far.</summary>
    internal LedgerColumns Columns => columns;

    /// <summary>The code of a customer, new if it was not seen before. O(1).</summary>
    /// <param name="utf8">The customer's id in UTF-8, without blanks around it; not empty.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public int CustomerCode(ReadOnlySpan<byte> utf8) => Code(columns.Customers, utf8);

    /// <summary>The code of an order, new if it was not seen before. O(1).</summary>
    /// <param name="utf8">The order's id in UTF-8, without blanks around it; not empty.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public int OrderCode(ReadOnlySpan<byte> utf8) => Code(columns.Orders, utf8);

    /// <summary>The code of an item, new if it was not seen before. O(1).</summary>
    /// <param name="utf8">The item's id in UTF-8, without blanks around it; not empty.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public int ItemCode(ReadOnlySpan<byte> utf8) => Code(columns.Items, utf8);

    /// <summary>Takes lines in columns. O(lines).</summary>
    /// <param name="lines">The lines; their codes were given out by this builder.</param>
    /// <param name="currency">The currency of every amount and cost.</param>
    /// <exception cref="ArgumentException">A column has another length than the customers'.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A code was not given out by this builder, or an amount is out of range once converted. No line was taken.</exception>
    /// <exception cref="InvalidOperationException">The ledger was built already.</exception>
    public void Add(in SalesColumns lines, Currency currency = default)
    {
        RefuseWhenBuilt();
        lines.RefuseLengths();
        SalesColumns.RefuseCodes(lines.Customer, 0, columns.Customers.Count);
        SalesColumns.RefuseCodes(lines.Order, -1, columns.Orders.Count);
        SalesColumns.RefuseCodes(lines.Item, -1, columns.Items.Count);
        if (lines.Customer.IsEmpty)
        {
            return;
        }

        if (!rates.TryConvert(currency, out var rate))
        {
            columns.Add(lines);
        }
        else
        {
            var rounded = 0;
            currency = rates.Target;
            columns.Add(new SalesColumns
            {
                Customer = lines.Customer,
                Day = lines.Day,
                Recorded = lines.Recorded,
                Order = lines.Order,
                Item = lines.Item,
                Quantity = lines.Quantity,
                Amount = Converted(lines.Amount, rate, ref rounded),
                Cost = Converted(lines.Cost, rate, ref rounded),
                CostKnown = lines.CostKnown,
            });
            RoundedValues += rounded;
        }

        currencies[currency] = currencies.GetValueOrDefault(currency) + lines.Customer.Length;
    }

    /// <summary>Takes over all lines of another builder, which is spent then: so that parts of a book can be taken on a thread each.</summary>
    /// <remarks>O(lines of the other), less where this builder is empty. Customers stay in order of first sight, this builder's first.</remarks>
    /// <exception cref="ArgumentException">The other is this builder, or converts by other rates.</exception>
    /// <exception cref="InvalidOperationException">One of the ledgers was built already.</exception>
    public void Append(SalesLedgerBuilder other)
    {
        ArgumentNullException.ThrowIfNull(other);
        RefuseWhenBuilt();
        other.RefuseWhenBuilt();
        if (ReferenceEquals(other, this) || !ReferenceEquals(other.rates, rates))
        {
            throw new ArgumentException("Another builder with the same rates is appended.", nameof(other));
        }

        other.built = true;
        if (columns.Customers.Count == 0 && columns.Orders.Count == 0 && columns.Items.Count == 0)
        {
            columns = other.columns;
        }
        else
        {
            columns.Append(other.columns);
        }

        RoundedValues += other.RoundedValues;
        foreach (var (currency, lines) in other.currencies)
        {
            currencies[currency] = currencies.GetValueOrDefault(currency) + lines;
        }
    }

    /// <summary>Counts values that were rounded before they came here in fixed point.</summary>
    internal void NoteRounded(long values) => RoundedValues += values;

    private static int Code(IdTable ids, ReadOnlySpan<byte> utf8) => utf8.IsEmpty
        ? throw new ArgumentException("An id is not empty.", nameof(utf8))
        : ids.CodeOf(utf8);

    private static LedgerAmount[] Converted(ReadOnlySpan<LedgerAmount> amounts, decimal rate, ref int rounded)
    {
        var converted = new LedgerAmount[amounts.Length];
        for (var i = 0; i < converted.Length; i++)
        {
            converted[i] = new LedgerAmount(FixedPoint(ExchangeRates.Converted(amounts[i].Value, rate), ref rounded));
        }

        return converted;
    }
}
