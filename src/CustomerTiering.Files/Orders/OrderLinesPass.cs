using CustomerTiering.Customers;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Values;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Files.Orders;

/// <summary>Turns rows into order lines and hands them on one by one.</summary>
internal sealed class OrderLinesPass(RowCursor row, ColumnPlan plan, ReadingOptions options, CustomersFromLines customers, OrderLineTaker taker) : IRowPass
{
    private readonly IdPool<CustomerId> customerIds = new(text => new CustomerId(text));
    private readonly IdPool<ItemId> itemIds = new(text => new ItemId(text));
    private readonly bool hasAmount = plan.Has(Field.Amount);
    private readonly bool hasProduct = plan.Has(Field.Quantity) && plan.Has(Field.UnitPrice);
    private readonly bool hasCurrency = plan.Has(Field.Currency);
    private readonly Currency stated = options.Profile.Currency;
    private readonly int[] properties = [.. Enumerable.Range(0, CustomersFromLines.Fields.Count).Where(place => plan.Has(CustomersFromLines.Fields[place]))];
    private OrderId lastOrder;

    /// <summary>Sound rows that name no customer.</summary>
    public long WithoutCustomer { get; private set; }

    /// <inheritdoc/>
    public void Read()
    {
        if (!row.IsWhole() || !TryDays(out var day, out var recorded) || !TryAmount(out var quantity, out var amount, out var sign)
            || !row.TryNumber(Field.Cost, out var cost, out var hasCost, out _) || !TryCurrency(sign, out var currency))
        {
            return;
        }

        var id = row.Id(Field.Customer);
        if (id.IsEmpty)
        {
            WithoutCustomer++;
            return;
        }

        var customer = customerIds.Of(id);
        var line = new OrderLine(customer, day, amount)
        {
            Recorded = recorded,
            Order = OrderOf(row.Id(Field.Order)),
            Item = row.Id(Field.Item) is { IsEmpty: false } item ? itemIds.Of(item) : ItemId.None,
            Quantity = quantity,
            Cost = hasCost ? LineCost.Of(cost) : LineCost.Unknown,
            Currency = currency,
        };
        try
        {
            taker(line);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Within the ledger's range as it stands, but not once converted into another currency.
            row.Reject(RowFaultKind.OutOfRange, hasAmount ? Field.Amount : Field.UnitPrice, FormattableString.Invariant($"{amount}"));
            return;
        }

        foreach (var place in properties)
        {
            customers.Add(place, customer, row.Text(CustomersFromLines.Fields[place]));
        }
    }

    /// <summary>What became of the file's rows.</summary>
    public OrderFileReport Report(FileReading reading) =>
        new(reading, new RowCounts(row.Rows, WithoutCustomer, row.Faults.Total), row.Faults.Close());

    private bool TryDays(out LocalDate day, out LocalDate recorded)
    {
        recorded = default;
        if (!row.TryDay(Field.Date, out day, out var given))
        {
            return false;
        }

        if (!given)
        {
            row.Reject(RowFaultKind.Missing, Field.Date, default);
            return false;
        }

        if (!row.TryDay(Field.Recorded, out recorded, out given))
        {
            return false;
        }

        recorded = given ? recorded : day;
        return true;
    }

    private bool TryAmount(out decimal quantity, out decimal amount, out string sign)
    {
        amount = 0;
        sign = string.Empty;
        if (!row.TryNumber(Field.Quantity, out quantity, out var hasQuantity, out _)
            || !row.TryNumber(Field.Amount, out amount, out var given, out sign)
            || !row.TryNumber(Field.UnitPrice, out var price, out var hasPrice, out var priceSign))
        {
            return false;
        }

        if (given)
        {
            return true;
        }

        if (!hasQuantity || !hasPrice)
        {
            row.Reject(RowFaultKind.Missing, hasAmount || !hasProduct ? Field.Amount : hasQuantity ? Field.UnitPrice : Field.Quantity, default);
            return false;
        }

        amount = quantity * price;
        sign = priceSign;
        if (LedgerAmount.TryFrom(amount, out _, out _))
        {
            return true;
        }

        row.Reject(RowFaultKind.OutOfRange, Field.UnitPrice, FormattableString.Invariant($"{quantity} × {price}"));
        return false;
    }

    /// <summary>The currency of the column, else the one stated for the file, else that of the sign at the amount; a sign that is certain must not contradict.</summary>
    private bool TryCurrency(string sign, out Currency currency)
    {
        currency = stated;
        var ofSign = sign.Length > 0 ? CurrencyText.Of(sign) : Currency.None;
        if (hasCurrency && row.Id(Field.Currency) is { IsEmpty: false } text && !CurrencyText.TryRead(text, out currency))
        {
            row.Reject(RowFaultKind.Currency, Field.Currency, text, "CNY, USD, EUR …");
            return false;
        }

        if (currency.IsNone)
        {
            currency = ofSign;
            return true;
        }

        if (ofSign.IsNone || ofSign == currency || !CurrencyText.IsCertain(sign))
        {
            return true;
        }

        row.Reject(RowFaultKind.Currency, hasAmount ? Field.Amount : Field.UnitPrice, sign, currency.Code);
        return false;
    }

    /// <summary>Lines of one order stand together as a rule, so the last order's id is kept at hand.</summary>
    private OrderId OrderOf(ReadOnlySpan<char> text)
    {
        if (!text.SequenceEqual(lastOrder.Value))
        {
            lastOrder = text.IsEmpty ? OrderId.None : new OrderId(text.ToString());
        }

        return lastOrder;
    }
}
