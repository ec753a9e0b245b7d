using System.Text;
using CustomerTiering.Benchmarks.Data;
using CustomerTiering.Customers;
using CustomerTiering.Files.Orders;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Potential;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;

namespace CustomerTiering.Benchmarks.Library;

/// <summary>The workloads through the library's public API.</summary>
internal static class LibraryRuns
{
    /// <summary>W1: a file added up, tiers, scores, a file of results.</summary>
    public static ulong File(string path, string output)
    {
        var sums = OrderFile.Sum(path, SalesWindow.Everything).Match(
            summed => summed.Result.Sums,
            refused => throw new InvalidDataException(refused.Fault.ToString()),
            mixed => throw new InvalidDataException(mixed.File));
        using var result = new ResultFile(output);
        return Decide(sums, result);
    }

    /// <summary>W1 with every line kept in a ledger.</summary>
    public static ulong Ledger(string path, string output)
    {
        using var result = new ResultFile(output);
        return Decide(Read(path), result);
    }

    /// <summary>The ledger of a file.</summary>
    public static SalesLedger Read(string path) => OrderFile.Read(path).Match(
        read => read.Result.Ledger,
        refused => throw new InvalidDataException(refused.Fault.ToString()),
        mixed => throw new InvalidDataException(mixed.File));

    /// <summary>W2 over codes.</summary>
    public static ulong Codes(BenchColumns columns, CustomerId[] customers) =>
        Decide(SalesTable.OfCodes(customers, columns.Customer, Days(columns), Amounts(columns.Amount), Amounts(columns.Cost)).Sum(SalesWindow.Everything), result: null, customers);

    /// <summary>W2 over ids.</summary>
    public static ulong Strings(BenchColumns columns, string[] ids) =>
        Decide(SalesTable.OfIds(ids, Days(columns), Amounts(columns.Amount), Amounts(columns.Cost)).Sum(SalesWindow.Everything), result: null);

    /// <summary>Tiers and scores of a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="result">Takes the rows; null where only the hash is asked for.</param>
    /// <param name="given">The host's own customers by code, whose ids it writes itself as the loop does; null where the book has them.</param>
    public static ulong Decide(SalesBook book, ResultFile? result, CustomerId[]? given = null)
    {
        Span<byte> id = stackalloc byte[8];
        var asOf = book.Span.LastDay;
        var tiers = TieringPolicy.Abc.Decide(Portfolio.Of(book), TieringScope.Over(SalesWindow.Everything.Period, asOf));
        var scores = Rfm.Of(RfmPolicy.Default, tiers.Totals, asOf);
        var totals = tiers.Totals;
        var places = tiers.Places;
        var codes = tiers.Codes;
        ulong hash = 0;
        var next = 0;
        for (var position = 0; position < places.Length; position++)
        {
            var code = codes[position];
            if (!totals.TryGetLastDate(code, out var lastDay))
            {
                continue;
            }

            var score = scores[next++];
            if (given is not null)
            {
                _ = Encoding.ASCII.GetBytes(given[code].Value, id);
            }

            var row = new ResultRow
            {
                Customer = given is null ? book.IdOf(code) : id,
                Amount = (long)totals.RevenueOf(code).Micros,
                Profit = (long)(totals.RevenueOf(code) - totals.CostOf(code)).Micros,
                Orders = totals.OrdersOf(code),
                LastDay = lastDay.DayNumber,
                Tier = places[position],
                Recency = score.Recency,
                Frequency = score.Frequency,
                Monetary = score.Monetary,
            };
            result?.Add(row);
            hash += row.Hash();
        }

        return hash;
    }

    /// <summary>A column of days as it lies in memory.</summary>
    public static ReadOnlyMemory<DateOnly> Days(BenchColumns columns) => new Recast<int, DateOnly>(columns.Day).Memory;

    /// <summary>A column of amounts as it lies in memory.</summary>
    public static ReadOnlyMemory<LedgerAmount> Amounts(long[] micros) => new Recast<long, LedgerAmount>(micros).Memory;
}
