using System.ComponentModel;
using System.Diagnostics;
using CustomerTiering.Testing;

namespace CustomerTiering.Architecture.Tests.Conventions;

/// <summary>The files of the checkout that are, or are about to be, under version control; what is built is not among them.</summary>
internal static class TrackedFiles
{
    private static readonly HashSet<string> Built = new(StringComparer.OrdinalIgnoreCase)
    {
        ".git", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "StrykerOutput", ".vs", ".idea",
    };

    private static readonly HashSet<string> TextEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".cs", ".csproj", ".props", ".targets", ".sln", ".md", ".txt", ".json", ".xml", ".config", ".resx", ".csv", ".html", ".css", ".js", ".svg", ".sql",
        ".sh", ".yml", ".yaml", ".editorconfig", ".gitignore", ".gitattributes", ".cshtml", string.Empty,
    };

    /// <summary>Paths from the root, with forward slashes, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. (Listed() ?? Walked(Checkout.Root)).Order(StringComparer.Ordinal)];

    /// <summary>Those that hold text.</summary>
    public static IEnumerable<string> Text => All.Where(file => TextEndings.Contains(Path.GetExtension(file)));

    /// <summary>C# files below a folder.</summary>
    public static IEnumerable<string> CSharp(string folder) => All.Where(file =>
        file.EndsWith(".cs", StringComparison.Ordinal) && file.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>The lines of a file.</summary>
    public static string[] Lines(string file) => File.ReadAllLines(Checkout.PathOf(file));

    // Null where there is no git, or the folder is no repository (a downloaded archive): then the folders are walked.
    private static List<string>? Listed()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "--cached", "--others", "--exclude-standard"])
            {
                WorkingDirectory = Checkout.Root,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var complaints = git.StandardError.ReadToEndAsync();
            var files = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            complaints.Wait();
            return git.ExitCode == 0
                ? [.. files.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Checkout.PathOf(file)))]
                : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static IEnumerable<string> Walked(string folder) =>
    [
        .. Directory.EnumerateFiles(folder).Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/')),
        .. Directory.EnumerateDirectories(folder).Where(inner => !Built.Contains(Path.GetFileName(inner))).SelectMany(Walked),
    ];
}
