namespace CustomerTiering.Statistics;

/// <summary>
/// Corrects the p-values of tests made side by side (多重检验校正): among many accounts one falls by chance, and the more are tested the sooner.
/// </summary>
/// <remarks>A corrected p-value is never below the one given nor above 1, and the order of the tests does not matter. O(n log n).</remarks>
public static class ManyTests
{
    /// <summary>
    /// Holm's correction: those at or below α are taken together wrong in at most a part α of all such families of tests, however the tests hang
    /// together.
    /// </summary>
    /// <param name="chances">The p-values, 0 to 1.</param>
    /// <returns>The corrected p-values, in the order given.</returns>
    /// <exception cref="ArgumentException">One is not between 0 and 1.</exception>
    /// <remarks>Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of Statistics 6 (1979).</remarks>
    public static IReadOnlyList<double> Holm(IReadOnlyList<double> chances)
    {
        var order = Ascending(chances);
        var corrected = new double[order.Length];
        var least = 0.0;
        for (var place = 0; place < order.Length; place++)
        {
            least = Math.Max(least, Math.Min((order.Length - place) * chances[order[place]], 1));
            corrected[order[place]] = least;
        }

        return corrected;
    }

    /// <summary>
    /// The correction of Benjamini and Hochberg: of those at or below α at most a part α is wrong on average, where the tests do not work against each
    /// other.
    /// </summary>
    /// <param name="chances">The p-values, 0 to 1.</param>
    /// <returns>The corrected p-values, in the order given.</returns>
    /// <exception cref="ArgumentException">One is not between 0 and 1.</exception>
    /// <remarks>Benjamini and Hochberg, "Controlling the False Discovery Rate", Journal of the Royal Statistical Society B 57 (1995).</remarks>
    public static IReadOnlyList<double> BenjaminiHochberg(IReadOnlyList<double> chances)
    {
        var order = Ascending(chances);
        var corrected = new double[order.Length];
        var most = 1.0;
        for (var place = order.Length - 1; place >= 0; place--)
        {
            most = Math.Min(most, chances[order[place]] * (order.Length / (place + 1.0)));
            corrected[order[place]] = most;
        }

        return corrected;
    }

    private static int[] Ascending(IReadOnlyList<double> chances)
    {
        ArgumentNullException.ThrowIfNull(chances);
        if (chances.Any(chance => !(chance is >= 0 and <= 1)))
        {
            throw new ArgumentException("A p-value is not between 0 and 1.", nameof(chances));
        }

        return [.. Enumerable.Range(0, chances.Count).OrderBy(place => chances[place]).ThenBy(place => place)];
    }
}
