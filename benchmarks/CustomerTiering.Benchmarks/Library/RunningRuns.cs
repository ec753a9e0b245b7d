using CustomerTiering.Benchmarks.Data;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Benchmarks.Library;

/// <summary>Tiers that follow new lines: a book that goes on, the same lines given to it in batches of one size or another.</summary>
internal sealed class RunningRuns
{
    /// <summary>New lines in a run.</summary>
    public const int Lines = 100_000;

    private readonly CustomerId[] customers;
    private readonly BenchLines source;
    private readonly RunningTiers running;
    private readonly int batch;

    public RunningRuns(BenchColumns columns, ulong seed, int batch)
    {
        this.batch = batch;
        customers = [.. columns.Ids.Select(id => new CustomerId(id))];
        source = new BenchLines(customers.Length, seed);
        var sums = SalesTable.OfCodes(customers, columns.Customer, LibraryRuns.Days(columns), LibraryRuns.Amounts(columns.Amount), LibraryRuns.Amounts(columns.Cost)).Sum(SalesWindow.Everything);
        running = new RunningTiers(TieringPolicy.Abc, Portfolio.Of(sums), TieringScope.Over(SalesWindow.Everything.Period, sums.Span.LastDay));
    }

    /// <summary>Takes the next lines and looks at every hundredth customer that has lines.</summary>
    public ulong Run()
    {
        var lines = new List<OrderLine>(batch);
        for (var taken = 0; taken < Lines; taken += batch)
        {
            lines.Clear();
            for (var i = 0; i < batch; i++)
            {
                var line = source.Next();
                lines.Add(new OrderLine(customers[line.Customer], LocalDate.FromDateOnly(DateOnly.FromDayNumber(line.Day)), line.Amount / 100m) { Cost = LineCost.Of(line.Cost / 100m) });
            }

            running.Add(lines);
        }

        ulong hash = 0;
        for (var i = 0; i < customers.Length; i += 100)
        {
            // Of many customers and few lines, some have none and are in no book.
            if (running.TryGet(customers[i], out var now))
            {
                hash = (hash ^ (ulong)LedgerAmount.From(now.Revenue).Micros ^ ((ulong)now.TierPlace << 60)) * 0x9E37_79B9_7F4A_7C15;
            }
        }

        return hash;
    }
}
