using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CustomerTiering.Testing;

namespace CustomerTiering.Architecture.Tests.Conventions;

/// <summary>Every phrase is there in English and in Simplified Chinese, with the same places to fill.</summary>
public sealed partial class ResourceTwinTests
{
    private const string Twin = ".zh-Hans.resx";

    private static readonly string[] Resources = [.. TrackedFiles.All.Where(file => file.EndsWith(".resx", StringComparison.Ordinal))];

    private static IEnumerable<string> English => Resources.Where(file => !file.EndsWith(Twin, StringComparison.Ordinal));

    [Fact]
    public void Every_resource_file_has_its_twin()
    {
        var missing = English.Select(TwinOf).Except(Resources, StringComparer.Ordinal);
        var alone = Resources.Where(file => file.EndsWith(Twin, StringComparison.Ordinal)).Except(English.Select(TwinOf), StringComparer.Ordinal);
        missing.Concat(alone).ShouldBeEmpty();
    }

    [Fact]
    public void Twins_have_the_same_phrases_with_the_same_places() => English
        .Where(file => Resources.Contains(TwinOf(file), StringComparer.Ordinal))
        .SelectMany(file => Differences(file, Read(file), Read(TwinOf(file))))
        .ShouldBeEmpty();

    [Fact]
    public void Every_phrase_can_be_filled() => Resources
        .SelectMany(file => Read(file).Select(phrase => (file, phrase.Key, phrase.Value)))
        .Where(phrase => string.IsNullOrWhiteSpace(phrase.Value) || !CanBeFilled(phrase.Value))
        .Select(phrase => $"{phrase.file}: {phrase.Key}")
        .ShouldBeEmpty();

    [Fact]
    public void Differences_are_found()
    {
        Dictionary<string, string> english = new(StringComparer.Ordinal) { ["a"] = "{0} of {1:N2}", ["b"] = "x", ["c"] = "{0}" };
        Dictionary<string, string> chinese = new(StringComparer.Ordinal) { ["a"] = "{1:N0} 中的 {0}", ["c"] = "{1}", ["d"] = "y" };
        Differences("F", english, chinese).ShouldBe(["F: b is only in English", "F: d is only in Chinese", "F: c has other places: {0} and {1}"]);
        CanBeFilled("{0").ShouldBeFalse();
    }

    private static string TwinOf(string file) => string.Concat(file.AsSpan(0, file.Length - ".resx".Length), Twin);

    private static Dictionary<string, string> Read(string file) => XDocument.Load(Checkout.PathOf(file)).Root!.Elements("data")
        .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")?.Value ?? string.Empty, StringComparer.Ordinal);

    private static IEnumerable<string> Differences(string file, Dictionary<string, string> english, Dictionary<string, string> chinese) =>
    [
        .. english.Keys.Except(chinese.Keys, StringComparer.Ordinal).Select(key => $"{file}: {key} is only in English"),
        .. chinese.Keys.Except(english.Keys, StringComparer.Ordinal).Select(key => $"{file}: {key} is only in Chinese"),
        .. english.Keys.Where(chinese.ContainsKey)
            .Where(key => !string.Equals(Places(english[key]), Places(chinese[key]), StringComparison.Ordinal))
            .Select(key => $"{file}: {key} has other places: {Places(english[key])} and {Places(chinese[key])}"),
    ];

    private static string Places(string phrase) =>
        string.Join(' ', Place().Matches(phrase).Select(match => $"{{{match.Groups["index"].Value}}}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static bool CanBeFilled(string phrase)
    {
        try
        {
            return CompositeFormat.Parse(phrase).MinimumArgumentCount >= 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"(?<!\{)\{(?<index>\d+)[^}]*\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
