using System.Text;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Orders;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Tests.Orders;

public sealed class SeveralFilesTests
{
    [Fact]
    public void Files_written_in_different_ways_add_up_in_one_ledger()
    {
        var result = Read("customer,date,amount,rep\nC1,2024-01-01,1.5,R1\nC1,never,1,R1\n", "客户编码;日期;金额\nC1;2.1.2024;1.000,25\n;2.1.2024;1,5\n", "customer|date|amount|rep\nC1|1/31/2024|7|R2\nC1|1/31/2024|7|R2\n");
        result.Rows.ShouldBe(new RowCounts(6, 1, 1));
        result.Files.Select(file => file.Rows.Read).ShouldBe([2, 2, 2]);
        result.Ledger.Total(SalesWindow.Everything).RevenueOf(0).Value.ShouldBe(1015.75m);
        result.Faults.First.ShouldHaveSingleItem().File.ShouldBe("f0");
        result.CustomersFromLines.TryGet(new CustomerId("C1"), out var customer).ShouldBeTrue();
        customer!.Rep.Value.ShouldBe("R2");
        result.Together.ShouldHaveSingleItem().Kind.ShouldBe(FileNoteKind.SeveralValues);
    }

    [Fact]
    public void A_question_that_a_later_file_asks_late_takes_no_line_twice()
    {
        var rows = string.Concat(Enumerable.Repeat("C1;2024-01-01;7\n", 3000));
        var result = Read("customer,date,amount\nC1,2024-01-01,1\n", "customer;date;amount\n" + rows + "C1;2024-01-01;1,234\nC1;2024-01-01;0,5\n");
        result.Ledger.Count.ShouldBe(3003);
        result.Ledger.Total(SalesWindow.Everything).RevenueOf(0).Value.ShouldBe(1m + 21_000m + 1.234m + 0.5m);
    }

    [Fact]
    public void One_file_that_cannot_be_read_refuses_all()
    {
        var fault = Outcome("customer,date,amount\nC1,2024-01-01,1\n", "").ShouldBeOfType<OrderFileOutcome.Refused>().Fault;
        (fault.Kind, fault.File).ShouldBe((FileFaultKind.Empty, "f1"));
    }

    [Fact]
    public void Currencies_of_two_files_are_not_added()
    {
        var mixed = Outcome("customer,date,amount\nC1,2024-01-01,€1\n", "customer,date,amount\nC1,2024-01-01,1\n").ShouldBeOfType<OrderFileOutcome.MixedCurrencies>();
        mixed.Text(Cultures.English).ShouldStartWith("f0, f1: the lines are in several currencies (not stated 1, EUR 1);");
        mixed.Text(Cultures.Chinese).ShouldContain("未注明 1");
    }

    private static OrderFileResult Read(params string[] texts) => Outcome(texts).ShouldBeOfType<OrderFileOutcome.Read>().Result;

    private static OrderFileOutcome Outcome(params string[] texts) =>
        OrderFile.Read([.. texts.Select((text, i) => FileSource.OfBytes(FormattableString.Invariant($"f{i}"), Encoding.UTF8.GetBytes(text)))], ExchangeRates.None);
}
