using System.Globalization;
using System.Text.Json;
using CustomerTiering.Console.Databases;
using CustomerTiering.Console.Tests.Running;
using CustomerTiering.Sql.Statements;
using CustomerTiering.Sql.Tests.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CustomerTiering.Console.Tests;

/// <summary><c>tiers --database</c>: the same decisions as from a file, and nothing told that should not be.</summary>
public sealed class DatabaseTests
{
    [Theory]
    [InlineData("REAL")]
    [InlineData("INTEGER", "--digits", "2")]
    [InlineData("REAL", "--period", "2024-05-01..2024-06-30", "--known-on", "2024-06-30")]
    [InlineData("REAL", "--as-of", "2024-05-15", "--currency", "CNY")]
    public void A_database_decides_as_a_file_does(string amounts, params string[] options)
    {
        using var folder = new TempFolder();
        var database = Sqlite(folder, "lines", amounts);
        string[] ofFiles = [.. options.Where((_, place) => options[place - (place % 2)] is not "--digits")];
        var fromFile = CommandRun.Of(["tiers", folder.Write("orders.csv", SmallBook.Csv), "--json", .. ofFiles]).Done().Json;
        ShouldAgree(CommandRun.Of(["tiers", "--database", database, "--orders-table", "lines", "--json", .. options]).Done().Json, fromFile);
        ShouldAgree(CommandRun.Of(["tiers", "--database", $"Data Source={database}", "--orders-table", "main.lines", "--json", .. options]).Done().Json, fromFile);
    }

    [Fact]
    public void The_demo_market_is_decided_alike_with_its_channels_and_gates()
    {
        using var folder = new TempFolder();
        var file = Market(folder);
        var fromFile = CommandRun.Of("tiers", folder.PathOf("orders.csv"), "--customers", folder.PathOf("customers.csv"), "--json").Done().Json;
        ShouldAgree(CommandRun.Of("tiers", "--database", file, "--orders-table", "orders", "--customers-table", "customers", "--json").Done().Json, fromFile);
    }

    [PostgresFact]
    public void PostgreSql_decides_as_a_file_does()
    {
        using var folder = new TempFolder();
        using var connection = new NpgsqlConnection(PostgresServer.ConnectionString);
        connection.Open();
        var schema = "c" + Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(8));
        BookTables.Run(connection, $"CREATE SCHEMA {schema}");
        try
        {
            BookTables.Fill(connection, schema + ".lines", "date", "numeric(12,2)");
            var fromFile = CommandRun.Of("tiers", folder.Write("orders.csv", SmallBook.Csv), "--json").Done().Json;
            string[] asked = ["tiers", "--database", PostgresServer.ConnectionString, "--orders-table", schema + ".lines", "--json", "--write-to", schema + ".decided"];
            ShouldAgree(CommandRun.Of(asked).Done().Json, fromFile);
            BookTables.Ask(connection, $"SELECT COUNT(*) FROM {schema}.decided WHERE tier = 'A'").ShouldBe(2L);
        }
        finally
        {
            BookTables.Run(connection, $"DROP SCHEMA {schema} CASCADE");
        }
    }

    [Fact]
    public void Tiers_are_written_once_however_often_they_are_decided()
    {
        using var folder = new TempFolder();
        var database = Sqlite(folder, "lines", "REAL");
        for (var time = 0; time < 2; time++)
        {
            CommandRun.Of("tiers", "--database", database, "--orders-table", "lines", "--write-to", "decided").Done().Error.ShouldContain("decided");
        }

        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        BookTables.Ask(connection, "SELECT group_concat(customer || ' ' || tier, ', ') FROM (SELECT * FROM decided ORDER BY customer)").ShouldBe("alpha A, beta A, delta C, epsilon C, gamma B");
    }

    [Fact]
    public void Nothing_is_written_where_nobody_asks_for_it()
    {
        using var folder = new TempFolder();
        var database = Sqlite(folder, "lines", "REAL");
        var before = File.ReadAllBytes(database);
        var run = CommandRun.Of("tiers", "--database", database, "--orders-table", "lines", "--out", folder.PathOf("out")).Done();
        run.Out.ShouldContain("alpha");
        File.ReadAllBytes(database).ShouldBe(before);
        folder.Files().ShouldBe(["book.db", "out/tiers.json"]);
        CommandRun.Of("tiers", "--database", database, "--orders-table", "lines", "--out", folder.PathOf("out")).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_policy_that_has_no_translation_is_refused_by_name_before_any_server_is_asked()
    {
        using var folder = new TempFolder();
        var policy = folder.Write("own.json", """{ "name": "own", "version": "1", "tiers": ["A", "B", "C"], "otherwise": { "rankBy": "revenue", "ladder": [{ "tier": "A", "computed": true }, { "tier": "B", "computed": true }] } }""");
        var run = CommandRun.Of("tiers", "--database", "Host=127.0.0.1;Port=1;Username=u", "--orders-table", "lines", "--policy", policy);
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.ErrorLines.Count.ShouldBe(2);
        run.ErrorLines.ShouldAllBe(line => line.Contains("computed-line"));
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=u;Password=geheim;Timeout=1")]
    [InlineData("postgresql://u:geheim@127.0.0.1:1/x?connect_timeout=1")]
    [InlineData("postgresql://u:geheim@127.0.0.1:no/x")]
    [InlineData("Host=127.0.0.1;Password=geheim;Nonsense=geheim")]
    [InlineData("Password=geheim;Data Source")]
    [InlineData("geheim='")]
    public void A_password_is_never_told(string connection)
    {
        var run = CommandRun.Of("tiers", "--database", connection, "--orders-table", "lines");
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.ErrorLines.ShouldHaveSingleItem();
        run.Error.ShouldNotContain("geheim");
    }

    [Theory]
    [InlineData("INTEGER", "lines", "--digits 2")]
    [InlineData("TEXT", "lines", "amount")]
    [InlineData("REAL", "lined", "lined")]
    [InlineData("REAL", "lines; DROP TABLE lines", "DROP")]
    [InlineData("REAL", "lines", "nowhere", "--map", "amount=nowhere")]
    [InlineData("REAL", "lines", "order_no", "--map", "amount=order_no")]
    public void What_cannot_be_used_is_refused_in_one_line(string amounts, string table, string word, params string[] options)
    {
        using var folder = new TempFolder();
        var run = CommandRun.Of(["tiers", "--database", Sqlite(folder, "lines", amounts), "--orders-table", table, .. options]);
        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain(word);
    }

    [Fact]
    public void Every_refusal_has_a_text_in_both_languages()
    {
        string[] aspects = ["text-amount", "real-amount", "number-day", "id-type", "collation", "day-type", "whole-units", "exact-units", "rounded"];
        string[] plain = ["decimal-column", "measure-twice", "server-too-old", "table-missing", "column-missing"];
        foreach (var refusal in aspects.Select(aspect => new SqlRefusal("column-unfit", "lines.amount", "said in English") { Aspect = aspect, Found = "json", Needed = "2" })
            .Concat(plain.Select(code => new SqlRefusal(code, "lines.amount", "said in English") { Found = "PostgreSQL 9", Needed = "15" })))
        {
            ReasonText.Of(refusal, CultureInfo.GetCultureInfo("zh")).Any(letter => letter is >= '一' and <= '龥').ShouldBeTrue(refusal.ToString());
            ReasonText.Of(refusal, CultureInfo.GetCultureInfo("en")).ShouldNotBe("said in English", StringComparer.Ordinal);
        }
    }

    [Fact]
    public void A_column_that_is_unfit_is_told_in_the_readers_language()
    {
        using var folder = new TempFolder();
        CommandRun.Of("tiers", "--database", Sqlite(folder, "lines", "TEXT"), "--orders-table", "lines", "--lang", "zh").ErrorLines.ShouldHaveSingleItem().ShouldContain("文本中的金额");
    }

    [Fact]
    public void Warnings_and_reasons_are_told_in_the_readers_language()
    {
        using var folder = new TempFolder();
        var database = Sqlite(folder, "lines", "REAL");
        string[] asked = ["tiers", "--database", database, "--orders-table", "lines", "--lang", "zh", "--json"];
        var rounded = CommandRun.Of(asked).Done();
        rounded.Error.ShouldContain("舍入到 6 位小数");
        rounded.Json.GetProperty("warnings")[0].GetProperty("text").GetString().ShouldNotBeNull().ShouldContain("舍入到 6 位小数");
        using (var connection = new SqliteConnection($"Data Source={database};Pooling=False"))
        {
            connection.Open();
            BookTables.Run(connection, "UPDATE lines SET order_date = 'soon' WHERE rowid = 1");
        }

        CommandRun.Of(asked).ErrorLines.ShouldHaveSingleItem().ShouldContain("1 行的日期缺失");
    }

    [Fact]
    public void Ratios_of_tests_are_told_as_percentages()
    {
        using var folder = new TempFolder();
        var file = Market(folder);
        var reasons = CommandRun.Of("tiers", "--database", file, "--orders-table", "orders", "--customers-table", "customers", "--json", "--lang", "en").Done().Json.GetProperty("decisions").EnumerateArray()
            .SelectMany(decision => decision.GetProperty("reasons").EnumerateArray())
            .Where(reason => string.Equals(reason.GetProperty("measure").GetString(), "margin", StringComparison.Ordinal) && reason.GetProperty("value").ValueKind == JsonValueKind.Number)
            .Select(reason => reason.GetProperty("text").GetString())
            .ToList();
        reasons.ShouldNotBeEmpty();
        reasons.ShouldAllBe(text => text!.Contains('%'));
    }

    [Theory]
    [InlineData]
    [InlineData("--database", "x.db")]
    [InlineData("--database", "x.db", "--orders-table", "t", "--history")]
    [InlineData("orders.csv", "--database", "x.db", "--orders-table", "t")]
    [InlineData("orders.csv", "--orders-table", "t")]
    [InlineData("orders.csv", "--write-to", "t")]
    [InlineData("--database", "x.db", "--orders-table", "t", "--since", "e.json")]
    [InlineData("--database", "x.db", "--orders-table", "t", "--digits", "7")]
    public void Options_that_do_not_go_together_are_wrong_usage(params string[] options)
    {
        var run = CommandRun.Of(["tiers", .. options]);
        run.ExitCode.ShouldBe(2);
        run.Out.ShouldBeEmpty();
    }

    private static string Market(TempFolder folder)
    {
        CommandRun.Of("demo", "--write", folder.Root).Done();
        var file = folder.PathOf("market.db");
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        foreach (var name in new[] { "orders", "customers" })
        {
            Load(connection, name, File.ReadAllLines(folder.PathOf(name + ".csv")));
        }

        transaction.Commit();
        return file;
    }

    private static string Sqlite(TempFolder folder, string table, string amounts)
    {
        var file = folder.PathOf("book.db");
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        BookTables.Fill(connection, table, "TEXT", amounts);
        return file;
    }

    private static void Load(SqliteConnection connection, string table, string[] lines)
    {
        string[] numbers = ["amount", "cost", "potential", "quantity"];
        var header = lines[0].Split(',');
        BookTables.Run(connection, $"CREATE TABLE {table} ({string.Join(", ", header.Select(name => $"\"{name}\" {(numbers.Contains(name) ? "REAL" : "TEXT")}"))})");
        using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", header.Select((_, place) => "$p" + place))})";
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split(',');
            command.Parameters.Clear();
            for (var place = 0; place < header.Length; place++)
            {
                command.Parameters.AddWithValue("$p" + place, cells[place].Length == 0 ? DBNull.Value : cells[place]);
            }

            command.ExecuteNonQuery();
        }
    }

    private static void ShouldAgree(JsonElement found, JsonElement expected)
    {
        foreach (var name in "policy currency period asOf knownOn rows customers buyers netRevenue base tiers".Split(' '))
        {
            found.GetProperty(name).ToString().ShouldBe(expected.GetProperty(name).ToString(), name);
        }

        foreach (var name in "top20Customers top20Share customersFor80 gini hoover kolkata theil netNegatives giniWithNegatives sentence lines".Split(' '))
        {
            found.GetProperty("pareto").GetProperty(name).ToString().ShouldBe(expected.GetProperty("pareto").GetProperty(name).ToString(), name);
        }

        Decisions(found).ShouldBe(Decisions(expected));
        Untested(found).ShouldBe(Untested(expected));

        static List<string?> Untested(JsonElement result) => [.. result.GetProperty("untested").EnumerateArray().Select(measure => measure.GetProperty("measure").GetString())];

        static List<string> Decisions(JsonElement result) => [.. result.GetProperty("decisions").EnumerateArray().Select(decision => string.Join(' ',
            "customer name group channel tier core focus status untested rank revenue share cumulativeShare".Split(' ').Select(name => decision.GetProperty(name).ToString())))];
    }
}
