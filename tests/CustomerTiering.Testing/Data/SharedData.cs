using System.Text;

namespace CustomerTiering.Testing;

/// <summary>
/// Published data sets that stand beside the checkout, in <c>../shared/data</c>, and are no part of it.
/// </summary>
public static class SharedData
{
    /// <summary>The folder of the data sets, there or not.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Checkout.Root, "..", "shared", "data"));

    /// <summary>The full path of a data file.</summary>
    /// <param name="file">Its path below the folder, with forward slashes: <c>online-retail/online_retail.csv</c>.</param>
    /// <exception cref="FileNotFoundException">It is missing.</exception>
    public static string PathOf(string file) => Has(file)
        ? Full(file)
        : throw new FileNotFoundException(WhyMissing([file]), Full(file));

    /// <summary>Whether a data file is there.</summary>
    public static bool Has(string file) => File.Exists(Full(file));

    /// <summary>Why a test that needs the files has to be left out; empty when it runs.</summary>
    /// <remarks>On the build server it always runs, and so fails where a file is missing.</remarks>
    public static string ReasonToSkip(IReadOnlyList<string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Checkout.IsBuildServer || files.All(Has) ? string.Empty : WhyMissing(files);
    }

    /// <summary>The rows of a CSV file but the first, read in the simplest way that is right for files without line breaks inside fields.</summary>
    /// <param name="file">Its path below the folder.</param>
    /// <exception cref="FileNotFoundException">It is missing.</exception>
    public static IEnumerable<List<string>> RowsOf(string file) => File.ReadLines(PathOf(file)).Skip(1).Select(Fields);

    private static string WhyMissing(IReadOnlyList<string> files) =>
        $"Needs {string.Join(", ", files.Where(file => !Has(file)))} in ../shared/data beside the checkout.";

    private static string Full(string file) => Path.GetFullPath(Path.Combine(Folder, file));

    /// <summary>Fields of one line; no line breaks inside a field.</summary>
    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(letter);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
