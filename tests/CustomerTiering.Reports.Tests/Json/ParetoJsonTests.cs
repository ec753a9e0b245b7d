using System.Globalization;
using System.Text.Json;
using CustomerTiering.Calendars;
using CustomerTiering.Measures;
using CustomerTiering.Policies;
using CustomerTiering.Reports.Json;
using CustomerTiering.Sales;

namespace CustomerTiering.Reports.Tests.Json;

public class ParetoJsonTests
{
    [Fact]
    public void It_says_what_the_facts_say()
    {
        var totals = Books.Market(400, 3).Sales.Total(SalesWindow.Over(DayRange.MonthsEnding(Books.Day, 12)));
        var facts = ParetoFacts.Of(totals);
        using var stream = new MemoryStream();
        ParetoJson.Write(stream, totals, ReportRows.AllUsed(5), CultureInfo.GetCultureInfo("en"), indented: true, new ReportWarning("a", "b"));
        using var json = JsonDocument.Parse(stream.ToArray());
        var root = json.RootElement;
        root.GetProperty("currency").GetString().ShouldBe("CNY");
        root.GetProperty("period").GetProperty("to").GetString().ShouldBe("2026-06-30");
        root.GetProperty("rows").GetProperty("read").GetInt64().ShouldBe(5);
        root.GetProperty("customers").GetInt32().ShouldBe(facts.Customers);
        root.GetProperty("buyers").GetInt32().ShouldBe(facts.Buyers);
        root.GetProperty("netRevenue").GetDecimal().ShouldBe(facts.Net.Value);
        root.GetProperty("base").GetDecimal().ShouldBe(facts.Base.Value);
        root.GetProperty("warnings")[0].GetProperty("code").GetString().ShouldBe("a");
        var pareto = root.GetProperty("pareto");
        pareto.GetProperty("top20Customers").GetInt32().ShouldBe(facts.CountOfTop(Proportion.OfPercent(20)));
        pareto.GetProperty("top20Share").GetDouble().ShouldBe(facts.ShareOfTop(Proportion.OfPercent(20)));
        pareto.GetProperty("customersFor80").GetInt32().ShouldBe(facts.CustomersFor(Proportion.OfPercent(80)));
        pareto.GetProperty("gini").GetDouble().ShouldBe(facts.Gini);
        pareto.GetProperty("hoover").GetDouble().ShouldBe(facts.Hoover);
        pareto.GetProperty("kolkata").GetDouble().ShouldBe(facts.Kolkata);
        pareto.GetProperty("sentence").GetString().ShouldBe(facts.Read(ParetoRule.EightyTwenty).Say(CultureInfo.GetCultureInfo("en")));
    }

    [Fact]
    public void Ties_on_the_line_are_counted()
    {
        var totals = Books.OfAmounts(50m, 20m, 10m, 10m, 10m).Sales.Total(SalesWindow.Everything);
        using var stream = new MemoryStream();
        ParetoJson.Write(stream, totals, ReportRows.AllUsed(5), CultureInfo.InvariantCulture);
        using var json = JsonDocument.Parse(stream.ToArray());
        var line = json.RootElement.GetProperty("pareto").GetProperty("lines")[0];
        line.GetProperty("share").GetDecimal().ShouldBe(0.8m);
        line.GetProperty("customers").GetInt32().ShouldBe(3);
        line.GetProperty("customersWithTies").GetInt32().ShouldBe(5);
        line.GetProperty("inside").GetInt32().ShouldBe(1);
        line.GetProperty("outside").GetInt32().ShouldBe(2);
    }
}
