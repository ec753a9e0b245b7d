using CustomerTiering.Money;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Lines;

/// <summary>Keeps the lines of files in a ledger.</summary>
internal sealed class LedgerSink(ExchangeRates rates) : LineSink
{
    private readonly SalesLedgerBuilder builder = new SalesLedgerBuilder().Convert(rates);
    private Currency open;

    public override IdTable Customers => builder.Columns.Customers;

    public override IdTable Orders => builder.Columns.Orders;

    public override bool KeepsItems => true;

    public override IdTable Items => builder.Columns.Items;

    public override LineSink New() => new LedgerSink(rates);

    public override bool TryOpen(Currency currency)
    {
        open = currency;
        return !rates.TryConvert(currency, out _);
    }

    public override void Add(in SalesColumns lines, long rounded)
    {
        builder.Add(lines, open);
        builder.NoteRounded(rounded);
    }

    public override void Add(in OrderLine line) => builder.Add(line);

    public override void Append(LineSink other) => builder.Append(((LedgerSink)other).builder);

    /// <summary>The ledger of all lines.</summary>
    public SalesLedgerOutcome Build() => builder.Build();
}
