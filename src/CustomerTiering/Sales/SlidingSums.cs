using CustomerTiering.Calendars;

namespace CustomerTiering.Sales;

/// <summary>
/// Sums per customer over a window that moves: runs of days that enter are added, runs that leave are taken away. O(lines that enter or leave).
/// </summary>
/// <remarks>The table handed out is good until the next move. First days are not kept when lines leave; everything a tiering policy can ask of the sales but orders by id is.</remarks>
internal sealed class SlidingSums
{
    private readonly DayBuckets buckets;
    private readonly int customers;
    private SumTable table;
    private int from;
    private int until;

    public SlidingSums(DayBuckets buckets, int customers)
    {
        this.buckets = buckets;
        this.customers = customers;
        table = Empty(0);
    }

    /// <summary>The sums over a window.</summary>
    public SalesTotals Over(SalesBook book, DayRange window)
    {
        var (first, end) = buckets.RunsOf(window);
        if (first < from || end < until || first >= until)
        {
            table = Empty(first);
            (from, until) = (first, first);
        }

        for (; until < end; until++)
        {
            Each(until, enter: true);
        }

        for (; from < first; from++)
        {
            Each(from, enter: false);
        }

        return new SalesTotals(book, new SalesWindow(window, buckets.KnownOn), table, 0, 0);
    }

    private SumTable Empty(int first)
    {
        var empty = new SumTable(customers);
        empty.Reserve(customers);
        for (var code = 0; code < buckets.FirstRun.Length; code++)
        {
            empty.Rare[code].SeenBefore = buckets.FirstRun[code] < first ? 1 : 0;
        }

        return empty;
    }

    private void Each(int run, bool enter)
    {
        foreach (var lines in buckets.LinesOf(run))
        {
            if (enter)
            {
                Enter(lines);
            }
            else
            {
                Leave(lines);
            }
        }
    }

    private void Enter(LineRun lines)
    {
        var sums = table.Sums;
        var rare = table.Rare;
        var costs = lines.Cost.Length > 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var amount = lines.Amount[i];
            var known = costs && lines.Cost[i] != LineRun.UnknownCost;
            sums[lines.Code[i]].Add(amount, known ? lines.Cost[i] : 0, lines.Day[i], amount > 0);
            if (amount < 0)
            {
                rare[lines.Code[i]].Returns -= amount;
            }

            if (!known)
            {
                rare[lines.Code[i]].LinesWithoutCost++;
            }
        }
    }

    private void Leave(LineRun lines)
    {
        var sums = table.Sums;
        var rare = table.Rare;
        var costs = lines.Cost.Length > 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var amount = lines.Amount[i];
            var known = costs && lines.Cost[i] != LineRun.UnknownCost;
            ref var sum = ref sums[lines.Code[i]];
            ref var few = ref rare[lines.Code[i]];
            sum.Remove(amount, known ? lines.Cost[i] : 0, amount > 0);
            sum.LastDay = sum.Lines == 0 ? 0 : sum.LastDay;
            few.Returns += Math.Min(amount, 0);
            few.SeenBefore = 1;
            few.LinesWithoutCost -= known ? 0 : 1;
        }
    }
}
