using CustomerTiering.Calendars;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Sales;

/// <summary>Sums of a ledger against plain queries over its lines, in decimal.</summary>
public class SalesTotalsLaws
{
    [Property(Arbitrary = [typeof(DrawnLines)], MaxTest = 200)]
    public void Sums_are_those_of_the_lines_in_the_window(OrderLine[] lines, byte from, byte length, byte knownAfter)
    {
        var window = Window(from, length, knownAfter);
        var ledger = SalesLedger.Of(lines);
        Check(ledger.Total(window), lines, window);
        ledger.Count.ShouldBe(lines.Length);
        ledger.LinesWithCost.ShouldBe(lines.Count(line => line.Cost.IsKnown));
        ledger.RoundedValues.ShouldBe(0);
        ledger.Customers.ShouldBe(lines.Select(line => line.Customer).Distinct());
        if (lines.Length > 0)
        {
            ledger.Span.ShouldBe(DayRange.Inclusive(lines.Min(line => line.Day), lines.Max(line => line.Day)));
            ledger.Currency.Code.ShouldBe("CNY");
        }
    }

    [Property(Arbitrary = [typeof(DrawnLines)], MaxTest = 200)]
    public void Sums_taken_without_keeping_lines_are_the_same(OrderLine[] lines, byte from, byte length, byte knownAfter)
    {
        var window = Window(from, length, knownAfter);
        var summer = new SalesSummer(window, Currency.Of("CNY"));
        foreach (var line in lines)
        {
            summer.Add(line);
        }

        Check(summer.Build().Total(window), lines, window);
    }

    [Property(Arbitrary = [typeof(DrawnLines)], MaxTest = 100)]
    public void The_order_of_lines_changes_no_sum(OrderLine[] lines, int seed)
    {
        var shuffled = (OrderLine[])lines.Clone();
        new Random(seed).Shuffle(shuffled);
        var one = SalesLedger.Of(lines).Total(SalesWindow.Everything);
        var other = SalesLedger.Of(shuffled).Total(SalesWindow.Everything);
        Texts(other).ShouldBe(Texts(one));
    }

    private static void Check(SalesTotals totals, OrderLine[] lines, SalesWindow window)
    {
        var inside = lines.Where(line => window.Period.Contains(line.Day)).ToList();
        totals.LinesInWindow.ShouldBe(inside.Count(line => line.Recorded <= window.KnownOn));
        totals.LinesNotYetKnown.ShouldBe(inside.Count(line => line.Recorded > window.KnownOn));
        for (var code = 0; code < totals.Customers.Count; code++)
        {
            var own = inside.Where(line => line.Customer == totals.Customers[code] && line.Recorded <= window.KnownOn).ToList();
            totals.RevenueOf(code).Value.ShouldBe(own.Sum(line => line.Amount));
            totals.ReturnsOf(code).Value.ShouldBe(-own.Where(line => line.Amount < 0).Sum(line => line.Amount));
            totals.CostOf(code).Value.ShouldBe(own.Sum(line => line.Cost.Amount));
            totals.HasFullCost(code).ShouldBe(own.All(line => line.Cost.IsKnown));
            totals.LinesOf(code).ShouldBe(own.Count);
            var sold = own.Where(line => line.Amount > 0).ToList();
            totals.OrdersOf(code).ShouldBe(sold.Count(line => line.Order.IsNone) + sold.Where(line => !line.Order.IsNone).Select(line => line.Order).Distinct().Count());
            totals.TryGetFirstDay(code, out var first).ShouldBe(own.Count > 0);
            totals.TryGetLastDay(code, out var last).ShouldBe(own.Count > 0);
            if (own.Count > 0)
            {
                (first, last).ShouldBe((own.Min(line => line.Day), own.Max(line => line.Day)));
            }
        }
    }

    private static SalesWindow Window(byte from, byte length, byte knownAfter)
    {
        var start = DrawnLines.FirstDay.PlusDays((from % 50) - 8);
        return new SalesWindow(new DayRange(start, start.PlusDays(length % 50)), knownAfter % 4 == 0 ? LocalDate.MaxIsoValue : DrawnLines.FirstDay.PlusDays(knownAfter % 60));
    }

    private static IEnumerable<string> Texts(SalesTotals totals) => Enumerable.Range(0, totals.Customers.Count)
        .Select(code => $"{totals.Customers[code]} {totals.RevenueOf(code)} {totals.ReturnsOf(code)} {totals.CostOf(code)} {totals.LinesOf(code).ToString(System.Globalization.CultureInfo.InvariantCulture)} {totals.OrdersOf(code).ToString(System.Globalization.CultureInfo.InvariantCulture)}")
        .Order(StringComparer.Ordinal);
}
