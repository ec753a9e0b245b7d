using System.Buffers;
using System.Numerics;
using CustomerTiering.Statistics;

namespace CustomerTiering.Tiering;

/// <summary>The ranking of the units of one channel.</summary>
internal sealed class PeerRanking : Ranking
{
    /// <summary>Steps in a hundredth, where steps are millionths.</summary>
    private const int Hundredth = 10_000;

    /// <summary>Of the sums of leading groups every eighth is kept; the others are a few additions away.</summary>
    private const int SumBits = 3;

    private readonly Int128[] values;
    private readonly Int128[] sums;
    private readonly int[] units;
    private readonly int[] places;

    private PeerRanking(Int128[] values, int[] units, int[] places, int counted)
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

            sum = checked(sum + values[place]);
            PositiveCount += values[place] > 0 ? 1 : 0;
        }

        if (values.Length % (1 << SumBits) == 0)
        {
            sums[^1] = sum;
        }
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
    public ReadOnlySpan<Int128> Values => values;

    /// <summary>The units in the order of <see cref="Values"/>.</summary>
    public ReadOnlySpan<int> Units => units;

    /// <summary>The place of a unit, −1 when it is not ranked.</summary>
    public int PlaceOf(int unit) => places[unit];

    /// <summary>Ranks units by value, highest first.</summary>
    /// <param name="keys">The value of each unit.</param>
    /// <param name="ranked">Which units are ranked.</param>
    /// <param name="counted">Units a percentage is of.</param>
    /// <param name="tieBreak">Orders units of equal value; null leaves them by unit number, which nothing then depends on.</param>
    public static PeerRanking Of(ReadOnlySpan<Int128> keys, ReadOnlySpan<bool> ranked, int counted, IComparer<int>? tieBreak)
    {
        var order = new int[ranked.Count(true)];
        for (int unit = 0, next = 0; unit < ranked.Length; unit++)
        {
            if (ranked[unit])
            {
                order[next++] = unit;
            }
        }

        var sorted = Sort(keys, order);
        if (tieBreak is not null)
        {
            BreakTies(sorted, order, tieBreak);
        }

        var placeOf = new int[keys.Length];
        Array.Fill(placeOf, -1);
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

    private static Int128[] Sort(ReadOnlySpan<Int128> keyOf, int[] order)
    {
        var sorted = new Int128[order.Length];
        if (TrySortPacked(keyOf, order, sorted))
        {
            return sorted;
        }

        for (var i = 0; i < order.Length; i++)
        {
            sorted[i] = -keyOf[order[i]];
        }

        Array.Sort(sorted, order);
        for (var i = 0; i < order.Length; i++)
        {
            sorted[i] = -sorted[i];
        }

        // Equal values are left in the order of their units, as the other way of sorting leaves them.
        BreakTies(sorted, order, Comparer<int>.Default);
        return sorted;
    }

    /// <summary>Sorts digit by digit where a value and the place it comes from fit in 64 bits together: any ranking of money does.</summary>
    private static bool TrySortPacked(ReadOnlySpan<Int128> keyOf, int[] order, Int128[] sorted)
    {
        var (least, most, step) = Measure(keyOf, order);
        var placeBits = BitOperations.Log2((uint)Math.Max(1, order.Length)) + 1;
        var range = (most - least) / step;
        if (order.Length == 0 || range >= Int128.One << (64 - placeBits))
        {
            return order.Length == 0;
        }

        var rented = ArrayPool<ulong>.Shared.Rent(order.Length);
        var packed = rented.AsSpan(0, order.Length);
        for (var i = 0; i < order.Length; i++)
        {
            var below = (ulong)(most - keyOf[order[i]]);
            packed[i] = ((step == Hundredth ? below / Hundredth : below) << placeBits) | (uint)i;
        }

        RadixSort.Sort(packed, placeBits, 128 - (int)Int128.LeadingZeroCount(range));
        var isEveryone = order.Length == keyOf.Length;
        var unsorted = isEveryone ? [] : order.AsSpan().ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            var place = (int)(packed[i] & ((1UL << placeBits) - 1));
            order[i] = isEveryone ? place : unsorted[place];
            sorted[i] = most - (Int128)((packed[i] >> placeBits) * (ulong)step);
        }

        ArrayPool<ulong>.Shared.Return(rented);
        return true;
    }

    /// <summary>The ends of some values, and a step that all of them are whole numbers of, counted from the greatest.</summary>
    private static (Int128 Least, Int128 Most, long Step) Measure(ReadOnlySpan<Int128> keyOf, int[] order)
    {
        var (least, most) = order.Length == 0 ? (0, 0) : (keyOf[order[0]], keyOf[order[0]]);
        foreach (var unit in order)
        {
            least = Int128.Min(least, keyOf[unit]);
            most = Int128.Max(most, keyOf[unit]);
        }

        // Figures in hundredths differ by whole hundredths.
        if (most - least >= long.MaxValue)
        {
            return (least, most, 1);
        }

        foreach (var unit in order)
        {
            if ((ulong)(most - keyOf[unit]) % Hundredth != 0)
            {
                return (least, most, 1);
            }
        }

        return (least, most, Hundredth);
    }

    private static void BreakTies(Int128[] sorted, int[] order, IComparer<int> tieBreak)
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
