using System.Globalization;
using CustomerTiering.Language;

namespace CustomerTiering.Console.CommandLine;

/// <summary>The words of the command line itself: what commands and options are for, and what is wrong with one.</summary>
internal static class UsageText
{
    private static readonly PhraseBook Phrases = new(typeof(UsageText));

    public static string Say(string key, CultureInfo culture, params ReadOnlySpan<object?> values) => Phrases.Say(key, culture, values);
}
