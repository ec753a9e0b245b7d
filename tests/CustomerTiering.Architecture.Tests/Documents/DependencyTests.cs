using System.Xml.Linq;
using CustomerTiering.Testing;

namespace CustomerTiering.Architecture.Tests.Documents;

/// <summary>docs/dependencies.md names every package, with a licence that lets everyone use the library.</summary>
public sealed class DependencyTests
{
    private static readonly HashSet<string> Permissive = new(StringComparer.Ordinal)
    {
        "MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "PostgreSQL", "MS-PL OR Apache-2.0",
    };

    private static readonly IReadOnlyList<string[]> Rows = MarkdownTable.Under(File.ReadAllText(Checkout.PathOf("docs/dependencies.md")), "## Packages");

    private static readonly Dictionary<string, string> Versions = XDocument.Load(Checkout.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
        .ToDictionary(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value, StringComparer.Ordinal);

    [Fact]
    public void Every_package_has_its_line_and_every_line_its_package()
    {
        var named = Rows.Select(row => row[0]).ToList();
        Versions.Keys.Except(named, StringComparer.Ordinal).ShouldBeEmpty("packages without a line in docs/dependencies.md");
        named.Except(Versions.Keys, StringComparer.Ordinal).ShouldBeEmpty("lines of docs/dependencies.md without a package");
        named.Distinct(StringComparer.Ordinal).Count().ShouldBe(named.Count);
    }

    [Fact]
    public void Every_line_has_a_permissive_licence_a_user_and_a_reason() => Rows
        .Where(row => row.Length != 4 || row.Any(string.IsNullOrWhiteSpace) || !Permissive.Contains(row[1]))
        .Select(row => string.Join(" | ", row))
        .ShouldBeEmpty();

    [Fact]
    public void Licences_are_those_the_packages_state() => Rows
        .Select(row => (Package: row[0], Written: row[1], Stated: Stated(row[0])))
        .Where(line => line.Stated.Length > 0 && !string.Equals(line.Written, line.Stated, StringComparison.Ordinal))
        .Select(line => $"{line.Package}: written {line.Written}, stated {line.Stated}")
        .ShouldBeEmpty();

    [Fact]
    public void No_project_names_a_version_of_its_own() => Conventions.TrackedFiles.All
        .Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))
        .SelectMany(file => XDocument.Load(Checkout.PathOf(file)).Descendants("PackageReference").Select(package => (file, package)))
        .Where(pair => pair.package.Attribute("Version") is not null || pair.package.Attribute("VersionOverride") is not null)
        .Select(pair => $"{pair.file}: {pair.package}")
        .ShouldBeEmpty();

    // Empty where the package is not on this machine or states no licence by name.
    private static string Stated(string package)
    {
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var name = package.ToLowerInvariant();
        var about = Path.Combine(folder, name, Versions.GetValueOrDefault(package, "none"), $"{name}.nuspec");
        return !File.Exists(about)
            ? string.Empty
            : XDocument.Load(about).Descendants().FirstOrDefault(element => element.Name.LocalName is "license" && element.Attribute("type")?.Value is "expression")?.Value ?? string.Empty;
    }
}
