using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;

namespace CustomerTiering.Files.Tests.Columns;

public sealed class ColumnTests
{
    [Theory]
    [InlineData("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country", "order item - quantity date unitPrice customer region")]
    [InlineData("date,customer,channel,rep,territory,order,item,qty,revenue,cost", "date customer channel rep region order item quantity amount cost")]
    [InlineData("客户编码,客户名称,金额,日期,数量,单价,成本,渠道,区域,业务员,集团,订单号,品项", "customer name amount date quantity unitPrice cost channel region rep group order item")]
    [InlineData("客户名称,销售额,开票日期,商品编码", "customer+name amount date item")]
    [InlineData(" CUSTOMER_id ,Net-Sales,ORDER DATE,cogs,Currency Code", "customer amount date cost currency")]
    [InlineData("Customer,CustomerID,Customer Name,Amount,Date", "- customer name amount date")]
    [InlineData("customer,amount,total,net amount,date,ship date,entry date", "customer amount - - date - recorded")]
    [InlineData("household_id,store_id,basket_id,product_id,quantity,sales_value,week,transaction_timestamp", "customer - order item quantity amount - date")]
    [InlineData("customer,date,金额（元）,amount", "customer date - amount")]
    [InlineData("客户编码*,开票日期(本地),金额（元）,数量【箱】", "customer date amount quantity")]
    [InlineData("Customer (ID),Order Date [UTC],Amount (USD)", "customer date amount")]
    public void Columns_are_recognised_by_common_names(string headers, string expected)
    {
        var names = headers.Split(',');
        var plan = ColumnMatching.Match("f", new Files.Tables.TableHeader(names, 1), ReadingProfile.Detected, Field.OfOrders, needAllMapped: true);
        string.Join(' ', plan.Uses().Select(use => use.Fields.Count == 0 ? "-" : string.Join('+', use.Fields))).ShouldBe(expected);
    }

    [Fact]
    public void Two_columns_of_one_rank_are_told()
    {
        var result = ReadFiles.Orders("customer,revenue,amount,date\nC1,1,2,2024-01-01\n");
        var note = result.Notes.ShouldHaveSingleItem();
        (note.Kind, note.Subject, note.Detail).ShouldBe((FileNoteKind.TwoColumns, "amount", "revenue"));
        result.Ledger.Total(Sales.SalesWindow.Everything).RevenueOf(0).Value.ShouldBe(1m);
    }

    [Fact]
    public void A_stated_column_beats_the_best_name_and_frees_it_for_nothing_else()
    {
        var result = ReadFiles.Orders("customer,revenue,amount,date\nC1,1,2,2024-01-01\n", Mapped("amount=Amount"));
        result.Notes.ShouldBeEmpty();
        result.Ledger.Total(Sales.SalesWindow.Everything).RevenueOf(0).Value.ShouldBe(2m);
        result.Files[0].Columns.Single(column => column.Mapped).ShouldBe(new ColumnUse(3, "amount", result.Files[0].Columns[2].Fields, true));
    }

    [Fact]
    public void A_stated_column_that_is_not_there_is_refused_or_told()
    {
        const string Text = "customer,amount,date\nC1,2,2024-01-01\n";
        var fault = ReadFiles.Refusal(Text, Mapped("rep=Salesman"));
        (fault.Kind, fault.Column, fault.Detail).ShouldBe((FileFaultKind.MissingColumn, "Salesman", "customer, amount, date"));
        ReadFiles.Orders(Text, Mapped("rep=Salesman") with { NeedsAllMapped = false }).Notes.ShouldHaveSingleItem().Kind.ShouldBe(FileNoteKind.MappedColumnMissing);
    }

    [Fact]
    public void Names_that_serve_as_ids_are_told()
    {
        var result = ReadFiles.Orders("客户名称,金额,日期\n红旗,2,2024-01-01\n");
        result.Notes.ShouldHaveSingleItem().Kind.ShouldBe(FileNoteKind.NamesAsIds);
        result.CustomersFromLines.Customers.Select(customer => (customer.Id.Value, customer.Name)).ShouldBe([("红旗", "红旗")]);
    }

    [Theory]
    [InlineData("customer=A,date=B", "customer=A,date=B")]
    [InlineData("customer=A, b,date=C", "customer=A, b,date=C")]
    [InlineData("amount=x=y", "amount=x=y")]
    [InlineData("Date=B,CUSTOMER=A,customer=C", "customer=C,date=B")]
    [InlineData("measure:overdueDays=逾期,unitprice=P", "unitPrice=P,measure:overdueDays=逾期")]
    [InlineData("measure:potential=P", "potential=P")]
    public void Statements_are_parsed(string statement, string expected) =>
        ColumnMap.Parse(statement).ShouldBeOfType<ColumnMapOutcome.Valid>().Map.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("custmer=A", "custmer=A")]
    [InlineData("customer", "customer")]
    [InlineData("customer=", "customer=")]
    [InlineData("measure:=A", "measure:=A")]
    [InlineData("measure:revenue=A", "measure:revenue=A")]
    [InlineData("", "")]
    public void Statements_that_say_nothing_are_refused(string statement, string shown)
    {
        var refused = ColumnMap.Parse(statement).ShouldBeOfType<ColumnMapOutcome.Refused>();
        refused.Statement.ShouldBe(shown);
        refused.Fields.ShouldContain(field => string.Equals(field, "customer", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_field_is_recognised_by_its_own_name()
    {
        foreach (var field in Field.All)
        {
            FieldNames.ClaimsOf(field.Name).ShouldContain(claim => claim.Field == field, field.Name);
        }
    }

    private static ReadingOptions Mapped(params string[] statements) =>
        ReadingOptions.Default with { Profile = ReadingProfile.Detected with { Map = ColumnMap.Parse(statements).ShouldBeOfType<ColumnMapOutcome.Valid>().Map } };
}
