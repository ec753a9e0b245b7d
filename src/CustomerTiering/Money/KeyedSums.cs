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
    // Below this a second thread costs more than it saves: its sums have to be added in the end.
    private const int WorthTwoThreads = 1 << 20;

    private readonly KeyAdder sums;

    private KeyedSums(KeyAdder sums) => this.sums = sums;

    /// <summary>Number of keys.</summary>
    public int Count => sums.Count;

    /// <summary>The sum of a key; zero where it has no row.</summary>
    /// <exception cref="IndexOutOfRangeException">The key is not one of those summed by.</exception>
    public Int128 this[int key] => sums[key];

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

        var all = new KeyAdder(count);
        if (keys.Length < WorthTwoThreads || keys.Length < count)
        {
            all.Add(keys.Span, values.Span);
            return new KeyedSums(all);
        }

        var half = keys.Length / 2;
        var second = new KeyAdder(count);
        Exception? refused = null;
        Parallel.Invoke(
            () => KeyAdder.Try(all, keys[..half], values[..half], ref refused),
            () => KeyAdder.Try(second, keys[half..], values[half..], ref refused));
        if (refused is not null)
        {
            throw refused;
        }

        all.Add(second);
        return new KeyedSums(all);
    }
}
