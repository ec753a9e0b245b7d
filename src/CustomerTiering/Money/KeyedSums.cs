namespace CustomerTiering.Money;

/// <summary>
/// Exact sums of whole numbers by key: how much each of many accounts, items or customers comes to, when both are columns in memory.
/// </summary>
/// <remarks>
/// Numbers are added in 64 bits under a bound of what a sum can have reached, kept a block at a time from the greatest size in the
/// block; before any sum could overflow, all of them are put aside in 128 bits. So every sum is exact, and ordinary figures never pay for
/// it. Immutable and safe to share between threads.
/// </remarks>
public sealed class KeyedSums
{
    private const int BlockSize = 1 << 14;

    // Below this a second thread costs more than it saves: its sums have to be added in the end.
    private const int WorthTwoThreads = 1 << 20;

    private readonly long[] sums;
    private Int128[] aside = [];
    private ulong room = long.MaxValue;

    private KeyedSums(int count) => sums = new long[count];

    /// <summary>Number of keys.</summary>
    public int Count => sums.Length;

    /// <summary>The sum of a key; zero where it has no row.</summary>
    /// <exception cref="IndexOutOfRangeException">The key is not one of those summed by.</exception>
    public Int128 this[int key] => sums[key] + (aside.Length == 0 ? 0 : aside[key]);

    /// <summary>The sums of rows. O(rows + keys), on two threads where that pays.</summary>
    /// <param name="keys">The key of each row, from 0.</param>
    /// <param name="values">The value of each row.</param>
    /// <param name="count">Number of keys; every key is less.</param>
    /// <exception cref="ArgumentException">There are not as many values as keys.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or a key is negative or not less than it.</exception>
    public static KeyedSums Of(ReadOnlyMemory<int> keys, ReadOnlyMemory<long> values, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (keys.Length != values.Length)
        {
            throw new ArgumentException("Each row has one key and one value.", nameof(values));
        }

        var all = new KeyedSums(count);
        if (keys.Length < WorthTwoThreads || keys.Length < count)
        {
            all.Add(keys.Span, values.Span);
            return all;
        }

        var half = keys.Length / 2;
        var second = new KeyedSums(count);
        Exception? refused = null;
        Parallel.Invoke(
            () => Try(all, keys[..half], values[..half], ref refused),
            () => Try(second, keys[half..], values[half..], ref refused));
        if (refused is not null)
        {
            throw refused;
        }

        all.Add(second);
        return all;
    }

    private static void Try(KeyedSums sums, ReadOnlyMemory<int> keys, ReadOnlyMemory<long> values, ref Exception? refused)
    {
        try
        {
            sums.Add(keys.Span, values.Span);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            refused = exception;
        }
    }

    private void Add(ReadOnlySpan<int> keys, ReadOnlySpan<long> values)
    {
        for (var start = 0; start < keys.Length; start += BlockSize)
        {
            var length = Math.Min(BlockSize, keys.Length - start);
            AddBlock(keys.Slice(start, length), values.Slice(start, length));
        }
    }

    private void AddBlock(ReadOnlySpan<int> keys, ReadOnlySpan<long> values)
    {
        if (FigureSize.GreatestKey(keys) >= (uint)sums.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(keys), "A key is negative or not less than the number of keys.");
        }

        if (!TryExpect((UInt128)FigureSize.Greatest(values) * (ulong)values.Length))
        {
            // Values near the limit of 64 bits: halves of the block fit sooner or later, as one value always does.
            AddBlock(keys[..(keys.Length / 2)], values[..(keys.Length / 2)]);
            AddBlock(keys[(keys.Length / 2)..], values[(keys.Length / 2)..]);
            return;
        }

        var into = sums.AsSpan();
        values = values[..keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            into[keys[i]] += values[i];
        }
    }

    private void Add(KeyedSums other)
    {
        if (aside.Length > 0 || other.aside.Length > 0 || !TryExpect((UInt128)(long.MaxValue - other.room)))
        {
            PutAside();
            other.PutAside();
            for (var key = 0; key < aside.Length; key++)
            {
                aside[key] += other.aside[key];
            }

            return;
        }

        for (var key = 0; key < sums.Length; key++)
        {
            sums[key] += other.sums[key];
        }
    }

    /// <summary>Makes sure that sums can grow by a size; false when it is beyond 64 bits by itself.</summary>
    private bool TryExpect(UInt128 size)
    {
        if (size > long.MaxValue)
        {
            if (size <= (UInt128)long.MaxValue + 1)
            {
                PutAside();
                room = 0;
                return true;
            }

            return false;
        }

        if (size > room)
        {
            PutAside();
        }

        room -= (ulong)size;
        return true;
    }

    private void PutAside()
    {
        if (aside.Length == 0)
        {
            aside = new Int128[sums.Length];
        }

        for (var key = 0; key < sums.Length; key++)
        {
            aside[key] += sums[key];
        }

        Array.Clear(sums);
        room = long.MaxValue;
    }
}
