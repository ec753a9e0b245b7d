using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>Saying how files are written: <c>--map</c>, <c>--date-format</c>, <c>--profile</c>, <c>--customers</c>.</summary>
public sealed class ReadingTests
{
    private const string Odd = "Wann;Wer;Betrag, netto\n05/06/2024;alpha;1.500,00\n05/07/2024;beta;200,00\n";

    [Fact]
    public void Columns_are_mapped_one_by_one_or_in_a_list()
    {
        using var folder = new TempFolder();
        var file = folder.Write("odd.csv", Odd.Replace("Betrag, netto", "Betrag", StringComparison.Ordinal));
        string[] rest = ["--date-format", "d/M/yyyy", "--period", "all", "--json"];
        var one = CommandRun.Of(["tiers", file, "--map", "date=Wann", "--map", "customer=Wer", "--map", "amount=Betrag", .. rest]).Done();
        var list = CommandRun.Of(["tiers", file, "--map", "date=Wann,customer=Wer,amount=Betrag", .. rest]).Done();
        one.Json.GetProperty("netRevenue").GetDecimal().ShouldBe(1700m);
        one.Json.GetProperty("period").GetProperty("from").GetString().ShouldBe("2024-06-05");
        list.Out.ShouldBe(one.Out);
    }

    [Fact]
    public void A_column_with_a_comma_in_its_name_is_mapped_alone()
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of("tiers", folder.Write("odd.csv", Odd), "--map", "date=Wann", "--map", "customer=Wer", "--map", "amount=Betrag, netto", "--date-format", "M/d/yyyy", "--json").Done();
        run.Json.GetProperty("netRevenue").GetDecimal().ShouldBe(1700m);
        run.Json.GetProperty("asOf").GetString().ShouldBe("2024-05-07");
    }

    [Fact]
    public void Amount_is_quantity_times_unit_price_where_it_is_missing()
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of("tiers", folder.Write("orders.csv", "date,customer,quantity,unitPrice\n2024-05-06,alpha,3,2.55\n2024-05-07,alpha,-1,2.55\n"), "--json").Done();
        run.Json.GetProperty("netRevenue").GetDecimal().ShouldBe(5.10m);
    }

    [Fact]
    public void The_currency_is_stated_where_the_file_does_not_say_it()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", SmallBook.Csv);
        CommandRun.Of("tiers", orders, "--json").Done().Json.GetProperty("currency").GetString().ShouldBe("");
        CommandRun.Of("tiers", orders, "--currency", "JPY", "--json").Done().Json.GetProperty("currency").GetString().ShouldBe("JPY");
        CommandRun.Of("tiers", orders, "--currency", "euros").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void Currencies_are_converted_at_stated_rates_and_refused_without()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", "date,customer,amount,currency\n2024-05-06,alpha,100,CNY\n2024-05-06,alpha,10,USD\n2024-05-07,beta,-2,EUR\n");
        CommandRun.Of("tiers", orders).ExitCode.ShouldBe(1);
        var json = CommandRun.Of("tiers", orders, "--rates", "cny:USD=7.2, EUR=7.85", "--json").Done().Json;
        json.GetProperty("netRevenue").GetDecimal().ShouldBe(100m + 72m - 15.7m);
        json.GetProperty("currency").GetString().ShouldBe("CNY");

        // A rate that is missing leaves its lines unconverted, so the book is still of two currencies.
        var missing = CommandRun.Of("tiers", orders, "--rates", "CNY:USD=7.2");
        missing.ExitCode.ShouldBe(1);
        missing.ErrorLines.ShouldHaveSingleItem().ShouldContain("EUR");

        var dollars = folder.Write("dollars.csv", "date,customer,amount,currency\n2024-05-06,alpha,10,USD\n");
        CommandRun.Of("tiers", dollars, "--rates", "CNY:USD=7.2", "--json").Done().Json.GetProperty("netRevenue").GetDecimal().ShouldBe(72m);
    }

    [Theory]
    [InlineData("USD=7.2")]
    [InlineData("CNY:")]
    [InlineData("CNY:USD")]
    [InlineData("CNY:USD=0")]
    [InlineData("CNY:USD=-7.2")]
    [InlineData("CNY:USD=7,2")]
    [InlineData("CNY:CNY=1")]
    [InlineData("CNY:USD=7.2,USD=7.1")]
    [InlineData("yuan:USD=7.2")]
    public void Rates_that_cannot_be_read_are_wrong_usage(string rates)
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of("tiers", folder.Write("orders.csv", SmallBook.Csv), "--rates", rates, "--lang", "zh");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("应为目标货币");
    }

    [Fact]
    public void A_mapped_column_that_is_not_there_is_refused()
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of("tiers", folder.Write("orders.csv", SmallBook.Csv), "--map", "amount=Betrag");
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain("Betrag");
    }

    [Fact]
    public void A_profile_is_written_once_and_read_after()
    {
        using var folder = new TempFolder();
        var file = folder.Write("odd.csv", Odd);
        var profile = folder.PathOf("export.json");
        string[] said = ["--map", "date=Wann", "--map", "customer=Wer", "--map", "amount=Betrag, netto", "--date-format", "M/d/yyyy"];
        var first = CommandRun.Of(["tiers", file, .. said, "--profile", profile, "--json"]).Done();
        first.Error.ShouldContain("export.json");
        var kept = File.ReadAllText(profile);
        CommandRun.Of("tiers", file, "--profile", profile, "--json").Done().Out.ShouldBe(first.Out);

        // What is said counts over what is kept, and the profile stays as it is unless a person says so.
        CommandRun.Of("tiers", file, "--profile", profile, "--date-format", "d/M/yyyy", "--json").Done().Json.GetProperty("asOf").GetString().ShouldBe("2024-07-05");
        File.ReadAllText(profile).ShouldBe(kept);
        CommandRun.Of("tiers", file, "--profile", profile, "--date-format", "d/M/yyyy", "--force", "--json").Done();
        CommandRun.Of("tiers", file, "--profile", profile, "--json").Done().Json.GetProperty("asOf").GetString().ShouldBe("2024-07-05");
    }

    [Fact]
    public void A_profile_is_not_written_from_a_file_that_was_refused()
    {
        using var folder = new TempFolder();
        CommandRun.Of("tiers", folder.Write("empty.csv", ""), "--map", "amount=Betrag", "--profile", folder.PathOf("p.json")).ExitCode.ShouldBe(1);
        folder.Files().ShouldBe(["empty.csv"]);
    }

    [Fact]
    public void A_broken_profile_is_refused_at_its_line()
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of("tiers", folder.Write("orders.csv", SmallBook.Csv), "--profile", folder.Write("p.json", "{\n  \"mapp\": {}\n}\n"));
        run.ExitCode.ShouldBe(1);
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain("p.json, line 2");
    }

    [Fact]
    public void Customers_on_file_bring_names_channels_and_those_who_never_bought()
    {
        using var folder = new TempFolder();
        var customers = folder.Write("customers.csv", "customer,name,channel,potential\nalpha,Alpha Ltd,modern trade,5000\nbeta,Beta Ltd,traditional trade,100\nnever,Never Ltd,traditional trade,10\n");
        var json = CommandRun.Of("tiers", folder.Write("orders.csv", SmallBook.Csv), "--customers", customers, "--json").Done().Json;
        json.GetProperty("policy").GetProperty("name").GetString().ShouldBe("channels");
        var decisions = json.GetProperty("decisions").EnumerateArray().ToDictionary(decision => decision.GetProperty("customer").GetString()!, StringComparer.Ordinal);
        decisions["alpha"].GetProperty("name").GetString().ShouldBe("Alpha Ltd");
        decisions["alpha"].GetProperty("channel").GetString().ShouldBe("modern-trade");
        decisions["never"].GetProperty("tier").GetString().ShouldBe("C");
        decisions["never"].GetProperty("revenue").GetDecimal().ShouldBe(0m);
    }

    [Fact]
    public void What_the_customer_file_leaves_blank_comes_from_the_lines()
    {
        using var folder = new TempFolder();
        var orders = folder.Write("orders.csv", "date,customer,channel,amount\n2024-05-01,a,modern trade,100\n2024-05-02,b,special channel,50\n");
        var customers = folder.Write("customers.csv", "customer,name,signed\na,Alpha,2020-01-01\nb,Beta,2020-01-01\n");
        var json = CommandRun.Of("tiers", orders, "--customers", customers, "--json").Done().Json;
        json.GetProperty("decisions").EnumerateArray().Select(decision => decision.GetProperty("name").GetString() + " " + decision.GetProperty("channel").GetString()).ShouldBe(["Alpha modern-trade", "Beta special-channel"]);
    }
}
