using System.Text.RegularExpressions;

namespace CustomerTiering.Architecture.Tests.Conventions;

/// <summary>Names say what a thing is in the field's words; these say nothing.</summary>
public sealed partial class NameTests
{
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Common", "Manager", "Managers", "Misc", "Stuff", "Impl",
    };

    [Fact]
    public void No_file_or_folder_has_an_empty_name() => TrackedFiles.All
        .Where(file => file.Split('/').SelectMany(Words).Any(Empty.Contains))
        .ShouldBeEmpty();

    [Fact]
    public void No_type_or_member_of_the_library_has_an_empty_name() => PublicNames()
        .Where(named => Words(named.Name).Any(Empty.Contains))
        .Select(named => $"{named.Type.FullName}: {named.Name}")
        .ShouldBeEmpty();

    // "KA" is a key account in English and the whole chain-store channel in Chinese trade talk.
    [Fact]
    public void No_public_name_says_bare_KA() => PublicNames()
        .Where(named => Words(named.Name).Any(word => word is "KA" or "Ka"))
        .Select(named => $"{named.Type.FullName}: {named.Name}")
        .ShouldBeEmpty();

    [Fact]
    public void Words_are_taken_from_camel_case_whole()
    {
        Words("SalesManagerOf.cs").ShouldBe(["Sales", "Manager", "Of", "cs"]);
        Words("CommonlyKnown").ShouldBe(["Commonly", "Known"]);
        Words("get_KA").ShouldBe(["get", "KA"]);
    }

    private static IEnumerable<(Type Type, string Name)> PublicNames() =>
        from type in typeof(Money.Currency).Assembly.GetExportedTypes()
        from name in type.GetMembers().Where(member => member.DeclaringType == type).Select(member => member.Name).Append(type.Name)
        select (type, name);

    private static IEnumerable<string> Words(string name) => Word().Matches(name).Select(match => match.Value);

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
