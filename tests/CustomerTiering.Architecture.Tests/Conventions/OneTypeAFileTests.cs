using System.Text.RegularExpressions;
using CustomerTiering.Testing;

namespace CustomerTiering.Architecture.Tests.Conventions;

/// <summary>A reader who knows a type's name knows its file.</summary>
public sealed partial class OneTypeAFileTests
{
    // Namespaces are file-scoped here, so a type that starts a line is not nested.
    private const string Declaration =
        @"^(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe|\s)*\b(?:record struct|record class|record|class|struct|interface|enum|delegate\s+[\w<>?,\[\]. ]+?)\s+(?<name>\w+)";

    public static TheoryData<string> Rooms { get; } = [.. TrackedFiles.All.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)
        && (file.StartsWith("src/", StringComparison.Ordinal) || file.StartsWith("samples/", StringComparison.Ordinal))).Select(file => Path.GetDirectoryName(file)!.Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Each_file_declares_the_one_type_it_is_named_for(string project) => TrackedFiles.CSharp(project)
        .Where(file => !file.EndsWith("/Program.cs", StringComparison.Ordinal))
        .Select(file => (file, Types: TopLevelTypes(TrackedFiles.Lines(file))))
        .Where(pair => pair.Types is not [var only] || !string.Equals(only, Path.GetFileName(pair.file).Split('.')[0], StringComparison.Ordinal))
        .Select(pair => $"{pair.file} declares {string.Join(", ", pair.Types)}")
        .ShouldBeEmpty();

    [Fact]
    public void Each_public_type_of_the_library_stands_in_the_folder_of_its_room() => typeof(Money.Currency).Assembly.GetExportedTypes()
        .Where(type => !type.IsNested)
        .Where(type => !TrackedFiles.CSharp($"src/CustomerTiering/{type.Namespace!.Split('.')[1]}")
            .Any(file => string.Equals(Path.GetFileName(file).Split('.')[0], type.Name.Split('`')[0], StringComparison.Ordinal)))
        .Select(type => type.FullName)
        .ShouldBeEmpty();

    [Fact]
    public void Declarations_are_told_from_other_lines()
    {
        TopLevelTypes(["public readonly record struct One(int A);", "    public sealed class Nested", "internal static partial class Two", "namespace Class;", "using record = X;"])
            .ShouldBe(["One", "Two"]);
        TopLevelTypes(["public delegate bool Three<T>(T item);", "/// class Four", "public abstract record Five<T>"]).ShouldBe(["Three", "Five"]);
        File.Exists(Checkout.PathOf("CustomerTiering.sln")).ShouldBeTrue();
    }

    private static IReadOnlyList<string> TopLevelTypes(IEnumerable<string> lines) =>
        [.. lines.Select(line => TypeDeclaration().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex("^(?! )" + "(?!namespace|using)" + Declaration, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TypeDeclaration();
}
