using System.Numerics;

namespace CustomerTiering.Sales;

/// <summary>Adds blocks of lines to sums: the loop every line goes through.</summary>
internal sealed class LineAdder(SumTable table, WindowDays window)
{
    /// <summary>The sums added to.</summary>
    public SumTable Table => table;

    /// <summary>Lines inside the window so far.</summary>
    public long LinesInWindow { get; private set; }

    /// <summary>Lines inside the period but not known yet so far.</summary>
    public long LinesNotYetKnown { get; private set; }

    /// <summary>Counts what another adder took; its sums are added elsewhere.</summary>
    public void Add(LineAdder other)
    {
        LinesInWindow += other.LinesInWindow;
        LinesNotYetKnown += other.LinesNotYetKnown;
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
            AddPlain(block);
        }
        else
        {
            AddAny(block);
        }
    }

    /// <summary>The common block: recorded on the day, costs all known or all unknown, no order ids.</summary>
    private void AddPlain(in LineBlock block)
    {
        var sums = table.Sums;
        var customers = block.Customer;
        var days = block.Day[..customers.Length];
        var amounts = block.Amount[..customers.Length];
        var costs = block.Cost;
        var withoutCost = costs.IsEmpty ? 1 : 0;
        var inWindow = 0;
        for (var i = 0; i < customers.Length; i++)
        {
            var day = days[i];
            ref var sum = ref sums[customers[i]];
            if (day >= window.Until || day > window.KnownOn)
            {
                LinesNotYetKnown += day >= window.From && day < window.Until ? 1 : 0;
                continue;
            }

            sum.Seen = 1;
            if (day < window.From)
            {
                continue;
            }

            var amount = amounts[i];
            inWindow++;
            sum.Revenue += amount;
            sum.Returns -= Math.Min(amount, 0);
            sum.Cost += withoutCost == 0 ? costs[i] : 0;
            sum.Lines++;
            sum.LinesWithoutCost += withoutCost;
            sum.Orders += amount > 0 ? 1 : 0;
            sum.LastDay = Math.Max(sum.LastDay, day + 1);
            sum.FirstDay = sum.FirstDay == 0 ? day + 1 : Math.Min(sum.FirstDay, day + 1);
        }

        LinesInWindow += inWindow;
    }

    private void AddAny(in LineBlock block)
    {
        var sums = table.Sums;
        for (var i = 0; i < block.Customer.Length; i++)
        {
            var day = block.Day[i];
            if (day >= window.Until)
            {
                continue;
            }

            var recorded = day + (block.RecordedAfter.IsEmpty ? 0 : block.RecordedAfter[i]);
            if (recorded > window.KnownOn)
            {
                LinesNotYetKnown += day >= window.From ? 1 : 0;
                continue;
            }

            ref var sum = ref sums[block.Customer[i]];
            sum.Seen = 1;
            if (day < window.From)
            {
                continue;
            }

            var amount = block.Amount[i];
            var known = !block.Cost.IsEmpty && (block.CostKnown.IsEmpty || block.CostKnown[i] != 0);
            LinesInWindow++;
            sum.Revenue += amount;
            sum.Returns -= Math.Min(amount, 0);
            sum.Cost += known ? block.Cost[i] : 0;
            sum.Lines++;
            sum.LinesWithoutCost += known ? 0 : 1;
            sum.Orders += block.CountsLinesAsOrders && amount > 0 ? 1 : 0;
            sum.LastDay = Math.Max(sum.LastDay, day + 1);
            sum.FirstDay = sum.FirstDay == 0 ? day + 1 : Math.Min(sum.FirstDay, day + 1);
        }
    }

    /// <summary>An upper bound of the sum of sizes: the greatest size times how many there are, cheaper than the sum itself.</summary>
    private static ulong SizeOf(ReadOnlySpan<long> amounts)
    {
        // Complementing a negative number gives its size less one, so the greatest of both is found without a branch.
        long most = 0;
        var i = 0;
        if (Vector.IsHardwareAccelerated && amounts.Length >= Vector<long>.Count)
        {
            var mosts = Vector<long>.Zero;
            for (; i <= amounts.Length - Vector<long>.Count; i += Vector<long>.Count)
            {
                var part = new Vector<long>(amounts[i..]);
                mosts = Vector.Max(mosts, part ^ (part >> 63));
            }

            for (var lane = 0; lane < Vector<long>.Count; lane++)
            {
                most = Math.Max(most, mosts[lane]);
            }
        }

        for (; i < amounts.Length; i++)
        {
            most = Math.Max(most, amounts[i] ^ (amounts[i] >> 63));
        }

        var bound = ((UInt128)(ulong)most + 1) * (ulong)amounts.Length;
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
