using System.Data.Common;
using System.Globalization;

namespace CustomerTiering.Console.Tests.Running;

/// <summary>The lines of <see cref="SmallBook"/> as a table of a database.</summary>
internal static class BookTables
{
    /// <summary>Makes the table, amounts by the type given: <c>REAL</c>, <c>numeric(12,2)</c>, or <c>INTEGER</c> for hundredths.</summary>
    public static void Fill(DbConnection connection, string table, string days, string amounts)
    {
        var isWhole = string.Equals(amounts, "INTEGER", StringComparison.Ordinal);
        Run(connection, $"CREATE TABLE {table} (order_date {days}, recorded {days}, order_no text, customer_id text, item text, amount {amounts})");
        foreach (var line in SmallBook.Csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var cells = line.Split(',');
            var amount = isWhole ? ((int)(decimal.Parse(cells[5], CultureInfo.InvariantCulture) * 100)).ToString(CultureInfo.InvariantCulture) : cells[5];
            Run(connection, $"INSERT INTO {table} VALUES ('{cells[0]}', '{cells[1]}', '{cells[2]}', '{cells[3]}', '{cells[4]}', {amount})");
        }
    }

    public static object? Ask(DbConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }

    public static void Run(DbConnection connection, string text) => Ask(connection, text);
}
