using CustomerTiering.Calendars;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Sales;

/// <summary>Partial sales form a commutative monoid, and however the lines were cut the sums are those of the ledger.</summary>
public sealed class PartialSalesLaws
{
    private static readonly SalesWindow Window = new(
        new DayRange(DrawnLines.FirstDay, DrawnLines.FirstDay.PlusDays(30)), DrawnLines.FirstDay.PlusDays(32));

    [Property(Arbitrary = [typeof(DrawnLines)], MaxTest = 150)]
    public void Merging_is_associative_and_commutative_and_an_empty_part_changes_nothing(OrderLine[] first, OrderLine[] second, OrderLine[] third)
    {
        var (a, b, c) = (Part(first), Part(second), Part(third));
        PartialSales.Merge(a, b).ShouldBe(PartialSales.Merge(b, a));
        PartialSales.Merge(PartialSales.Merge(a, b), c).ShouldBe(PartialSales.Merge(a, PartialSales.Merge(b, c)));
        PartialSales.Merge(a, Part([])).ShouldBe(a);
        PartialSales.Merge(Part([]), a).ShouldBe(a);
    }

    [Property(Arbitrary = [typeof(DrawnLines)], MaxTest = 150)]
    public void Any_cut_and_any_tree_of_merges_gives_the_sums_of_one_pass(OrderLine[] lines, int seed)
    {
        var random = new Random(seed);
        var parts = lines.GroupBy(_ => random.Next(5)).Select(part => Part([.. part])).Append(Part([])).ToList();
        while (parts.Count > 1)
        {
            var one = Taken(parts, random);
            parts.Add(PartialSales.Merge(one, Taken(parts, random)));
        }

        parts[0].ShouldBe(Part(lines));
        parts[0].GetHashCode().ShouldBe(Part(lines).GetHashCode());
        ShouldEqualLedger(parts[0].ToSummer().Build(), lines);
    }

    [Property(Arbitrary = [typeof(DrawnLines)], MaxTest = 150)]
    public void Summers_merge_as_their_parts_do(OrderLine[] first, OrderLine[] second)
    {
        var (one, other) = (Summer(first), Summer(second));
        one.Merge(other);
        one.ToPartial().ShouldBe(Part([.. first, .. second]));
        one.ToPartial().ShouldBe(PartialSales.Merge(Part(first), other.ToPartial()));
        ShouldEqualLedger(one.Build(), [.. first, .. second]);
    }

    [Property(Arbitrary = [typeof(DrawnLines)], MaxTest = 100)]
    public void Bytes_are_the_same_for_any_order_of_lines_and_come_back_whole(OrderLine[] lines, int seed)
    {
        var shuffled = (OrderLine[])lines.Clone();
        new Random(seed).Shuffle(shuffled);
        var part = Part(lines);
        Part(shuffled).Bytes.ToArray().ShouldBe(part.Bytes.ToArray());
        var read = Read(part.Bytes.Span);
        read.ShouldBe(part);
        read.ToSummer().ToPartial().ShouldBe(part);
    }

    [Property(Arbitrary = [typeof(DrawnLines)], MaxTest = 100)]
    public void A_summer_that_gave_a_part_goes_on(OrderLine[] first, OrderLine[] second)
    {
        var summer = Summer(first);
        var part = summer.ToPartial();
        part.ShouldBe(summer.ToPartial());
        var goneOn = part.ToSummer();
        foreach (var line in second)
        {
            summer.Add(line);
            goneOn.Add(line);
        }

        summer.ToPartial().ShouldBe(goneOn.ToPartial());
        ShouldEqualLedger(goneOn.Build(), [.. first, .. second]);
        part.ShouldBe(Part(first));
    }

    private static PartialSales Taken(List<PartialSales> parts, Random random)
    {
        var place = random.Next(parts.Count);
        var part = parts[place];
        parts.RemoveAt(place);
        return part;
    }

    private static PartialSales Part(OrderLine[] lines) => Summer(lines).ToPartial();

    private static SalesSummer Summer(OrderLine[] lines)
    {
        var summer = new SalesSummer(Window, Currency.Of("CNY"));
        foreach (var line in lines)
        {
            summer.Add(line);
        }

        return summer;
    }

    private static PartialSales Read(ReadOnlySpan<byte> bytes) =>
        PartialSales.Parse(bytes).Match(valid => valid.Sales, damaged => throw new InvalidOperationException(damaged.Reason));

    private static void ShouldEqualLedger(SalesSums sums, OrderLine[] lines)
    {
        var ledger = SalesLedger.Of(lines);
        var (one, other) = (sums.Total(Window), ledger.Total(Window));
        (sums.Count, sums.LinesWithCost, sums.RoundedValues).ShouldBe((ledger.Count, ledger.LinesWithCost, ledger.RoundedValues));
        sums.Span.ShouldBe(ledger.Span);
        (one.LinesInWindow, one.LinesNotYetKnown).ShouldBe((other.LinesInWindow, other.LinesNotYetKnown));
        Figures(one).ShouldBe(Figures(other));
    }

    private static List<string> Figures(SalesTotals totals) =>
    [
        .. Enumerable.Range(0, totals.Customers.Count)
            .Select(code => FormattableString.Invariant(
                $"{totals.Customers[code]} {totals.RevenueOf(code)} {totals.ReturnsOf(code)} {totals.CostOf(code)} {totals.LinesOf(code)} {totals.OrdersOf(code)} {totals.HasFullCost(code)} {totals.WasSeen(code)} {First(totals, code)} {Last(totals, code)}"))
            .Order(StringComparer.Ordinal),
    ];

    private static LocalDate First(SalesTotals totals, int code) => totals.TryGetFirstDay(code, out var day) ? day : default;

    private static LocalDate Last(SalesTotals totals, int code) => totals.TryGetLastDay(code, out var day) ? day : default;
}
