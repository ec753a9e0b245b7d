namespace CustomerTiering.Policies;

/// <summary>Which known name somebody most likely meant.</summary>
internal static class NearestName
{
    /// <summary>The end of a sentence that offers the nearest name, or lists the names when none is near.</summary>
    public static string Hint(string written, IReadOnlyCollection<string> known)
    {
        if (known.Count == 0)
        {
            return string.Empty;
        }

        var (name, distance) = known.Select(name => (name, Distance(written.ToUpperInvariant(), name.ToUpperInvariant()))).MinBy(pair => pair.Item2);
        return distance <= Math.Max(1, name.Length / 3) ? $" Did you mean '{name}'?" : $" Known: {string.Join(", ", known)}.";
    }

    /// <summary>Letters to insert, remove, replace or swap with the neighbour. Time and space grow with the product of the lengths.</summary>
    public static int Distance(string left, string right)
    {
        var steps = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                steps[i, j] = i == 0 || j == 0 ? i + j : Cheapest(i, j);
            }
        }

        return steps[left.Length, right.Length];

        int Cheapest(int i, int j)
        {
            var cheapest = Math.Min(Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1, steps[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            return swapped ? Math.Min(cheapest, steps[i - 2, j - 2] + 1) : cheapest;
        }
    }
}
