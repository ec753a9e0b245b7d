using System.Globalization;
using System.Text;
using CustomerTiering.Benchmarks.Data;
using CustomerTiering.Benchmarks.Library;
using CustomerTiering.Calendars;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Sql;
using CustomerTiering.Tiering;
using NodaTime;
using Npgsql;

namespace CustomerTiering.Benchmarks.Databases;

/// <summary>
/// The same decisions inside a database and in the library: from lines in memory, and from lines read out of the same table. The processor time of a PostgreSQL server is its
/// own and told on the error stream; the table has the client's.
/// </summary>
internal static class DatabaseRuns
{
    private const string Job = "SQL";
    private const ulong Seed = 20_241_231;
    private static readonly TieringScope Scope = TieringScope.Over(DayRange.All, new LocalDate(2024, 12, 31));

    /// <summary>The contenders; those on PostgreSQL only where the environment names a server.</summary>
    public static IReadOnlyList<Workload> All { get; } =
    [
        new(Job, "library, lines in memory", lines =>
        {
            var columns = new BenchColumns(lines, Customers(lines), Seed);
            var ids = columns.IdsOfLines();
            return () => Decide(SalesTable.OfIds(ids, LibraryRuns.Days(columns), LibraryRuns.Amounts(columns.Amount), LibraryRuns.Amounts(columns.Cost)));
        }),
        new(Job, "library, lines read from SQLite", lines => Reading(BenchTable.Sqlite(lines, Customers(lines), Seed))),
        new(Job, "inside SQLite", lines => Inside(BenchTable.Sqlite(lines, Customers(lines), Seed))),
        .. string.IsNullOrEmpty(Environment.GetEnvironmentVariable(BenchTable.ServerVariable)) ? Array.Empty<Workload>() :
        [
            new(Job, "library, lines read from PostgreSQL", lines => Reading(BenchTable.Postgres(lines, Customers(lines), Seed))),
            new(Job, "inside PostgreSQL", lines => Inside(BenchTable.Postgres(lines, Customers(lines), Seed))),
        ],
    ];

    private static int Customers(int lines) => Math.Max(10, lines / 10);

    private static Func<ulong> Inside(BenchTable table) => () => Served(table, "inside", () => InsideAsync(table).GetAwaiter().GetResult());

    // What the server spent stands beside the table of figures, which are those of this process.
    private static ulong Served(BenchTable table, string contender, Func<ulong> run)
    {
        if (table.Connection is not NpgsqlConnection connection)
        {
            return run();
        }

        var before = ServerProcessor.Seconds(connection);
        var hash = run();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"PostgreSQL, {contender}: server processor s {ServerProcessor.Seconds(connection) - before:F2}"));
        return hash;
    }

    private static async Task<ulong> InsideAsync(BenchTable table)
    {
        var outcome = await SqlTiering.DecideAsync(table.Connection, TieringPolicy.Abc, table.Mapping, Scope).ConfigureAwait(false);
        var result = outcome.Match(decided => decided.Result, refused => throw new InvalidOperationException(string.Join('\n', refused.Reasons)));
        await using (result.ConfigureAwait(false))
        {
            ulong hash = 0;
            await foreach (var row in result.ReadAsync().ConfigureAwait(false))
            {
                hash += Hash(row.Customer.Value, row.TierPlace, row.Rank, row.Revenue, row.CumulativeShare);
            }

            return hash;
        }
    }

    private static Func<ulong> Reading(BenchTable table) => () => Served(table, "lines read", () =>
    {
        var (ids, days, amounts, costs) = (new List<string>(), new List<DateOnly>(), new List<long>(), new List<long>());
        using var command = table.Connection.CreateCommand();
        command.CommandText = $"SELECT customer, day, amount, cost FROM {table.Quoted}";
        command.CommandTimeout = 0;
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                ids.Add(reader.GetString(0));
                days.Add(reader.GetFieldValue<DateOnly>(1));
                amounts.Add(reader.GetInt64(2) * 10_000);
                costs.Add(reader.GetInt64(3) * 10_000);
            }
        }

        return Decide(SalesTable.OfIds(ids.ToArray(), days.ToArray(), LibraryRuns.Amounts([.. amounts]), LibraryRuns.Amounts([.. costs])));
    });

    private static ulong Decide(SalesTable table)
    {
        ulong hash = 0;
        foreach (var decision in TieringPolicy.Abc.Decide(Portfolio.Of(table.Sum(SalesWindow.Everything)), Scope).Decisions)
        {
            hash += Hash(decision.Customer.Value, decision.TierPlace, decision.Rank, decision.Revenue, decision.CumulativeShare);
        }

        return hash;
    }

    // The sum over all rows does not depend on their order.
    private static ulong Hash(string customer, int tier, int rank, decimal revenue, double share)
    {
        ulong hash = 14_695_981_039_346_656_037;
        foreach (var letter in Encoding.UTF8.GetBytes(customer))
        {
            hash = (hash ^ letter) * 1_099_511_628_211;
        }

        foreach (var part in (ulong[])[(ulong)tier, (ulong)rank, (ulong)(long)(revenue * 100m), BitConverter.DoubleToUInt64Bits(share)])
        {
            hash = (hash ^ part) * 1_099_511_628_211;
        }

        return hash;
    }
}
