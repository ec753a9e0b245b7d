using System.Text.RegularExpressions;
using CustomerTiering.Testing;

namespace CustomerTiering.Architecture.Tests.Documents;

/// <summary>The README's text and its fenced blocks.</summary>
internal static class Readme
{
    /// <summary>Where it stands.</summary>
    public static string Path { get; } = Checkout.PathOf("README.md");

    /// <summary>The whole text, lines ended by a line feed.</summary>
    public static string Text => File.ReadAllText(Path).ReplaceLineEndings("\n");

    /// <summary>The content of the first block with a language mark.</summary>
    public static string Block(string page, string language) => Fence(language).Match(page) is { Success: true } found
        ? found.Groups["content"].Value
        : throw new InvalidDataException($"There is no ```{language} block.");

    /// <summary>The text with another content in the first block with a language mark.</summary>
    public static string WithBlock(string page, string language, string content)
    {
        var old = Fence(language).Match(page).Groups["content"];
        return string.Concat(page.AsSpan(0, old.Index), content, page.AsSpan(old.Index + old.Length));
    }

    private static Regex Fence(string language) => new(
        $@"^```{Regex.Escape(language)}\n(?<content>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(5));
}
