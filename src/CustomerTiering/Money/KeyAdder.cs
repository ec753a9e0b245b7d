namespace CustomerTiering.Money;

/// <summary>Adds rows to sums by key: in 64 bits, put aside in 128 bits before any could overflow. Grows until it is handed over.</summary>
internal sealed class KeyAdder
{
    private const int BlockSize = 1 << 14;

    private readonly long[] sums;
    private Int128[] aside = [];
    private ulong room = long.MaxValue;

    public KeyAdder(int count) => sums = new long[count];

    /// <summary>Number of keys.</summary>
    public int Count => sums.Length;

    /// <summary>The sum of a key; zero where it has no row.</summary>
    public Int128 this[int key] => sums[key] + (aside.Length == 0 ? 0 : aside[key]);

    public static void Try(KeyAdder sums, ReadOnlyMemory<int> keys, ReadOnlyMemory<long> values, ref Exception? refused)
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

    public void Add(ReadOnlySpan<int> keys, ReadOnlySpan<long> values)
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

    public void Add(KeyAdder other)
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
