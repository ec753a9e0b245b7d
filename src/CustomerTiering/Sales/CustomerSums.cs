using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CustomerTiering.Sales;

/// <summary>
/// The sums of one customer that every line touches, side by side in half a cache line. Amounts are in millionths and may stand
/// short of what a <see cref="SumTable"/> has put aside in 128 bits.
/// </summary>
/// <remarks>A line changes two pairs of 16 bytes: amounts are added in one, and in the other counts are added and days raised. So both days rise.</remarks>
[StructLayout(LayoutKind.Sequential)]
internal struct CustomerSums
{
    public long Revenue;
    public long Cost;
    public int Lines;
    public int Orders;

    /// <summary>How far before the end of time the first line lies: it grows as the first day falls; 0 without a line.</summary>
    private int firstBeforeEnd;

    /// <summary>Last effective day of a line in the window, as a day number plus one; 0 without a line.</summary>
    public int LastDay;

    /// <summary>First effective day of a line in the window, as a day number plus one; 0 without a line.</summary>
    public int FirstDay
    {
        readonly get => firstBeforeEnd == 0 ? 0 : int.MaxValue - firstBeforeEnd + 1;
        init => firstBeforeEnd = value == 0 ? 0 : int.MaxValue - value + 1;
    }

    /// <summary>Adds a line; that the amounts cannot overflow was seen to before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(long amount, long cost, int day, bool isOrder)
    {
        ref var words = ref Unsafe.As<CustomerSums, long>(ref this);
        var days = ((long)(day + 1) << 32) | (uint)(int.MaxValue - day);
        var money = Vector128.LoadUnsafe(ref words) + Vector128.Create(amount, cost);
        var counts = Vector128.LoadUnsafe(ref words, 2).AsInt32() + Vector128.CreateScalar(isOrder ? (1L << 32) | 1 : 1).AsInt32();
        money.StoreUnsafe(ref words);
        Vector128.Max(counts, Vector128.Create(0, days).AsInt32()).AsInt64().StoreUnsafe(ref words, 2);
    }

    /// <summary>Takes a line away again that was added; the days stay.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Remove(long amount, long cost, bool isOrder)
    {
        Revenue -= amount;
        Cost -= cost;
        Lines--;
        Orders -= isOrder ? 1 : 0;
    }

    /// <summary>Adds other sums of the customer; that the amounts cannot overflow was seen to before.</summary>
    public void Add(in CustomerSums other)
    {
        Revenue += other.Revenue;
        Cost += other.Cost;
        AddCountsOf(other);
    }

    /// <summary>Adds counts and days; amounts are added where their overflow is watched.</summary>
    public void AddCountsOf(in CustomerSums other)
    {
        Lines += other.Lines;
        Orders += other.Orders;
        LastDay = Math.Max(LastDay, other.LastDay);
        firstBeforeEnd = Math.Max(firstBeforeEnd, other.firstBeforeEnd);
    }
}
