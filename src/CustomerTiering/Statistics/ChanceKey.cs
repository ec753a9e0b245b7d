namespace CustomerTiering.Statistics;

/// <summary>
/// Keys of streams of chance: a seed, what is drawn for, and which draw it is. The same three always give the same key, so that nothing drawn depends
/// on the order of the input or on the number of threads.
/// </summary>
internal static class ChanceKey
{
    /// <summary>A key of a seed and a text such as an id. <see cref="string.GetHashCode()"/> differs from run to run and is not used.</summary>
    public static ulong Of(long seed, ReadOnlySpan<char> text)
    {
        // FNV-1a over both bytes of every letter, then mixed with the seed.
        var hash = 0xCBF29CE484222325;
        foreach (var letter in text)
        {
            hash = (hash ^ (byte)letter) * 0x100000001B3;
            hash = (hash ^ (byte)(letter >> 8)) * 0x100000001B3;
        }

        return Mix(Mix((ulong)seed + 0x9E3779B97F4A7C15) ^ hash);
    }

    /// <summary>The key of one draw under a key.</summary>
    public static ulong Of(ulong key, int draw) => Mix(key + ((ulong)(uint)draw * 0x9E3779B97F4A7C15));

    /// <summary>The finisher of splitmix64 (Steele, Lea and Flood 2014): spreads every input bit over the whole result.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
