using System.Xml.Linq;
using CustomerTiering.Architecture.Tests.Conventions;
using CustomerTiering.Architecture.Tests.Documents;
using CustomerTiering.Testing;

namespace CustomerTiering.Architecture.Tests.Rooms;

/// <summary>Projects lean on the library, and the library on nothing of ours.</summary>
public sealed class ProjectDirectionTests
{
    private static readonly string[] Projects = [.. TrackedFiles.All.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))];

    [Fact]
    public void The_library_uses_no_project() => References("src/CustomerTiering/CustomerTiering.csproj").ShouldBeEmpty();

    [Fact]
    public void What_is_shipped_uses_only_what_is_shipped() => Projects
        .Where(file => file.StartsWith("src/", StringComparison.Ordinal))
        .SelectMany(file => References(file).Select(used => (file, used)))
        .Where(pair => !pair.used.StartsWith("src/", StringComparison.Ordinal))
        .Select(pair => $"{pair.file} uses {pair.used}")
        .ShouldBeEmpty();

    [Fact]
    public void Only_tests_use_tests() => Projects
        .Where(file => !file.StartsWith("tests/", StringComparison.Ordinal))
        .SelectMany(file => References(file).Select(used => (file, used)))
        .Where(pair => pair.used.StartsWith("tests/", StringComparison.Ordinal))
        .Select(pair => $"{pair.file} uses {pair.used}")
        .ShouldBeEmpty();

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Checkout.PathOf("CustomerTiering.sln")).Replace('\\', '/');
        Projects.Where(file => !solution.Contains($"\"{file}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_but_the_tests_of_another_has_its_line_in_the_plan()
    {
        var lines = MarkdownTable.Under(File.ReadAllText(Checkout.PathOf("docs/architecture.md")), "## Around the library").Select(row => row[0]).ToList();
        Projects
            .Select(file => Path.GetDirectoryName(file)!.Replace('\\', '/'))
            .Where(folder => !string.Equals(folder, "src/CustomerTiering", StringComparison.Ordinal))
            .Where(folder => !folder.EndsWith(".Tests", StringComparison.Ordinal) || folder.Contains("Architecture", StringComparison.Ordinal))
            .Where(folder => !lines.Exists(line => folder.StartsWith(line, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> References(string project) => XDocument.Load(Checkout.PathOf(project)).Descendants("ProjectReference")
        .Select(reference => Path.Combine(Path.GetDirectoryName(Checkout.PathOf(project))!, reference.Attribute("Include")!.Value.Replace('\\', '/')))
        .Select(used => Path.GetRelativePath(Checkout.Root, Path.GetFullPath(used)).Replace('\\', '/'));
}
