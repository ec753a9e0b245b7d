using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Orders;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Values;
using CustomerTiering.Sales;
using CustomerTiering.Testing;

namespace CustomerTiering.Files.Tests.Orders;

/// <summary>The published files are read whole, with nothing stated beyond what their headers leave open.</summary>
public sealed class OracleFileTests
{
    [SharedDataFact("online-retail/online_retail.csv")]
    public void O1_online_retail()
    {
        var result = Read("online-retail/online_retail.csv");
        result.Rows.ShouldBe(new RowCounts(541_909, 135_080, 0));
        (result.Ledger.Customers.Count, Net(result), Fields(result)).ShouldBe((4_372, 8300065.814m, "order item - quantity date unitPrice customer region"));
        Buyers(result).ShouldBe(4_317);
    }

    [SharedDataFact("adventureworks/lines.csv")]
    public void O2_adventureworks()
    {
        var result = Read("adventureworks/lines.csv");
        result.Rows.ShouldBe(new RowCounts(5_675, 0, 0));
        (result.Ledger.Customers.Count, Net(result), Fields(result)).ShouldBe((1_365, 12527981.992754m, "date customer channel rep region order item quantity amount cost"));
        result.Ledger.LinesWithCost.ShouldBe(5_675);
        result.CustomersFromLines.Customers.GroupBy(customer => customer.Channel.Value, StringComparer.Ordinal).Select(group => (group.Key, group.Count())).Order().ShouldBe([("online", 1_160), ("reseller", 205)]);
    }

    [SharedDataFact("receivables/invoices.csv")]
    public void O23_invoices_have_the_month_first()
    {
        var result = Read("receivables/invoices.csv");
        result.Rows.ShouldBe(new RowCounts(2_466, 0, 0));
        (result.Files[0].Days, result.Ledger.Customers.Count, result.Ledger.Span.ToString()).ShouldBe((DayOrder.MonthFirst, 100, "2012-01-03..2013-12-02"));
    }

    [SharedDataFact("iowa-week/barton.csv")]
    public void O19_locations_have_to_be_stated_as_customers()
    {
        var refused = OrderFile.Read(SharedData.PathOf("iowa-week/barton.csv")).ShouldBeOfType<OrderFileOutcome.Refused>().Fault;
        (refused.Kind, refused.Column).ShouldBe((FileFaultKind.MissingColumn, "customer"));
        var result = Read("iowa-week/barton.csv", "customer=store_location_city");
        (result.Rows.Rejected, Fields(result)).ShouldBe((0, "date item customer region quantity amount"));
    }

    [SharedDataFact("complete-journey/transactions_sample.csv")]
    public void Dust_of_binary_fractions_is_read_and_rounded()
    {
        var result = Read("complete-journey/transactions_sample.csv");
        (result.Rows, result.Ledger.RoundedValues).ShouldBe((new RowCounts(75_000, 0, 0), 1));
    }

    [SharedDataFact("science/rfm_data_orders.csv")]
    public void O6_orders_by_name()
    {
        var result = Read("science/rfm_data_orders.csv");
        (result.Rows.Read, result.Rows.Rejected, result.Ledger.Customers.Count).ShouldBe((4_906, 0, 995));
    }

    private static OrderFileResult Read(string file, params string[] map)
    {
        var options = ReadingOptions.Default with { Profile = ReadingProfile.Detected with { Map = ColumnMap.Parse(map).ShouldBeOfType<ColumnMapOutcome.Valid>().Map } };
        return OrderFile.Read(SharedData.PathOf(file), options).ShouldBeOfType<OrderFileOutcome.Read>().Result;
    }

    private static string Fields(OrderFileResult result) => string.Join(' ', result.Files[0].Columns.Select(column => column.Fields.Count == 0 ? "-" : string.Join('+', column.Fields)));

    private static decimal Net(OrderFileResult result)
    {
        var totals = result.Ledger.Total(SalesWindow.Everything);
        return Enumerable.Range(0, totals.Customers.Count).Sum(code => totals.RevenueOf(code).Value);
    }

    private static int Buyers(OrderFileResult result)
    {
        var totals = result.Ledger.Total(SalesWindow.Everything);
        return Enumerable.Range(0, totals.Customers.Count).Count(code => totals.RevenueOf(code).IsPositive);
    }
}
