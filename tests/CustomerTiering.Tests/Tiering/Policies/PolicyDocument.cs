using System.Text.RegularExpressions;
using CustomerTiering.Testing;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Policies;

/// <summary>The examples of docs/policies.md: sound ones are marked <c>json</c>, those that are refused on purpose <c>jsonc</c>.</summary>
internal static partial class PolicyDocument
{
    public static string Text { get; } = File.ReadAllText(Checkout.PathOf("docs/policies.md")).ReplaceLineEndings("\n");

    public static IReadOnlyList<string> Sound { get; } = Blocks("json");

    public static IReadOnlyList<string> Refused { get; } = Blocks("jsonc");

    public static TieringPolicy Policy(string name) =>
        Sound.Select(json => TieringPolicy.Parse(json).Policy()).Single(policy => string.Equals(policy.Name, name, StringComparison.Ordinal));

    private static List<string> Blocks(string language) =>
        [.. Fences().Matches(Text).Where(match => string.Equals(match.Groups["language"].Value, language, StringComparison.Ordinal)).Select(match => match.Groups["body"].Value)];

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<body>([^`][^\n]*\n|\n)*)```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Fences();
}
