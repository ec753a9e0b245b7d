using CustomerTiering.Policies;

namespace CustomerTiering.Stability;

/// <summary>Places of a leading part of the buyers, and the value that the last place holds.</summary>
internal static class TopPlaces
{
    /// <summary>The part of a number of buyers, rounded up.</summary>
    public static int Of(Proportion part, int buyers) => (int)((((long)part.PartsPerMillion * buyers) + Proportion.Whole - 1) / Proportion.Whole);

    /// <summary>
    /// The least value inside each of several leading groups: who has it or more is inside, so tied customers share the better side. One millionth
    /// where fewer have a positive value than there are places: whoever bought is inside.
    /// </summary>
    public static Int128[] Lines(Int128[] values, ReadOnlySpan<int> places)
    {
        var sorted = (Int128[])values.Clone();
        Array.Sort(sorted);
        var lines = new Int128[places.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = places[i] == 0 ? Int128.MaxValue
                : places[i] > sorted.Length ? 1
                : Int128.Max(sorted[^places[i]], 1);
        }

        return lines;
    }
}
