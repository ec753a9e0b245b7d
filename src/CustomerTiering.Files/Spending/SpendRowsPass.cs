using CustomerTiering.Customers;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Visits;
using CustomerTiering.Money;
using CustomerTiering.Spending;

namespace CustomerTiering.Files.Spending;

/// <summary>Turns rows into lines of spend.</summary>
internal sealed class SpendRowsPass(RowCursor row, Currency stated) : IRowPass
{
    public List<SpendLine> Lines { get; } = [];

    /// <summary>Sound rows that name no customer.</summary>
    public long WithoutCustomer { get; private set; }

    public RowCounts Counts => new(row.Rows, WithoutCustomer, row.Faults.Total);

    public RowFaults Faults => row.Faults.Close();

    /// <inheritdoc/>
    public void Read()
    {
        if (!row.IsWhole() || !row.TryDay(Field.Date, out var day, out var isDay) || !row.TryDay(Field.Recorded, out var recorded, out var isRecorded)
            || !row.TryNumber(Field.Amount, out var amount, out var isAmount, out _) || !row.TryNumber(Field.Quantity, out var quantity, out _, out _)
            || !TryKind(out var kind) || !TryCurrency(out var currency))
        {
            return;
        }

        if (!isDay || !isAmount)
        {
            row.Reject(RowFaultKind.Missing, isDay ? Field.Amount : Field.Date, default);
            return;
        }

        var customer = row.Id(Field.Customer);
        if (customer.IsEmpty)
        {
            WithoutCustomer++;
            return;
        }

        Lines.Add(new SpendLine(new CustomerId(customer.ToString()), day, amount)
        {
            Recorded = isRecorded ? recorded : day,
            Kind = kind,
            Programme = ProgrammeId.OfOptional(row.Id(Field.Programme).ToString()),
            Rep = RepId.OfOptional(row.Id(Field.Rep).ToString()),
            Quantity = quantity,
            Currency = currency,
        });
    }

    private bool TryKind(out SpendKind kind)
    {
        kind = SpendKind.Money;
        var text = row.Text(Field.SpendKind);
        if (text.IsEmpty || VisitWords.Kinds.TryRead(text, out kind!))
        {
            return true;
        }

        row.Reject(RowFaultKind.UnknownWord, Field.SpendKind, text, VisitWords.Kinds.Shown);
        return false;
    }

    private bool TryCurrency(out Currency currency)
    {
        currency = stated;
        var text = row.Text(Field.Currency);
        if (text.IsEmpty || Currency.TryParse(text, out currency))
        {
            return true;
        }

        row.Reject(RowFaultKind.Currency, Field.Currency, text, "CNY");
        return false;
    }
}
