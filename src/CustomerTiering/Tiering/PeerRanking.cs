using System.Buffers;
using System.Numerics;
using CustomerTiering.Money;
using CustomerTiering.Statistics;

namespace CustomerTiering.Tiering;

/// <summary>The ranking of the units of one channel.</summary>
internal sealed class PeerRanking : Ranking
{
    /// <summary>Steps in a hundredth, where steps are millionths.</summary>
    private const ulong Hundredth = 10_000;

    /// <summary>Of the sums of leading groups every eighth is kept; the others are a few additions away.</summary>
    private const int SumBits = 3;

    private readonly FigureColumn values;
    private readonly Int128[] sums;
    private readonly int[] units;
    private readonly int[] places;

    private PeerRanking(FigureColumn values, int[] units, int[] places, int counted)
    {
        this.values = values;
        this.units = units;
        this.places = places;
        Counted = counted;
        sums = new Int128[(values.Length >> SumBits) + 1];
        Int128 sum = 0;
        for (var place = 0; place < values.Length; place++)
        {
            if (place % (1 << SumBits) == 0)
            {
                sums[place >> SumBits] = sum;
            }

            // Of figures in 64 bits there cannot be enough to overflow their sum.
            sum = values.IsNarrow ? sum + values.Narrow[place] : checked(sum + values[place]);
        }

        if (values.Length % (1 << SumBits) == 0)
        {
            sums[^1] = sum;
        }

        PositiveCount = FirstNotAbove(0);
    }

    public override int Count => values.Length;

    public override int PositiveCount { get; }

    public override int Counted { get; }

    public override Int128 ValueAt(int place) => values[place];

    public override Int128 SumOfFirst(int count)
    {
        var sum = sums[count >> SumBits];
        for (var place = count & -(1 << SumBits); place < count; place++)
        {
            sum += values[place];
        }

        return sum;
    }

    /// <summary>The values, highest first.</summary>
    public Int128[] ToValues() => [.. Enumerable.Range(0, Count).Select(ValueAt)];

    /// <summary>The units in the order of their values.</summary>
    public ReadOnlySpan<int> Units => units;

    /// <summary>The place of a unit, −1 when it is not ranked.</summary>
    public int PlaceOf(int unit) => places[unit];

    /// <summary>Ranks units by value, highest first.</summary>
    /// <param name="keys">The value of each unit.</param>
    /// <param name="ranked">Which units are ranked.</param>
    /// <param name="counted">Units a percentage is of.</param>
    /// <param name="tieBreak">Orders units of equal value; null leaves them by unit number, which nothing then depends on.</param>
    public static PeerRanking Of(FigureColumn keys, ReadOnlySpan<bool> ranked, int counted, IComparer<int>? tieBreak)
    {
        var order = new int[ranked.Count(true)];
        for (int unit = 0, next = 0; next < order.Length; unit++)
        {
            order[next] = unit;
            next += ranked[unit] ? 1 : 0;
        }

        var sorted = Sort(keys, order);
        if (tieBreak is not null)
        {
            BreakTies(sorted, order, tieBreak);
        }

        var placeOf = new int[ranked.Length];
        if (order.Length < placeOf.Length)
        {
            Array.Fill(placeOf, -1);
        }

        for (var place = 0; place < order.Length; place++)
        {
            placeOf[order[place]] = place;
        }

        return new PeerRanking(sorted, order, placeOf, counted);
    }

    /// <summary>The same ranking with one unit's value changed, or with it taken out.</summary>
    public Ranking With(int unit, Int128 value, bool ranked, IComparer<int>? tieBreak, out int place)
    {
        var changed = new ChangedRanking(this, places[unit], value, ranked);
        place = ranked ? changed.Place : -1;
        if (ranked && tieBreak is not null)
        {
            place = AfterTies(changed, unit, value, tieBreak);
        }

        return changed;
    }

    private int AfterTies(ChangedRanking changed, int unit, Int128 value, IComparer<int> tieBreak)
    {
        var place = changed.Place;
        for (var other = FirstNotAbove(value); other < Count && values[other] == value; other++)
        {
            place += units[other] != unit && tieBreak.Compare(units[other], unit) < 0 ? 1 : 0;
        }

        return place;
    }

    private static FigureColumn Sort(FigureColumn keys, int[] order)
    {
        var sorted = new FigureColumn(order.Length);
        if (keys.IsNarrow && TrySortPacked(keys.Narrow, order, sorted.Narrow))
        {
            return sorted;
        }

        var turned = Array.ConvertAll(order, unit => -keys[unit]);
        Array.Sort(turned, order);
        for (var i = 0; i < order.Length; i++)
        {
            sorted[i] = -turned[i];
        }

        // Equal values are left in the order of their units, as the other way of sorting leaves them.
        BreakTies(sorted, order, Comparer<int>.Default);
        return sorted;
    }

    /// <summary>Sorts digit by digit where a value and the place it comes from fit in 64 bits together: any ranking of money does.</summary>
    private static bool TrySortPacked(ReadOnlySpan<long> keys, int[] order, Span<long> sorted)
    {
        var rented = ArrayPool<ulong>.Shared.Rent(Math.Max(1, order.Length));
        var packed = rented.AsSpan(0, order.Length);
        for (var i = 0; i < order.Length; i++)
        {
            packed[i] = (ulong)keys[order[i]];
        }

        var isSorted = TrySort(packed, order, sorted);
        ArrayPool<ulong>.Shared.Return(rented);
        return isSorted;
    }

    private static bool TrySort(Span<ulong> keys, int[] order, Span<long> sorted)
    {
        var (least, most) = FigureSize.Ends(System.Runtime.InteropServices.MemoryMarshal.Cast<ulong, long>(keys));
        var placeBits = BitOperations.Log2((uint)Math.Max(1, keys.Length)) + 1;
        var range = (ulong)most - (ulong)least;
        foreach (ref var key in keys)
        {
            key = (ulong)most - key;
        }

        var step = StepOf(keys);
        range /= step;
        if (keys.Length == 0 || range >> (64 - placeBits) != 0)
        {
            return keys.Length == 0;
        }

        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((step == Hundredth ? keys[i] / Hundredth : keys[i]) << placeBits) | (uint)i;
        }

        RadixSort.Sort(keys, placeBits, 64 - BitOperations.LeadingZeroCount(range));
        var isEveryone = order[^1] == order.Length - 1;
        var unsorted = isEveryone ? [] : order.AsSpan().ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            var place = (int)(keys[i] & ((1UL << placeBits) - 1));
            order[i] = isEveryone ? place : unsorted[place];
            sorted[i] = most - (long)((keys[i] >> placeBits) * step);
        }

        return true;
    }

    /// <summary>A step that all distances are whole numbers of: figures in hundredths differ by whole hundredths.</summary>
    private static ulong StepOf(ReadOnlySpan<ulong> distances)
    {
        foreach (var distance in distances)
        {
            if (distance % Hundredth != 0)
            {
                return 1;
            }
        }

        return Hundredth;
    }

    private static void BreakTies(FigureColumn sorted, int[] order, IComparer<int> tieBreak)
    {
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start])
            {
                end++;
            }

            Array.Sort(order, start, end - start, tieBreak);
        }
    }
}
