using System.Runtime.CompilerServices;

namespace CustomerTiering.Benchmarks.Tight;

/// <summary>What the loops written for the comparison keep of a customer.</summary>
internal struct TightSums
{
    public ulong Id;
    public long Amount;
    public long Cost;
    public int Orders;
    public int LastDay;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(long amount, long cost, int day)
    {
        Amount += amount;
        Cost += cost;
        Orders += amount > 0 ? 1 : 0;
        LastDay = Math.Max(LastDay, day);
    }

    public void Add(in TightSums other)
    {
        Amount += other.Amount;
        Cost += other.Cost;
        Orders += other.Orders;
        LastDay = Math.Max(LastDay, other.LastDay);
    }
}
