using System.Globalization;
using CustomerTiering.Language;

namespace CustomerTiering.Console.Screens;

/// <summary>The words of what the command shows.</summary>
internal static class ScreenText
{
    private static readonly PhraseBook Phrases = new(typeof(ScreenText));

    public static string Say(string key, CultureInfo culture, params ReadOnlySpan<object?> values) => Phrases.Say(key, culture, values);
}
