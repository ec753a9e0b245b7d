using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Kinds;
using CustomerTiering.Files.Tables;
using CustomerTiering.Testing;

namespace CustomerTiering.Files.Tests.Kinds;

public sealed class FileKindsTests
{
    [Theory]
    [InlineData("customer,date,amount", "Orders")]
    [InlineData("客户编码,日期,数量,单价,渠道", "Orders")]
    [InlineData("customerid,orderdate,subtotal,duedate", "Orders")]
    [InlineData("customer,name,channel,signed,potential", "Customers")]
    [InlineData("客户编码,客户名称,渠道,建档日期", "Customers")]
    [InlineData("customer,name,created", "Customers")]
    [InlineData("customer,amount,channel", "Customers")]
    [InlineData("customerID,InvoiceDate,DueDate,InvoiceAmount,SettledDate", "Receivables")]
    [InlineData("customer,visit date,duration,result,topic", "Visits")]
    [InlineData("客户,拜访日期,拜访时长", "Visits")]
    [InlineData("product,price", "NoCustomer")]
    [InlineData("customer,date,region", "NoAmount")]
    [InlineData("customer,colour", "OnlyCustomer")]
    public void Files_are_told_apart_by_their_columns(string headers, string expected)
    {
        var kind = FileKinds.Of(headers.Split(','), ColumnMap.Empty);
        kind.Match(_ => "Orders", _ => "Customers", unknown => unknown.Reason.ToString(), _ => "Refused").ShouldBe(expected);
    }

    [SharedDataFact("online-retail/online_retail.csv", "adventureworks/lines.csv", "adventureworks/customer.csv", "adventureworks/product.csv", "receivables/invoices.csv", "iowa-week/barton.csv")]
    public void Published_files_are_told_apart()
    {
        Of("online-retail/online_retail.csv").ShouldBeOfType<FileKind.Orders>();
        Of("adventureworks/lines.csv").ShouldBeOfType<FileKind.Orders>();
        Of("adventureworks/customer.csv").ShouldBeOfType<FileKind.Customers>();
        Of("adventureworks/product.csv").ShouldBeOfType<FileKind.Unknown>();
        Of("receivables/invoices.csv").ShouldBeOfType<FileKind.Unknown>().Reason.ShouldBe(UnknownFileReason.Receivables);
        Of("iowa-week/barton.csv").ShouldBeOfType<FileKind.Unknown>().Reason.ShouldBe(UnknownFileReason.NoCustomer);
    }

    [Fact]
    public void A_file_that_is_no_table_is_refused_with_its_fault() =>
        FileKinds.Of(FileSource.OfBytes("x", [])).ShouldBeOfType<FileKind.Refused>().Fault.Kind.ShouldBe(FileFaultKind.Empty);

    private static FileKind Of(string file) => FileKinds.Of(FileSource.OfPath(SharedData.PathOf(file)));
}
