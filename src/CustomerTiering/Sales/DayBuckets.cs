using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Sales;

/// <summary>
/// The known lines of a ledger dealt once into runs of days, so that sums over many windows are had by adding and taking away whole runs
/// instead of reading every line for every window.
/// </summary>
/// <remarks>16 bytes a line while it lives, 24 where costs are recorded. Lines of two runs that share an order id are two orders; whoever needs order counts reads the lines.</remarks>
internal sealed class DayBuckets
{
    private const int BlocksWorthTwoThreads = 64;

    private readonly int[] edges;
    private readonly LineRun[][] parts;

    private DayBuckets(SalesLedger ledger, LocalDate knownOn, int[] edges, LineRun[][] parts, int[] firstRun)
    {
        Ledger = ledger;
        KnownOn = knownOn;
        this.edges = edges;
        this.parts = parts;
        FirstRun = firstRun;
    }

    public SalesLedger Ledger { get; }

    public LocalDate KnownOn { get; }

    /// <summary>The first run in which each customer has a line; −1 before the first run, the greatest number without a line.</summary>
    public int[] FirstRun { get; }

    /// <summary>Deals the lines; null where sums in 64 bits might overflow, so that the lines have to be read window by window.</summary>
    public static DayBuckets? Deal(SalesLedger ledger, IEnumerable<DayRange> windows, LocalDate knownOn, CancellationToken token)
    {
        int[] bounds = [.. windows.SelectMany(window => new[] { IsoDay.Number(window.Start), IsoDay.Number(window.End) }).Distinct().Order()];
        if (bounds.Length < 2)
        {
            return null;
        }

        var runOf = RunByDay(bounds);
        var blocks = ledger.Columns.Customer.BlockCount;
        var count = blocks < BlocksWorthTwoThreads ? 1 : 2;
        var dealers = new LineDealer[count];
        Parallel.For(0, count, part =>
        {
            dealers[part] = new LineDealer(ledger, bounds, runOf, IsoDay.Number(knownOn));
            dealers[part].Deal((int)((long)blocks * part / count), (int)((long)blocks * (part + 1) / count), token);
        });
        if (dealers.Aggregate((UInt128)0, (sum, dealer) => sum + dealer.Size) > long.MaxValue)
        {
            return null;
        }

        var first = dealers[0].FirstRun;
        foreach (var dealer in dealers.Skip(1))
        {
            for (var code = 0; code < first.Length; code++)
            {
                first[code] = Math.Min(first[code], dealer.FirstRun[code]);
            }
        }

        return new DayBuckets(ledger, knownOn, bounds, [.. dealers.Select(dealer => dealer.Runs)], first);
    }

    /// <summary>The run that starts on a window's first day, and the one after its last.</summary>
    public (int From, int Until) RunsOf(DayRange window) =>
        (Array.BinarySearch(edges, IsoDay.Number(window.Start)), Array.BinarySearch(edges, IsoDay.Number(window.End)));

    /// <summary>The lines of a run, in as many pieces as they were dealt in.</summary>
    public IEnumerable<LineRun> LinesOf(int run) => parts.Select(part => part[run]);

    /// <summary>The run of each day between the edges.</summary>
    private static int[] RunByDay(int[] bounds)
    {
        var runs = new int[bounds[^1] - bounds[0]];
        for (var run = 0; run + 1 < bounds.Length; run++)
        {
            runs.AsSpan((bounds[run] - bounds[0])..(bounds[run + 1] - bounds[0])).Fill(run);
        }

        return runs;
    }
}
