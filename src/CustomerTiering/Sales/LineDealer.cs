namespace CustomerTiering.Sales;

/// <summary>Deals some blocks of a ledger into runs of days: counted first, so that every run has exactly its size.</summary>
internal sealed class LineDealer
{
    private readonly LedgerColumns columns;
    private readonly int[] edges;
    private readonly int[] runOf;
    private readonly int knownOn;
    private readonly BlockBuffers buffers = new();

    public LineDealer(SalesLedger ledger, int[] edges, int[] runOf, int knownOn)
    {
        columns = ledger.Columns;
        this.edges = edges;
        this.runOf = runOf;
        this.knownOn = knownOn;
        FirstRun = new int[columns.Customers.Count];
        Array.Fill(FirstRun, int.MaxValue);
    }

    public LineRun[] Runs { get; private set; } = [];

    /// <summary>The first run with a line of each customer.</summary>
    public int[] FirstRun { get; }

    /// <summary>The sum of the sizes of all amounts and costs dealt.</summary>
    public UInt128 Size { get; private set; }

    public void Deal(int from, int until, CancellationToken token)
    {
        var counts = new int[edges.Length - 1];
        for (var block = from; block < until; block++)
        {
            token.ThrowIfCancellationRequested();
            Count(buffers.Read(columns, block), counts);
        }

        Runs = [.. counts.Select(count => new LineRun(count, columns.LinesWithCost > 0))];
        for (var block = from; block < until; block++)
        {
            token.ThrowIfCancellationRequested();
            Put(buffers.Read(columns, block));
        }
    }

    private int RunOf(in LineBlock lines, int i)
    {
        var day = lines.Day[i];
        var recorded = day + (lines.RecordedAfter.IsEmpty ? 0 : lines.RecordedAfter[i]);
        return recorded > knownOn || day >= edges[^1] ? int.MaxValue : day < edges[0] ? -1 : runOf[day - edges[0]];
    }

    private void Count(in LineBlock lines, int[] counts)
    {
        for (var i = 0; i < lines.Customer.Length; i++)
        {
            var run = RunOf(lines, i);
            ref var first = ref FirstRun[lines.Customer[i]];
            first = Math.Min(first, run);
            if ((uint)run < (uint)counts.Length)
            {
                counts[run]++;
                Size += SumTable.Size(lines.Amount[i]);
            }
        }
    }

    private void Put(in LineBlock lines)
    {
        for (var i = 0; i < lines.Customer.Length; i++)
        {
            var run = RunOf(lines, i);
            if ((uint)run < (uint)Runs.Length)
            {
                var known = !lines.Cost.IsEmpty && (lines.CostKnown.IsEmpty || lines.CostKnown[i] != 0);
                Runs[run].Add(lines.Customer[i], lines.Day[i], lines.Amount[i], known ? lines.Cost[i] : LineRun.UnknownCost);
                Size += known ? SumTable.Size(lines.Cost[i]) : 0;
            }
        }
    }
}
