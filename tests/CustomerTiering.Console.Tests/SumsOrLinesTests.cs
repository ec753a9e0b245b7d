using System.Globalization;
using System.Text;
using CustomerTiering.Console.Tests.Running;
using FsCheck.Xunit;

namespace CustomerTiering.Console.Tests;

/// <summary>Tiers told from sums are those told from lines, letter by letter; several order files are one book.</summary>
public sealed class SumsOrLinesTests
{
    // A line was never recorded later than this: knowing all that was known then keeps every line, but has to look at each.
    private const string KnownByAll = "2026-12-31";

    [Property(MaxTest = 12)]
    public void Sums_and_lines_give_the_same_output(int seed)
    {
        var random = new Random(seed);
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", Book(random, 400));
        string[] asked = random.Next(5) switch
        {
            0 => [],
            1 => ["--period", "all"],
            2 => ["--period", "2024-02-01..2024-09-30"],
            3 => ["--as-of", "2024-08-15"],
            _ => ["--period", "3m", "--policy", random.Next(2) == 0 ? "abc" : "channels"],
        };
        foreach (var form in (string[][])[["--json"], []])
        {
            var sums = CommandRun.Of(["tiers", orders, .. asked, .. form]);
            var lines = CommandRun.Of(["tiers", orders, .. asked, .. form, "--known-on", KnownByAll]);
            sums.ExitCode.ShouldBe(lines.ExitCode);
            Known(sums.Out).ShouldBe(Known(lines.Out));
            sums.Error.ShouldBe(lines.Error);
        }
    }

    [Fact]
    public void A_file_whose_end_does_not_hold_the_last_day_is_added_up_over_the_right_one()
    {
        using var folder = new TempFolder();
        var text = new StringBuilder("date,customer,amount\n2024-12-31,late,5.00\n");
        for (var line = 0; line < 70_000; line++)
        {
            text.Append(CultureInfo.InvariantCulture, $"2023-{1 + (line % 12):D2}-15,c{line % 50},{line % 900}.25\n");
        }

        var orders = folder.Write("orders.csv", text.ToString());
        new FileInfo(orders).Length.ShouldBeGreaterThan((1 << 16) + (1 << 20));
        var json = CommandRun.Of("tiers", orders, "--json").Done().Json;
        json.GetProperty("asOf").GetString().ShouldBe("2024-12-31");
        json.GetProperty("netRevenue").GetDecimal().ShouldBe(5m);
    }

    [Fact]
    public void A_policy_that_compares_periods_still_sees_the_period_before()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", "date,customer,amount\n2023-05-01,a,100\n2024-05-01,a,150\n2023-06-01,b,100\n2024-06-01,b,80\n");
        var policy = folder.Write("growth.json", CommandRun.Of("policy", "show", "abc", "--json").Out.Replace("\"revenue\"", "\"growth\"", StringComparison.Ordinal));
        var json = CommandRun.Of("tiers", orders, "--policy", policy, "--json", "--as-of", "2024-12-31").Done().Json;
        json.GetProperty("decisions").EnumerateArray().Select(decision => decision.GetProperty("customer").GetString()).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Order_files_of_one_export_are_one_book()
    {
        using var folder = new TempFolder();
        var lines = SmallBook.Csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        folder.Write("orders-1.csv", string.Join('\n', [lines[0], .. lines[1..4]]) + "\n");
        folder.Write("orders-2.csv", string.Join('\n', [lines[0], .. lines[4..], "2024-06-13,2024-06-13,8,alpha,x,nothing"]) + "\n");
        var run = CommandRun.Of("report", folder.Root, "--json").Done();
        run.Json.GetProperty("netRevenue").GetDecimal().ShouldBe(990m);
        run.ErrorLines.ShouldContain(line => line.Contains("orders-2.csv, line 6", StringComparison.Ordinal));

        using var whole = new TempFolder();
        whole.Write("orders.csv", SmallBook.Csv);
        Decisions(run).ShouldBe(Decisions(CommandRun.Of("report", whole.Root, "--json").Done()));
    }

    [Fact]
    public void Order_files_of_two_currencies_are_refused()
    {
        using var folder = new TempFolder();
        folder.Write("orders-1.csv", "date,customer,amount,currency\n2024-05-01,a,100,CNY\n");
        folder.Write("orders-2.csv", "date,customer,amount,currency\n2024-05-02,a,100,USD\n");
        var run = CommandRun.Of("report", folder.Root);
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("CNY");
        run.Error.ShouldContain("USD");
        run.Error.ShouldContain("orders-1.csv");
    }

    private static string[] Decisions(CommandRun run) =>
        [.. run.Json.GetProperty("decisions").EnumerateArray().Select(decision => decision.GetRawText())];

    /// <summary>The output as it is when no day of knowledge is stated, which is all that the two may differ in.</summary>
    private static string Known(string output) => output
        .Replace($", as known on {KnownByAll}", string.Empty, StringComparison.Ordinal)
        .Replace($"\"knownOn\": \"{KnownByAll}\"", "\"knownOn\": null", StringComparison.Ordinal);

    private static string Book(Random random, int lines)
    {
        var channels = random.Next(2) == 0;
        var text = new StringBuilder("date,recorded,order,customer,amount,cost" + (channels ? ",channel\n" : "\n"));
        for (var line = 0; line < lines; line++)
        {
            var day = new DateOnly(2023, 6, 1).AddDays(random.Next(500));
            var customer = random.Next(60);
            text.Append(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd},{day.AddDays(random.Next(3)):yyyy-MM-dd},{(random.Next(3) == 0 ? string.Empty : random.Next(200).ToString(CultureInfo.InvariantCulture))},");
            text.Append(CultureInfo.InvariantCulture, $"{(random.Next(40) == 0 ? string.Empty : $"c{customer:D3}")},{random.Next(-200, 2_000)}.{random.Next(100):D2},{(random.Next(9) == 0 ? string.Empty : random.Next(900).ToString(CultureInfo.InvariantCulture))}");
            text.Append(channels ? $",{(customer % 3 == 0 ? "modern trade" : "special channel")}\n" : "\n");
        }

        return text.Append("2024-01-01,2024-01-01,1,c001,many,1").Append(channels ? ",x\n" : "\n").ToString();
    }
}
