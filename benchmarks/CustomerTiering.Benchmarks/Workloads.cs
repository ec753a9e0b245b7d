using CustomerTiering.Benchmarks.Data;
using CustomerTiering.Benchmarks.Databases;
using CustomerTiering.Benchmarks.Library;
using CustomerTiering.Benchmarks.Linq;
using CustomerTiering.Benchmarks.Tight;
using CustomerTiering.Customers;
using CustomerTiering.Money;

namespace CustomerTiering.Benchmarks;

/// <summary>What is compared. The number given is that of lines; there is a customer for each ten of them.</summary>
internal static class Workloads
{
    private const ulong Seed = 20_241_231;
    private const int RowsOfW4PerLine = 10;

    /// <summary>All of them, job by job, the loop first.</summary>
    public static IReadOnlyList<Workload> All { get; } =
    [
        new("W1", "loop", lines => OnFile(lines, TightFile.Run)),
        new("W1", "library", lines => OnFile(lines, LibraryRuns.File)),
        new("W1", "library, ledger kept", lines => OnFile(lines, LibraryRuns.Ledger)),
        new("W1", "LINQ", lines => OnFile(lines, LinqRuns.File)),
        new("W2 codes", "loop", lines =>
        {
            var columns = Columns(lines);
            return () => TightColumns.OfCodes(columns);
        }),
        new("W2 codes", "library", lines =>
        {
            var columns = Columns(lines);
            CustomerId[] customers = [.. columns.Ids.Select(id => new CustomerId(id))];
            return () => LibraryRuns.Codes(columns, customers);
        }),
        new("W2 codes", "LINQ", lines =>
        {
            var columns = Columns(lines);
            var objects = LinqRuns.Objects(columns, i => columns.Ids[columns.Customer[i]]);
            return () => LinqRuns.Lines(objects);
        }),
        new("W2 strings", "loop", lines =>
        {
            var columns = Columns(lines);
            var ids = columns.IdsOfLines();
            return () => TightColumns.OfStrings(columns, ids);
        }),
        new("W2 strings", "library", lines =>
        {
            var columns = Columns(lines);
            var ids = columns.IdsOfLines();
            return () => LibraryRuns.Strings(columns, ids);
        }),
        new("W2 strings", "LINQ", lines =>
        {
            var columns = Columns(lines);
            var ids = columns.IdsOfLines();
            var objects = LinqRuns.Objects(columns, i => ids[i]);
            return () => LinqRuns.Lines(objects);
        }),
        new("W4", "loop", lines =>
        {
            var (keys, values, count) = Keyed(lines);
            return () => Hash(TightColumns.Sum(keys, values, count));
        }),
        new("W4", "library", lines =>
        {
            var (keys, values, count) = Keyed(lines);
            return () =>
            {
                var sums = KeyedSums.Of(keys, values, count);
                ulong hash = 0;
                for (var key = 0; key < count; key++)
                {
                    hash = (hash ^ (ulong)(long)sums[key]) * 0x9E37_79B9_7F4A_7C15;
                }

                return hash;
            };
        }),
        new("W4", "LINQ", lines =>
        {
            var (keys, values, count) = Keyed(lines);
            return () => Hash(LinqRuns.Sum(keys, values, count));
        }),
        .. DatabaseRuns.All,
        new("incremental", "one by one", lines => new RunningRuns(Columns(lines), Seed + 1, 1).Run),
        new("incremental", "in hundreds", lines => new RunningRuns(Columns(lines), Seed + 1, 100).Run),
        new("incremental", "in ten thousands", lines => new RunningRuns(Columns(lines), Seed + 1, 10_000).Run),
        new("history", "24 decisions", lines =>
        {
            var ledger = HistoryRuns.Ledger(Columns(lines));
            return () => HistoryRuns.Run(ledger);
        }),
    ];

    /// <summary>Where the file of W1 is written.</summary>
    public static string PathOf(int lines) => Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"tiering-bench-{lines}.csv"));

    /// <summary>The file of W1, written once.</summary>
    public static string FileOf(int lines)
    {
        var path = PathOf(lines);
        if (!File.Exists(path))
        {
            var unfinished = FormattableString.Invariant($"{path}.{Environment.ProcessId}");
            using (var stream = File.Create(unfinished, 1))
            {
                BenchFile.Write(stream, lines, Customers(lines), Seed);
            }

            File.Move(unfinished, path, overwrite: true);
        }

        return path;
    }

    /// <summary>The columns of W2.</summary>
    public static BenchColumns Columns(int lines) => new(lines, Customers(lines), Seed);

    private static int Customers(int lines) => Math.Max(10, lines / 10);

    private static Func<ulong> OnFile(int lines, Func<string, string, ulong> run)
    {
        var path = FileOf(lines);
        var output = FormattableString.Invariant($"{path}.{Environment.ProcessId}.results");
        return () =>
        {
            try
            {
                return run(path, output);
            }
            finally
            {
                File.Delete(output);
            }
        };
    }

    private static (int[] Keys, long[] Values, int Count) Keyed(int lines)
    {
        var (keys, values) = (new int[lines * RowsOfW4PerLine], new long[lines * RowsOfW4PerLine]);
        var source = new BenchLines(Customers(lines), Seed);
        for (var i = 0; i < keys.Length; i++)
        {
            var line = source.Next();
            (keys[i], values[i]) = (line.Customer, line.Amount);
        }

        return (keys, values, Customers(lines));
    }

    private static ulong Hash(long[] sums) => sums.Aggregate(0UL, (hash, sum) => (hash ^ (ulong)sum) * 0x9E37_79B9_7F4A_7C15);
}
