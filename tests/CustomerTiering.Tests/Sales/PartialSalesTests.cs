using System.Text;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Tests.Sales;

/// <summary>What partial sales refuse, and what they keep where parts meet.</summary>
public sealed class PartialSalesTests
{
    private static readonly LocalDate Day = new(2026, 6, 30);

    private static readonly SalesWindow Window = SalesWindow.Over(DayRange.MonthsEnding(Day, 12));

    [Fact]
    public void Every_changed_byte_is_refused()
    {
        var whole = Part(Line("a", 12.5m) with { Order = new OrderId("o1") }, Line("客户", -3m)).Bytes.ToArray();
        for (var place = 0; place < whole.Length; place++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var changed = (byte[])whole.Clone();
                changed[place] ^= (byte)(1 << bit);
                Reason(changed).ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void Cut_and_lengthened_bytes_are_refused()
    {
        var whole = Part(Line("a", 12.5m)).Bytes.ToArray();
        for (var length = 0; length < whole.Length; length++)
        {
            Reason(whole[..length]).ShouldNotBeEmpty();
            Reason(whole[(length + 1)..]).ShouldNotBeEmpty();
        }

        Reason([.. whole, 0]).ShouldContain("cut or changed");
    }

    [Fact]
    public void Other_bytes_and_other_versions_are_told_apart_from_damage()
    {
        Reason(Encoding.UTF8.GetBytes("customer,amount\nC-1042,12.50\nC-1043,7.25\n")).ShouldBe("These bytes are not partial sales.");
        var later = Part(Line("a", 1m)).Bytes.ToArray();
        later[4] = 9;
        Reason(later).ShouldBe("Partial sales of version 9 cannot be read; this is version 1.");
    }

    [Fact]
    public void An_order_that_spans_parts_is_counted_once()
    {
        var order = new OrderId("PO-1");
        var one = Part(Line("a", 10m) with { Order = order }, Line("b", 10m) with { Order = order });
        var other = Part(Line("a", 5m) with { Order = order }, Line("a", 5m) with { Order = new OrderId("PO-2") }, Line("a", 5m), Line("b", -5m) with { Order = new OrderId("PO-3") });
        var sums = PartialSales.Merge(one, other).ToSummer().Build();
        var totals = sums.Total(Window);
        Orders(totals, "a").ShouldBe(3);
        Orders(totals, "b").ShouldBe(1);
    }

    [Fact]
    public void Sums_that_leave_64_bits_are_exact_however_they_are_merged()
    {
        const decimal most = 9_223_372_036_854m;
        var parts = Enumerable.Range(0, 6).Select(i => Part(Line("a", most) with { Cost = LineCost.Of(-most) }, Line("a", -1m), Line("b", i))).ToList();
        var left = parts.Aggregate(PartialSales.Merge);
        var right = Enumerable.Reverse(parts).Aggregate((later, earlier) => PartialSales.Merge(earlier, later));
        left.ShouldBe(right);
        var totals = left.ToSummer().Build().Total(Window);
        totals.RevenueOf(Code(totals, "a")).Value.ShouldBe((6 * most) - 6);
        totals.CostOf(Code(totals, "a")).Value.ShouldBe(-6 * most);
        totals.ReturnsOf(Code(totals, "a")).Value.ShouldBe(6m);
        totals.RevenueOf(Code(totals, "b")).Value.ShouldBe(15m);

        var back = PartialSales.Merge(left, Part([.. Enumerable.Range(0, 6).Select(_ => Line("a", -most) with { Cost = LineCost.Of(most) })]));
        var after = back.ToSummer().Build().Total(Window);
        after.RevenueOf(Code(after, "a")).Value.ShouldBe(-6m);
        after.CostOf(Code(after, "a")).Value.ShouldBe(0m);
        after.ReturnsOf(Code(after, "a")).Value.ShouldBe((6 * most) + 6);
    }

    [Fact]
    public void Parts_of_another_window_or_currency_are_refused()
    {
        var part = Part(Line("a", 1m));
        var otherWindow = new SalesSummer(Window with { KnownOn = Day }, Currency.Of("CNY"));
        var otherCurrency = new SalesSummer(Window, Currency.Of("USD"));
        Should.Throw<ArgumentException>(() => PartialSales.Merge(part, otherWindow.ToPartial()));
        Should.Throw<ArgumentException>(() => PartialSales.Merge(otherCurrency.ToPartial(), part));
        Should.Throw<ArgumentException>(() => otherWindow.Merge(part));
        Should.Throw<ArgumentException>(() => otherCurrency.Merge(part.ToSummer()));
        otherWindow.Count.ShouldBe(0);
    }

    [Fact]
    public void A_window_without_end_comes_back()
    {
        var everything = new SalesSummer(SalesWindow.Everything);
        everything.Add(new OrderLine(new CustomerId("a"), Day, 1m));
        var read = PartialSales.Parse(everything.ToPartial().Bytes.Span).Match(valid => valid.Sales, damaged => throw new InvalidOperationException(damaged.Reason));
        read.ToSummer().Build().Total(SalesWindow.Everything).LinesInWindow.ShouldBe(1);
    }

    private static OrderLine Line(string customer, decimal amount) => new(new CustomerId(customer), Day, amount) { Currency = Currency.Of("CNY") };

    private static PartialSales Part(params IEnumerable<OrderLine> lines)
    {
        var summer = new SalesSummer(Window, Currency.Of("CNY"));
        foreach (var line in lines)
        {
            summer.Add(line);
        }

        return summer.ToPartial();
    }

    private static string Reason(byte[] bytes) => PartialSales.Parse(bytes).Match(_ => string.Empty, damaged => damaged.Reason);

    private static int Orders(SalesTotals totals, string customer) => totals.OrdersOf(Code(totals, customer));

    private static int Code(SalesTotals totals, string customer) => totals.Customers.Select(id => id.Value).ToList().IndexOf(customer);
}
