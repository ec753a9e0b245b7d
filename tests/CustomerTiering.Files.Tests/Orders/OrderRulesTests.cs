using System.Text;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Orders;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;
using CustomerTiering.Money;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Tests.Orders;

public sealed class OrderRulesTests
{
    [Fact]
    public void A_row_is_tested_for_faults_before_it_is_asked_for_its_customer()
    {
        var result = ReadFiles.Orders("customer,date,amount\n,2024-01-01,1\n,2024-01-01,abc\nNULL,2024-01-01,1\nNA,2024-01-01,1\n#N/A,2024-01-01,1\nC1,2024-01-01,1\nC1,never,1\n");
        result.Rows.ShouldBe(new RowCounts(7, 4, 2));
        result.Rows.Lines.ShouldBe(result.Ledger.Count);
    }

    [Fact]
    public void A_blank_amount_is_quantity_times_price_in_decimal()
    {
        var lines = ReadFiles.Lines("customer,date,quantity,price,amount\nC1,2024-01-01,3,0.1,\nC1,2024-01-01,3,0.1,7\nC1,2024-01-01,,0.1,7\n"u8.ToArray());
        lines.Select(line => (line.Quantity, line.Amount)).ShouldBe([(3m, 0.3m), (3m, 7m), (0m, 7m)]);

        var result = ReadFiles.Orders("customer,date,quantity,price,amount\nC1,2024-01-01,,0.1,\nC1,2024-01-01,2,,\n");
        result.Faults.First.Select(fault => (fault.Kind, fault.Column)).ShouldBe([(RowFaultKind.Missing, "amount"), (RowFaultKind.Missing, "amount")]);
    }

    [Fact]
    public void An_amount_beyond_the_ledger_rejects_its_row()
    {
        var result = ReadFiles.Orders("customer,date,quantity,price\nC1,2024-01-01,10000000,10000000\nC1,2024-01-01,1e13,1\nC1,2024-01-01,1,1\n");
        result.Faults.First.Select(fault => (fault.Kind, fault.Line)).ShouldBe([(RowFaultKind.OutOfRange, 2), (RowFaultKind.OutOfRange, 3)]);
        result.Ledger.Count.ShouldBe(1);
    }

    [Fact]
    public void Dust_in_scientific_notation_is_rounded_and_counted()
    {
        var result = ReadFiles.Orders("customer,date,amount\nC1,2024-01-01,4.440892e-16\nC1,2024-01-01,1.5\n");
        (result.Ledger.RoundedValues, result.Ledger.Total(SalesWindow.Everything).RevenueOf(0).Value).ShouldBe((1, 1.5m));
    }

    [Fact]
    public void Every_fault_is_counted_and_the_first_are_kept()
    {
        var text = "customer,date,amount\n" + string.Concat(Enumerable.Repeat("C1,2024-01-01,abc\nC1,never,1\n", 250)) + "C1,2024-01-01,1\n";
        var result = ReadFiles.Orders(text, ReadingOptions.Default with { FaultDetails = 7 });
        result.Faults.First.Count.ShouldBe(7);
        result.Faults.Counts.ShouldBe([new RowFaultCount(RowFaultKind.NotANumber, 250), new RowFaultCount(RowFaultKind.NotADay, 250)]);
        result.Faults.Total.ShouldBe(500);
    }

    [Fact]
    public void A_recorded_day_and_a_cost_are_kept_where_they_are_given()
    {
        var lines = ReadFiles.Lines("customer,date,recorded,amount,cost\nC1,2024-01-01,2024-02-01,10,0\nC1,2024-01-01,,10,\n"u8.ToArray());
        lines.Select(line => (line.Recorded.Month, line.Cost.IsKnown)).ShouldBe([(2, true), (1, false)]);
    }

    [Fact]
    public void Lines_in_two_currencies_are_refused_with_counts_unless_rates_are_given()
    {
        var bytes = "customer,date,amount,currency\nC1,2024-01-01,10,CNY\nC1,2024-01-01,10,人民币\nC1,2024-01-01,10,usd\n"u8.ToArray();
        var mixed = ReadFiles.Outcome(bytes).ShouldBeOfType<OrderFileOutcome.MixedCurrencies>();
        mixed.Counts.ShouldBe([new CurrencyCount(Currency.Of("CNY"), 2), new CurrencyCount(Currency.Of("USD"), 1)]);

        var rates = ExchangeRates.Into(Currency.Of("CNY"), [KeyValuePair.Create(Currency.Of("USD"), 7m)]);
        var result = OrderFile.Read([FileSource.OfBytes("x", bytes)], rates).ShouldBeOfType<OrderFileOutcome.Read>().Result;
        result.Ledger.Total(SalesWindow.Everything).RevenueOf(0).Value.ShouldBe(90m);
    }

    [Fact]
    public void Signs_at_amounts_are_currencies_too()
    {
        ReadFiles.Orders("customer,date,amount\nC1,2024-01-01,¥10.5\nC1,2024-01-01,10.5元\n").Ledger.Currency.ShouldBe(Currency.Of("CNY"));
        _ = ReadFiles.Outcome("customer,date,amount\nC1,2024-01-01,$10.5\nC1,2024-01-01,€10.5\n"u8.ToArray()).ShouldBeOfType<OrderFileOutcome.MixedCurrencies>();
    }

    [Fact]
    public void A_certain_sign_must_not_contradict_its_row()
    {
        var result = ReadFiles.Orders("customer,date,amount,currency\nC1,2024-01-01,€10.5,USD\nC1,2024-01-01,$10.5,CAD\nC1,2024-01-01,1,shells\n");
        result.Faults.First.Select(fault => (fault.Kind, fault.Line, fault.Value)).ShouldBe([(RowFaultKind.Currency, 2, "€"), (RowFaultKind.Currency, 4, "shells")]);
        result.Ledger.Currency.ShouldBe(Currency.Of("CAD"));
    }

    [Fact]
    public void What_lines_say_of_a_customer_is_what_most_of_them_say()
    {
        var result = ReadFiles.Orders("customer,date,amount,channel,rep,区域\nC1,2024-01-01,1,MT,R2,N\nC1,2024-01-01,1,现代渠道,R1,\nC1,2024-01-01,1,E-commerce,,\nC2,2024-01-01,1,,R9,S\n");
        result.CustomersFromLines.TryGet(new CustomerId("C1"), out var first).ShouldBeTrue();
        result.CustomersFromLines.TryGet(new CustomerId("C2"), out var second).ShouldBeTrue();

        // All three channels stand on one line each: the ordinally least text wins, and so does R1 over R2.
        (first!.Channel.Value, first.Rep.Value, first.Region.Value).ShouldBe(("E-commerce", "R1", "N"));
        (second!.Channel, second.Rep.Value, second.Region.Value).ShouldBe((ChannelId.None, "R9", "S"));
        result.Notes.Where(note => note.Kind == FileNoteKind.SeveralValues).Select(note => (note.Subject, note.Count)).ShouldBe([("channel", 1), ("rep", 1)]);
    }

    [Fact]
    public void Progress_is_told_and_a_reading_can_be_stopped()
    {
        var bytes = Encoding.UTF8.GetBytes("customer,date,amount\n" + string.Concat(Enumerable.Repeat("C1,2024-01-01,1\n", 200_000)));
        var told = new Told();
        _ = OrderFile.Read([FileSource.OfBytes("x", bytes)], ExchangeRates.None, null, told);
        told.Steps.Count.ShouldBeGreaterThan(5);
        told.Steps.ShouldAllBe(step => step.BytesTotal == bytes.Length);
        told.Steps[^1].BytesRead.ShouldBe(bytes.Length);
        told.Steps.Select(step => step.Rows).ShouldBeInOrder();

        using var stop = new CancellationTokenSource();
        var stopping = new Told { OnReport = stop.Cancel };
        Should.Throw<OperationCanceledException>(() => OrderFile.Read([FileSource.OfBytes("x", bytes)], ExchangeRates.None, null, stopping, stop.Token));
    }

    private sealed class Told : IProgress<ReadProgress>
    {
        public List<ReadProgress> Steps { get; } = [];

        public Action OnReport { get; init; } = () => { };

        public void Report(ReadProgress value)
        {
            Steps.Add(value);
            OnReport();
        }
    }
}
