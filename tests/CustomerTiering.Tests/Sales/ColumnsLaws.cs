using System.Globalization;
using System.Text;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Sales;

/// <summary>Lines in columns come to the sums of the same lines one by one, whichever way they go in.</summary>
public sealed class ColumnsLaws
{
    private static readonly SalesWindow Window = new(DayRange.Inclusive(new LocalDate(2025, 1, 4), new LocalDate(2025, 1, 28)), new LocalDate(2025, 1, 26));

    [Property]
    public void A_table_sums_what_its_lines_sum_by_code_and_by_id(int seed, ushort size, bool costs)
    {
        var drawn = Draw(seed, size % 400, costs);
        foreach (var window in (SalesWindow[])[SalesWindow.Everything, Window])
        {
            var expected = Seen(Summed(drawn, window), window);
            Seen(drawn.ByCode().Sum(window), window).ShouldBe(expected);
            Seen(drawn.ById().Sum(window), window).ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void So_does_one_large_enough_for_two_threads(int seed, bool costs)
    {
        var drawn = Draw(seed, 300_001, costs);
        var expected = Seen(Summed(drawn, Window), Window);
        Seen(drawn.ByCode().Sum(Window), Window).ShouldBe(expected);
        Seen(drawn.ById().Sum(Window), Window).ShouldBe(expected);
    }

    [Property]
    public void A_ledger_takes_columns_and_lines_in_turn_and_those_of_another_builder(int seed, ushort size, bool costs)
    {
        var drawn = Draw(seed, size % 300, costs);
        var (mixed, other, plain) = (new SalesLedgerBuilder(), new SalesLedgerBuilder(), new SalesLedgerBuilder());
        int[] codes = [.. drawn.Customers.Select(customer => mixed.CustomerCode(Encoding.UTF8.GetBytes(customer.Value)))];
        var third = drawn.Codes.Length / 3;
        mixed.Add(new SalesColumns
        {
            Customer = drawn.Codes[..third].Select(code => codes[code]).ToArray(),
            Day = drawn.Days.AsSpan(0, third),
            Amount = drawn.Amounts.AsSpan(0, third),
            Cost = drawn.Costs.AsSpan(0, Math.Min(third, drawn.Costs.Length)),
        });
        for (var i = 0; i < drawn.Codes.Length; i++)
        {
            plain.Add(drawn.Line(i));
            if (i >= third)
            {
                (i < third * 2 ? mixed : other).Add(drawn.Line(i));
            }
        }

        mixed.Append(other);
        Should.Throw<InvalidOperationException>(() => other.Add(new OrderLine(drawn.Customers[0], new LocalDate(2025, 1, 1), 1m)));
        Should.Throw<ArgumentException>(() => mixed.Append(mixed));
        var (one, same) = (Built(mixed), Built(plain));
        foreach (var window in (SalesWindow[])[SalesWindow.Everything, Window])
        {
            Seen(one, window).ShouldBe(Seen(same, window));
        }
    }

    [Fact]
    public void A_kept_line_takes_at_most_32_bytes()
    {
        const int lines = 20 * PackedColumn.BlockSize;
        var random = new Random(7);
        var builder = new SalesLedgerBuilder();
        for (var i = 0; i < lines; i++)
        {
            builder.Add(new OrderLine(new CustomerId(FormattableString.Invariant($"C{random.Next(1_000_000):D7}")), new LocalDate(2020, 1, 1).PlusDays(random.Next(2_000)), random.NextInt64(-1_000_000_000, 10_000_000_000) / 100m)
            {
                Item = new ItemId(FormattableString.Invariant($"I{random.Next(50_000):D5}")),
                Quantity = random.Next(1, 100_000) / 1000m,
                Cost = LineCost.Of(random.NextInt64(8_000_000_000) / 100m),
            });
        }

        var columns = Built(builder).Columns;
        PackedColumn[] kept = [columns.Customer, columns.Item, columns.Order, columns.Day, columns.RecordedAfter, columns.Quantity, columns.Amount, columns.CostKnown, columns.Cost];
        ((double)kept.Sum(column => column.SealedBytes) / lines).ShouldBeInRange(20, 32);
    }

    [Fact]
    public void Customers_are_named_once_each_and_codes_are_places_among_them()
    {
        CustomerId[] twice = [.. Enumerable.Range(0, 20_000).Select(i => new CustomerId(FormattableString.Invariant($"C{i}"))), new CustomerId("C77")];
        Should.Throw<ArgumentException>(() => OneLine(twice, 0).Sum(SalesWindow.Everything)).Message.ShouldContain("twice");
        Should.Throw<ArgumentException>(() => OneLine([new("a"), CustomerId.None], 0).Sum(SalesWindow.Everything)).Message.ShouldContain("empty");
        Should.Throw<ArgumentOutOfRangeException>(() => OneLine([new("a")], 1).Sum(SalesWindow.Everything));
        Should.Throw<ArgumentOutOfRangeException>(() => OneLine([new("a")], -1).Sum(SalesWindow.Everything));
        OneLine(twice[..^1], 19_999).Sum(SalesWindow.Everything).IdOf(19_999).ToArray().ShouldBe("C19999"u8.ToArray());
    }

    [Property]
    public void Whether_an_id_stands_twice_is_what_a_set_says(int seed, byte different, byte count)
    {
        var random = new Random(seed);
        CustomerId[] ids = [.. Enumerable.Range(0, count).Select(_ => new CustomerId(new string('长', random.Next(9)) + random.Next((different * 40) + 1).ToString(CultureInfo.InvariantCulture)))];
        RepeatedIds.Any(ids).ShouldBe(ids.Distinct().Count() < ids.Length);
    }

    private static SalesTable OneLine(CustomerId[] customers, int code) =>
        SalesTable.OfCodes(customers, new[] { code }, new[] { new DateOnly(2025, 1, 1) }, new[] { LedgerAmount.From(1m) });

    private static SalesLedger Built(SalesLedgerBuilder builder) => builder.Build().Match(built => built.Ledger, mixed => throw new InvalidOperationException(mixed.ToString()));

    private static SalesSums Summed(Drawn drawn, SalesWindow window)
    {
        var summer = new SalesSummer(window);
        for (var i = 0; i < drawn.Codes.Length; i++)
        {
            summer.Add(drawn.Line(i));
        }

        return summer.Build();
    }

    private static string[] Seen(SalesBook book, SalesWindow window)
    {
        var totals = book.Total(window);
        var rows = new List<string>();
        for (var code = 0; code < totals.Customers.Count; code++)
        {
            _ = totals.TryGetFirstDay(code, out var first);
            totals.TryGetLastDay(code, out var last).ShouldBe(totals.TryGetLastDate(code, out var date));
            date.ShouldBe(totals.LinesOf(code) == 0 ? default : last.ToDateOnly());
            var row = FormattableString.Invariant(
                $"{totals.RevenueOf(code).Value} {totals.ReturnsOf(code).Value} {totals.CostOf(code).Value} {totals.HasFullCost(code)} {totals.LinesOf(code)} {totals.OrdersOf(code)} {first:uuuu-MM-dd} {last:uuuu-MM-dd} {totals.WasSeen(code)}");
            if (totals.WasSeen(code))
            {
                rows.Add($"{totals.Customers[code]} {Encoding.UTF8.GetString(book.IdOf(code))} {row}");
            }
        }

        rows.Sort(StringComparer.Ordinal);
        return [.. rows, FormattableString.Invariant($"{book.Count} {totals.LinesInWindow} {totals.LinesNotYetKnown} {book.LinesWithCost}")];
    }

    private static Drawn Draw(int seed, int lines, bool costs)
    {
        var random = new Random(seed);
        CustomerId[] customers = [.. Enumerable.Range(0, 9).Select(i => new CustomerId(i % 2 == 0 ? FormattableString.Invariant($"C000123{i}") : FormattableString.Invariant($"客户-{i} long enough for two words")))];
        return new Drawn(
            customers,
            [.. Enumerable.Range(0, lines).Select(_ => random.Next(customers.Length))],
            [.. Enumerable.Range(0, lines).Select(_ => new DateOnly(2025, 1, 1).AddDays(random.Next(31)))],
            [.. Enumerable.Range(0, lines).Select(_ => LedgerAmount.From(random.Next(-300, 2000) * (random.Next(50) == 0 ? 1_000_000m : 0.01m)))],
            [.. Enumerable.Range(0, costs ? lines : 0).Select(_ => LedgerAmount.From(random.Next(-100, 900) * 0.01m))]);
    }

    private sealed record Drawn(CustomerId[] Customers, int[] Codes, DateOnly[] Days, LedgerAmount[] Amounts, LedgerAmount[] Costs)
    {
        public SalesTable ByCode() => SalesTable.OfCodes(Customers, Codes, Days, Amounts, Costs);

        public SalesTable ById() => SalesTable.OfIds(Codes.Select(code => Customers[code].Value).ToArray(), Days, Amounts, Costs);

        public OrderLine Line(int place) => new(Customers[Codes[place]], LocalDate.FromDateOnly(Days[place]), Amounts[place].Value)
        {
            Cost = Costs.Length == 0 ? LineCost.Unknown : LineCost.Of(Costs[place].Value),
        };
    }
}
