namespace CustomerTiering.Demo.Chance;

/// <summary>
/// Hands out a stream of chance for every kind of fact and every entity of a market. Immutable; handing one out changes no other.
/// </summary>
/// <remarks>
/// The key is a hash of the seed, the kind's name and the entity's id. A new kind of fact has a new name, so it takes nothing from the
/// streams that exist and changes no byte that was emitted before it.
/// </remarks>
/// <param name="seed">The seed of the market.</param>
internal sealed class MarketStreams(long seed)
{
    /// <summary>A fresh stream for a kind of fact and an entity: the same pair always starts at the same draw.</summary>
    public SeededStream Of(string kind, string entity = "") => SeededStream.Of(Key(kind, entity));

    /// <summary>The key of a stream.</summary>
    public ulong Key(string kind, string entity) => Mix(Mix(Mix((ulong)seed) ^ Hash(kind)) ^ Hash(entity));

    /// <summary>The finisher of splitmix64: spreads every input bit over the whole result.</summary>
    internal static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    // FNV-1a over the two bytes of every letter; String.GetHashCode differs from run to run.
    private static ulong Hash(string text)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var letter in text)
        {
            hash = (hash ^ (byte)letter) * 0x100000001B3;
            hash = (hash ^ (byte)(letter >> 8)) * 0x100000001B3;
        }

        return hash;
    }
}
