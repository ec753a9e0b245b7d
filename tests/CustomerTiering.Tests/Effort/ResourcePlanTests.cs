using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Effort.Resources;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using CustomerTiering.Spending;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Effort;

/// <summary>People, goods and money by customer, planned, spent, sales after (C5).</summary>
public sealed class ResourcePlanTests
{
    private static readonly LocalDate First = new(2025, 4, 1);
    private static readonly DayRange April = DayRange.Inclusive(First, new LocalDate(2025, 4, 30));
    private static readonly DayRange After = DayRange.Inclusive(new LocalDate(2025, 5, 1), new LocalDate(2025, 5, 30));
    private static readonly CustomerId One = new("C1");

    [Fact]
    public void Plan_spend_rate_and_sales_before_and_after_stand_side_by_side()
    {
        var planned = Book([Line(One, First, 1000, SpendKind.Money), Line(One, First, 300, SpendKind.Goods)]);
        var spent = Book([Line(One, First.PlusDays(3), 900, SpendKind.Money), Line(One, First.PlusDays(29), 500, SpendKind.People), Line(One, After.Start, 77, SpendKind.Money), Line(new CustomerId("C2"), First, 10, SpendKind.Goods)]);
        var sales = SalesLedger.Of([new OrderLine(One, First.PlusDays(-30), 9000), new OrderLine(One, First.PlusDays(-31), 1), new OrderLine(One, First, 5000), new OrderLine(One, After.Start, 10_000), new OrderLine(One, After.LastDay, 4000)]);
        var plan = ResourcePlan.Compare(planned, spent, sales, April, After, LocalDate.MaxIsoValue);
        var row = plan[One];
        (row.Planned, row.Spent).ShouldBe((new SpendSum(0, 300, 1000), new SpendSum(500, 0, 900)));
        (row.SalesBefore, row.SalesAfter, row.Change, row.Left, row.IsOverspent).ShouldBe((9000m, 14_000m, 5000m, -100m, true));
        row.Rate.Value.ShouldBe(0.1, 1e-15);
        plan.Customers.Select(customer => customer.Customer.Value).ShouldBe(["C1", "C2"]);
        plan[new CustomerId("C2")].Rate.IsKnown.ShouldBeFalse();
        row.Explain(CultureInfo.GetCultureInfo("en")).ShouldBe(
            "C1: 1,400.00 put in of 1,300.00 planned (people 500.00 of 0.00, goods 0.00 of 300.00, money 900.00 of 1,000.00). 100.00 more than planned. "
            + "Sales afterwards 14,000.00, before 9,000.00; spend rate 10%. Sales afterwards are not the effect of the spend: that takes a comparison with customers who had none.");
        row.Explain(CultureInfo.GetCultureInfo("zh-Hans")).ShouldContain("费用率 10%");
    }

    [Property]
    public void All_is_the_sum_of_the_rows_and_no_amount_is_lost((byte, byte, ushort)[] drawn)
    {
        var planned = Book(drawn.Where(draw => draw.Item2 % 2 == 0).Select(Drawn));
        var spent = Book(drawn.Where(draw => draw.Item2 % 2 == 1).Select(Drawn));
        var plan = ResourcePlan.Compare(planned, spent, SalesLedger.Empty, April, After, LocalDate.MaxIsoValue);
        (plan.All.Planned, plan.All.Spent).ShouldBe((planned.Total, spent.Total));
        plan.Customers.Select(row => row.Spent.Total).ShouldBe(plan.Customers.Select(row => row.Spent.Total).OrderDescending());
    }

    [Fact]
    public void Spend_recorded_later_is_not_known_yet()
    {
        var spent = Book([Line(One, First, 100, SpendKind.Money), Line(One, First, 50, SpendKind.Money) with { Recorded = After.Start }]);
        ResourcePlan.Compare(SpendBook.Empty, spent, SalesLedger.Empty, April, After, April.LastDay).All.Spent.Total.ShouldBe(100);
    }

    [Fact]
    public void Currencies_are_never_compared()
    {
        var yuan = Book([Line(One, First, 1, SpendKind.Money) with { Currency = Currency.Of("CNY") }]);
        var dollar = Book([Line(One, First, 1, SpendKind.Money) with { Currency = Currency.Of("USD") }]);
        Should.Throw<ArgumentException>(() => ResourcePlan.Compare(yuan, dollar, SalesLedger.Empty, April, After, LocalDate.MaxIsoValue));
        ResourcePlan.Compare(yuan, SpendBook.Empty, SalesLedger.Empty, April, After, LocalDate.MaxIsoValue).Currency.ShouldBe(Currency.Of("CNY"));
    }

    private static SpendBook Book(IEnumerable<SpendLine> lines) => SpendBook.Of(lines).ShouldBeOfType<SpendBookOutcome.Built>().Book;

    private static SpendLine Line(CustomerId customer, LocalDate day, decimal amount, SpendKind kind) => new(customer, day, amount) { Kind = kind };

    private static SpendLine Drawn((byte Who, byte Kind, ushort Cents) draw) => Line(new CustomerId("C" + (draw.Who % 4)), First.PlusDays(draw.Who % 30), draw.Cents / 100m, SpendKind.InOrder[draw.Kind % 3]);
}
