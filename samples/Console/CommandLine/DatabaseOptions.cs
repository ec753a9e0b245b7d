using System.CommandLine;
using System.Globalization;
using CustomerTiering.Console.Databases;
using CustomerTiering.Console.Screens;
using CustomerTiering.Sql.Mapping;

namespace CustomerTiering.Console.CommandLine;

/// <summary>A database in place of files: <c>--database</c>, <c>--orders-table</c>, <c>--customers-table</c>, <c>--digits</c>, <c>--write-to</c>.</summary>
internal sealed class DatabaseOptions
{
    private readonly Option<string?> connection;
    private readonly Option<string?> orders;
    private readonly Option<string?> customers;
    private readonly Option<int?> digits;
    private readonly Option<string?> writeTo;

    public DatabaseOptions(Wording wording)
    {
        connection = wording.Text("--database", "CONNECTION");
        orders = wording.Text("--orders-table", "TABLE");
        customers = wording.Text("--customers-table", "TABLE");
        digits = wording.Value<int?>("--digits", "N", TryDigits);
        writeTo = wording.Text("--write-to", "TABLE");
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { connection, orders, customers, digits, writeTo })
        {
            command.Add(option);
        }
    }

    /// <summary>What is asked of a database; no connection where files are meant.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="data">How columns are mapped.</param>
    /// <param name="onlyFiles">Options that go with files alone.</param>
    /// <param name="file">The order file; empty for none.</param>
    /// <param name="culture">The language of complaints.</param>
    /// <exception cref="StopException">Options that do not go together.</exception>
    public DatabaseWish Read(ParseResult parsed, ReadingWish data, IEnumerable<Option> onlyFiles, string file, CultureInfo culture)
    {
        var wish = new DatabaseWish(
            parsed.GetValue(connection) ?? string.Empty,
            parsed.GetValue(orders) ?? string.Empty,
            parsed.GetValue(customers) ?? string.Empty,
            parsed.GetValue(digits) ?? -1,
            parsed.GetValue(writeTo) ?? string.Empty,
            data.Map,
            data.Currency);
        var isDatabase = wish.Connection.Length > 0;
        var stray = (isDatabase ? onlyFiles : [orders, customers, digits, writeTo]).FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false });
        return stray is not null ? throw StopException.Usage(ScreenText.Say(isDatabase ? "tiers.onlyFiles" : "tiers.onlyDatabase", culture, stray.Name))
            : isDatabase == file.Length > 0 ? throw StopException.Usage(ScreenText.Say(isDatabase ? "tiers.twoSources" : "tiers.noSource", culture))
            : isDatabase && wish.Orders.Length == 0 ? throw StopException.Usage(ScreenText.Say("tiers.noOrdersTable", culture))
            : wish;
    }

    private static bool TryDigits(string text, out int? digits)
    {
        var known = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= SqlAmount.MostDigits;
        digits = known ? number : null;
        return known;
    }
}
