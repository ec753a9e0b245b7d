using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>Adds blocks of lines to sums: the loop every line goes through.</summary>
internal sealed class LineAdder(SumTable table, WindowDays window)
{
    /// <summary>Lines ahead whose sums are asked for from memory.</summary>
    private const int Ahead = 24;

    private int[] places = [];

    /// <summary>The sums added to.</summary>
    public SumTable Table => table;

    /// <summary>Lines inside the window so far.</summary>
    public long LinesInWindow { get; private set; }

    /// <summary>Lines inside the period but not known yet so far.</summary>
    public long LinesNotYetKnown { get; private set; }

    /// <summary>Counts what another adder took; its sums are added elsewhere.</summary>
    public void Add(LineAdder other) => Count(other.LinesInWindow, other.LinesNotYetKnown);

    /// <summary>Counts lines whose sums are added elsewhere.</summary>
    public void Count(long inWindow, long notYetKnown)
    {
        LinesInWindow += inWindow;
        LinesNotYetKnown += notYetKnown;
    }

    public void Add(in LineBlock block)
    {
        var size = Math.Max(SizeOf(block.Amount), SizeOf(block.Cost));
        if (size > long.MaxValue)
        {
            // Only amounts near the ledger's limit come here: halves of the block fit sooner or later, as one line always does.
            var half = block.Customer.Length / 2;
            Add(block.Slice(0, half));
            Add(block.Slice(half, block.Customer.Length - half));
            return;
        }

        table.Expect(size);
        if (block.RecordedAfter.IsEmpty && block.CostKnown.IsEmpty && block.CountsLinesAsOrders)
        {
            // The loop over lines inside the window goes by places in memory, so it is asked once for the block whether they are there.
            if (FigureSize.GreatestKey(block.Customer) < (uint)table.Count && block.FirstDay >= window.From && block.LastDay < Math.Min(window.Until, window.KnownOn))
            {
                AddInside(block);
            }
            else
            {
                AddPlain(block);
            }
        }
        else
        {
            AddAny(block);
        }
    }

    /// <summary>The most common block: as <see cref="AddPlain"/> has it, and every line inside the window; every code has its place.</summary>
    private void AddInside(in LineBlock block)
    {
        ref var sums = ref MemoryMarshal.GetReference(table.Sums);
        var rare = table.Rare;
        var customers = block.Customer;
        var days = block.Day[..customers.Length];
        var amounts = block.Amount[..customers.Length];
        var hasCosts = !block.Cost.IsEmpty;
        var costs = hasCosts ? block.Cost[..customers.Length] : amounts;
        var costMask = hasCosts ? -1L : 0L;
        var returned = Room(customers.Length);
        var returns = 0;
        for (var i = 0; i < customers.Length; i++)
        {
            if (i + Ahead < customers.Length)
            {
                Prefetch.Of(ref Unsafe.Add(ref sums, customers[i + Ahead]));
            }

            var amount = amounts[i];
            Unsafe.Add(ref sums, customers[i]).Add(amount, costs[i] & costMask, days[i], amount > 0);

            // Few lines are returns, and nobody can foretell which: their places are written down, those of others written over.
            returned[returns] = i;
            returns += amount < 0 ? 1 : 0;
        }

        AddReturns(rare, customers, amounts, returned[..returns]);
        LinesInWindow += customers.Length;
        if (!hasCosts)
        {
            foreach (var customer in customers)
            {
                rare[customer].LinesWithoutCost++;
            }
        }
    }

    /// <summary>The common block: recorded on the day, costs all known or all unknown, no order ids.</summary>
    private void AddPlain(in LineBlock block)
    {
        var sums = table.Sums;
        var rare = table.Rare;
        var customers = block.Customer;
        var days = block.Day[..customers.Length];
        var amounts = block.Amount[..customers.Length];
        var hasCosts = !block.Cost.IsEmpty;
        var costs = hasCosts ? block.Cost[..customers.Length] : amounts;
        var costMask = hasCosts ? -1L : 0L;
        var until = Math.Min(window.Until, window.KnownOn == int.MaxValue ? int.MaxValue : window.KnownOn + 1);
        var inWindow = 0;
        for (var i = 0; i < customers.Length; i++)
        {
            var day = days[i];
            if (day < window.From || day >= until)
            {
                Skip(rare, customers[i], day);
                continue;
            }

            var amount = amounts[i];
            inWindow++;
            sums[customers[i]].Add(amount, costs[i] & costMask, day, amount > 0);
            if (amount < 0)
            {
                rare[customers[i]].Returns -= amount;
            }
        }

        LinesInWindow += inWindow;
        if (!hasCosts)
        {
            CountWithoutCost(rare, customers, days, until);
        }
    }

    private static void AddReturns(Span<RareSums> rare, ReadOnlySpan<int> customers, ReadOnlySpan<long> amounts, ReadOnlySpan<int> returned)
    {
        foreach (var i in returned)
        {
            Prefetch.Of(ref rare[customers[i]]);
        }

        foreach (var i in returned)
        {
            rare[customers[i]].Returns -= amounts[i];
        }
    }

    private Span<int> Room(int lines)
    {
        if (places.Length < lines)
        {
            places = new int[lines];
        }

        return places.AsSpan(0, lines);
    }

    private void CountWithoutCost(Span<RareSums> rare, ReadOnlySpan<int> customers, ReadOnlySpan<int> days, int until)
    {
        for (var i = 0; i < customers.Length; i++)
        {
            rare[customers[i]].LinesWithoutCost += days[i] >= window.From && days[i] < until ? 1 : 0;
        }
    }

    private void Skip(Span<RareSums> rare, int customer, int recorded)
    {
        if (recorded < window.From && recorded <= window.KnownOn)
        {
            rare[customer].SeenBefore = 1;
        }
        else if (recorded >= window.From && recorded < window.Until)
        {
            LinesNotYetKnown++;
        }
    }

    private void AddAny(in LineBlock block)
    {
        var sums = table.Sums;
        var rare = table.Rare;
        for (var i = 0; i < block.Customer.Length; i++)
        {
            var day = block.Day[i];
            var known = day + (block.RecordedAfter.IsEmpty ? 0 : block.RecordedAfter[i]) <= window.KnownOn;
            if (day >= window.Until || !known)
            {
                LinesNotYetKnown += day >= window.From && day < window.Until ? 1 : 0;
                continue;
            }

            if (day < window.From)
            {
                rare[block.Customer[i]].SeenBefore = 1;
                continue;
            }

            var amount = block.Amount[i];
            var hasCost = !block.Cost.IsEmpty && (block.CostKnown.IsEmpty || block.CostKnown[i] != 0);
            ref var few = ref rare[block.Customer[i]];
            LinesInWindow++;
            sums[block.Customer[i]].Add(amount, hasCost ? block.Cost[i] : 0, day, block.CountsLinesAsOrders && amount > 0);
            few.Returns -= Math.Min(amount, 0);
            few.LinesWithoutCost += hasCost ? 0 : 1;
        }
    }

    /// <summary>An upper bound of the sum of sizes: the greatest size times how many there are, cheaper than the sum itself.</summary>
    private static ulong SizeOf(ReadOnlySpan<long> amounts)
    {
        var bound = (UInt128)FigureSize.Greatest(amounts) * (ulong)amounts.Length;
        return bound <= long.MaxValue / 2 ? (ulong)bound : SumOfSizes(amounts);
    }

    private static ulong SumOfSizes(ReadOnlySpan<long> amounts)
    {
        ulong sum = 0;
        foreach (var amount in amounts)
        {
            var more = sum + SumTable.Size(amount);
            if (more < sum)
            {
                return ulong.MaxValue;
            }

            sum = more;
        }

        return sum;
    }
}
