using System.Globalization;

namespace CustomerTiering.Benchmarks.Routing;

/// <summary>
/// The routing test files of a folder and their best known costs: from <c>best-known.csv</c> (file, cost), or else, for files with windows, from the
/// stored plan beside each, whose legs are a thousandth of its cost's unit.
/// </summary>
internal static class RoutingFiles
{
    /// <summary>The files, by name.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<(string Path, double Best)> In(string folder)
    {
        var known = Path.Combine(folder, "best-known.csv");
        return File.Exists(known)
            ? [.. File.ReadLines(known).Skip(1).Select(line => line.Split(',')).Where(row => row.Length == 2).Select(row => (Path.Combine(folder, row[0]), Number(row[1])))]
            : [.. Directory.GetFiles(folder, "*.vrp").Order(StringComparer.Ordinal).Select(file => (file, StoredCost(Path.ChangeExtension(file, ".sol"))))];
    }

    /// <summary>The folder of the shared test files, which stands beside the checkout.</summary>
    public static string Usual()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root.Parent is { } parent && !File.Exists(Path.Combine(root.FullName, "CustomerTiering.sln")))
        {
            root = parent;
        }

        return Path.GetFullPath(Path.Combine(root.FullName, "..", "shared", "data", "visits"));
    }

    private static double StoredCost(string plan) =>
        Number(File.ReadLines(plan).Single(line => line.StartsWith("Cost", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1]) / 1000;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
