using System.Text.Json;
using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>Which days count: <c>--period</c>, <c>--as-of</c>, <c>--known-on</c>.</summary>
public sealed class ScopeTests
{
    [Theory]
    [InlineData("", "2023-06-12", "2024-06-11", 6, 1, 0)]
    [InlineData("--period all", "2024-01-15", "2024-06-11", 6, 1, 0)]
    [InlineData("--period 2m", "2024-04-12", "2024-06-11", 4, 1, 2)]
    [InlineData("--period 2024-03-01..2024-05-01", "2024-03-01", "2024-05-01", 2, 1, 4)]
    [InlineData("--period 2024-01-01..2024-12-31", "2024-01-01", "2024-12-31", 6, 1, 0)]
    [InlineData("--period all --as-of 2024-05-01", "2024-01-15", "2024-05-01", 3, 1, 3)]
    [InlineData("--period all --known-on 2024-07-14", "2024-01-15", "2024-06-11", 5, 1, 1)]
    [InlineData("--period all --known-on 2024-07-15", "2024-01-15", "2024-06-11", 6, 1, 0)]
    public void Rows_are_counted_once_and_both_ends_are_inside(string options, string from, string to, long used, long withoutCustomer, long outside)
    {
        using var folder = new TempFolder();
        var json = CommandRun.Of(["tiers", folder.Write("orders.csv", SmallBook.Csv), "--json", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).Done().Json;
        json.GetProperty("period").GetProperty("from").GetString().ShouldBe(from);
        json.GetProperty("period").GetProperty("to").GetString().ShouldBe(to);
        var rows = json.GetProperty("rows");
        rows.GetProperty("read").GetInt64().ShouldBe(7);
        rows.GetProperty("used").GetInt64().ShouldBe(used);
        rows.GetProperty("withoutCustomer").GetInt64().ShouldBe(withoutCustomer);
        rows.GetProperty("outsidePeriod").GetInt64().ShouldBe(outside);
    }

    // What was known on a day is what a file drawn on that day would have held.
    [Theory]
    [InlineData("2024-05-31")]
    [InlineData("2024-06-10")]
    [InlineData("2024-07-15")]
    public void Known_on_a_day_decides_as_a_file_drawn_on_that_day(string day)
    {
        using var folder = new TempFolder();
        var lines = SmallBook.Csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var whole = folder.Write("orders.csv", SmallBook.Csv);
        var then = folder.Write("then.csv", string.Join('\n', lines.Take(1).Concat(lines.Skip(1).Where(line => string.CompareOrdinal(line.Split(',')[1], day) <= 0))) + "\n");
        var replayed = CommandRun.Of("tiers", whole, "--known-on", day, "--json").Done().Json;
        var drawn = CommandRun.Of("tiers", then, "--json").Done().Json;
        replayed.GetProperty("period").GetRawText().ShouldBe(drawn.GetProperty("period").GetRawText());
        replayed.GetProperty("decisions").GetRawText().ShouldBe(drawn.GetProperty("decisions").GetRawText());
    }

    [Theory]
    [InlineData("--known-on 2023-12-31")]
    [InlineData("--period all --as-of 2023-12-31")]
    [InlineData("--period 2025-01-01..2025-12-31 --as-of 2024-06-30")]
    public void A_period_without_a_day_is_refused_with_the_days_there_are(string options)
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of(["tiers", folder.Write("orders.csv", SmallBook.Csv), .. options.Split(' ')]);
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain("from 2024-01-15 to 2024-06-11");
    }

    [Fact]
    public void Small_book_falls_into_the_tiers_worked_out_by_hand()
    {
        using var folder = new TempFolder();
        var json = CommandRun.Of("tiers", folder.Write("orders.csv", SmallBook.Csv), "--json").Done().Json;
        json.GetProperty("policy").GetProperty("name").GetString().ShouldBe("abc");
        json.GetProperty("netRevenue").GetDecimal().ShouldBe(990m);
        json.GetProperty("base").GetDecimal().ShouldBe(1000m);
        json.GetProperty("decisions").EnumerateArray()
            .Select(decision => decision.GetProperty("customer").GetString() + " " + decision.GetProperty("tier").GetString() + " " + (decision.GetProperty("rank") is { ValueKind: JsonValueKind.Number } rank ? rank.GetRawText() : "-"))
            .ShouldBe(["alpha A 1", "beta A 2", "gamma B 3", "delta C 4", "epsilon C -"]);
    }
}
