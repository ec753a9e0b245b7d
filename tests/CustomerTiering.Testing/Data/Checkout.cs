namespace CustomerTiering.Testing;

/// <summary>The checkout that the running tests were built from.</summary>
public static class Checkout
{
    /// <summary>The folder that holds the solution, found by walking up from the test assembly.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests run outside a checkout.</exception>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Whether this is the build server, where a test may not be left out: the environment says <c>CI=true</c>.</summary>
    public static bool IsBuildServer => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The full path of a file or folder of the checkout, named with forward slashes.</summary>
    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CustomerTiering.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No CustomerTiering.sln in {start} or above it.");
    }
}
