using System.Globalization;
using System.Text;
using CustomerTiering.Benchmarks.Data;

namespace CustomerTiering.Benchmarks.Linq;

/// <summary>The workloads as one would write them without a library: objects and LINQ.</summary>
internal static class LinqRuns
{
    /// <summary>W1.</summary>
    public static ulong File(string path, string output)
    {
        using var result = new ResultFile(output);
        return Decide(System.IO.File.ReadLines(path).Skip(1).Select(Parse), result);
    }

    /// <summary>W2: the lines are objects already.</summary>
    public static ulong Lines(IEnumerable<LinqLine> lines) => Decide(lines, result: null);

    /// <summary>W4.</summary>
    public static long[] Sum(int[] keys, long[] values, int count)
    {
        var sums = new long[count];
        foreach (var (key, sum) in keys.Zip(values).AggregateBy(row => row.First, 0L, (sum, row) => checked(sum + row.Second)))
        {
            sums[key] = sum;
        }

        return sums;
    }

    /// <summary>The lines of columns as objects.</summary>
    public static List<LinqLine> Objects(BenchColumns columns, Func<int, string> idOf) =>
        [.. Enumerable.Range(0, columns.Customer.Length).Select(i => new LinqLine(DateOnly.FromDayNumber(columns.Day[i]), idOf(i), columns.Amount[i] / 1_000_000m, columns.Cost[i] / 1_000_000m))];

    private static LinqLine Parse(string row)
    {
        var fields = row.Split(',');
        return new LinqLine(
            DateOnly.ParseExact(fields[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            fields[1],
            decimal.Parse(fields[4], CultureInfo.InvariantCulture),
            decimal.Parse(fields[5], CultureInfo.InvariantCulture));
    }

    private static ulong Decide(IEnumerable<LinqLine> lines, ResultFile? result)
    {
        var customers = lines
            .GroupBy(line => line.Customer, StringComparer.Ordinal)
            .Select(group => new LinqCustomer(group.Key, group.Sum(line => line.Amount), group.Sum(line => line.Amount - line.Cost), group.Count(line => line.Amount > 0), group.Max(line => line.Day)))
            .OrderByDescending(customer => customer.Amount)
            .ToList();
        var total = customers.Where(customer => customer.Amount > 0).Sum(customer => customer.Amount);
        var a = LimitOf(customers, total * 0.80m);
        var b = LimitOf(customers, total * 0.95m);
        var asOf = customers.Max(customer => customer.LastDay);
        var recency = Quintiles([.. customers.Select(customer => (decimal)(asOf.DayNumber - customer.LastDay.DayNumber)).Order()]);
        var frequency = Quintiles([.. customers.Select(customer => (decimal)customer.Orders).Order()]);
        var monetary = Quintiles([.. customers.Select(customer => customer.Amount).Order()]);
        ulong hash = 0;
        Span<byte> id = stackalloc byte[64];
        foreach (var customer in customers)
        {
            var row = new ResultRow
            {
                Customer = id[..Encoding.UTF8.GetBytes(customer.Id, id)],
                Amount = (long)(customer.Amount * 1_000_000m),
                Profit = (long)(customer.Profit * 1_000_000m),
                Orders = customer.Orders,
                LastDay = customer.LastDay.DayNumber,
                Tier = customer.Amount <= 0 ? 2 : customer.Amount >= a ? 0 : customer.Amount >= b ? 1 : 2,
                Recency = 5 - recency.Count(limit => asOf.DayNumber - customer.LastDay.DayNumber >= limit),
                Frequency = 1 + frequency.Count(limit => customer.Orders >= limit),
                Monetary = 1 + monetary.Count(limit => customer.Amount >= limit),
            };
            result?.Add(row);
            hash += row.Hash();
        }

        return hash;
    }

    private static decimal LimitOf(List<LinqCustomer> customers, decimal asked)
    {
        var sum = 0m;
        return customers.SkipWhile(customer => (sum += customer.Amount) < asked).First().Amount;
    }

    private static decimal[] Quintiles(decimal[] rising) =>
        [.. Enumerable.Range(1, 4).Select(bin =>
        {
            var below = (int)((rising.Length - 1L) * bin / 5);
            var rest = (rising.Length - 1L) * bin % 5;
            return (((rising[below] * (5 - rest)) + (rising[Math.Min(below + 1, rising.Length - 1)] * rest)) / 5) + 1;
        })];

    private sealed record LinqCustomer(string Id, decimal Amount, decimal Profit, int Orders, DateOnly LastDay);
}
