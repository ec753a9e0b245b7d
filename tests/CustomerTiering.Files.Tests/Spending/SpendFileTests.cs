using System.Text;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Spending;
using CustomerTiering.Files.Tables;
using CustomerTiering.Spending;

namespace CustomerTiering.Files.Tests.Spending;

/// <summary>Spend from files, in English and Chinese, whole and damaged.</summary>
public sealed class SpendFileTests
{
    [Fact]
    public void Kinds_programmes_and_currencies_are_read()
    {
        var result = Read("客户编码,日期,投入类别,金额,活动,业务员,数量,币种\nC1,2024-03-05,人,\"1,200.50\",P1,R1,3,CNY\nC1,2024-03-06,物,80,P1,,,CNY\nC2,2024-03-06,财,-20,,,,CNY\n");
        result.Rows.ShouldBe(new RowCounts(3, 0, 0));
        result.Book.Currency.Code.ShouldBe("CNY");
        result.Book.ByCustomer()[new CustomerId("C1")].ShouldBe(new SpendSum(1200.50m, 80, 0));
        result.Book.ByProgramme()[new ProgrammeId("P1")].Total.ShouldBe(1280.50m);
        result.Book.ByProgramme()[ProgrammeId.None].ShouldBe(new SpendSum(0, 0, -20));
    }

    [Theory]
    [InlineData("C1,2024-03-05,love,5", RowFaultKind.UnknownWord, "kind")]
    [InlineData("C1,2024-03-05,money,", RowFaultKind.Missing, "amount")]
    [InlineData("C1,,money,5", RowFaultKind.Missing, "date")]
    [InlineData("C1,2024-03-05,money,much", RowFaultKind.NotANumber, "amount")]
    public void A_row_that_cannot_be_read_is_located(string row, RowFaultKind kind, string column)
    {
        var result = Read("customer,date,kind,amount\nC0,2024-03-05,people,1\n" + row + "\n,2024-03-05,people,1\n");
        result.Rows.ShouldBe(new RowCounts(3, 1, 1));
        var fault = result.Faults.First.ShouldHaveSingleItem();
        (fault.Kind, fault.Line, fault.Column).ShouldBe((kind, 3L, column));
    }

    [Fact]
    public void Two_currencies_are_refused() =>
        SpendFile.Read(FileSource.OfBytes("spend.csv", Encoding.UTF8.GetBytes("customer,date,amount,currency\nC1,2024-03-05,5,CNY\nC1,2024-03-05,5,USD\n")))
            .ShouldBeOfType<SpendFileOutcome.MixedCurrencies>().Currencies.Select(currency => currency.Code).ShouldBe(["CNY", "USD"]);

    private static SpendFileResult Read(string text) => SpendFile.Read(FileSource.OfBytes("spend.csv", Encoding.UTF8.GetBytes(text))).ShouldBeOfType<SpendFileOutcome.Read>().Result;
}
