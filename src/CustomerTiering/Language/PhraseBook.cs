using System.Globalization;
using System.Resources;

namespace CustomerTiering.Language;

/// <summary>
/// The phrases of one room in English and Simplified Chinese, chosen by culture: Chinese for a Chinese culture, English for any other.
/// </summary>
/// <remarks>
/// Phrases live in a <c>.resx</c> file beside the room's code and its <c>.zh-Hans.resx</c> twin, under the room's own name.
/// Numbers inside a phrase are written by the culture given. Immutable and safe to share between threads.
/// </remarks>
public sealed class PhraseBook
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");
    private readonly ResourceManager resources;

    /// <summary>The phrases that stand in the resource file named for a type: <c>Room/Type.resx</c>.</summary>
    public PhraseBook(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        resources = new ResourceManager(type);
    }

    /// <summary>Whether a culture is read in Chinese.</summary>
    public static bool IsChinese(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return string.Equals(culture.TwoLetterISOLanguageName, "zh", StringComparison.Ordinal);
    }

    /// <summary>A phrase with its places filled.</summary>
    /// <param name="key">The phrase's name in the resource file.</param>
    /// <param name="culture">The reader's culture: it chooses the language and writes the numbers.</param>
    /// <param name="values">What the places {0}, {1} … are filled with.</param>
    /// <exception cref="MissingManifestResourceException">There is no such phrase.</exception>
    public string Say(string key, CultureInfo culture, params ReadOnlySpan<object?> values)
    {
        var phrase = resources.GetString(key, IsChinese(culture) ? Chinese : English)
            ?? throw new MissingManifestResourceException($"There is no phrase '{key}' in {resources.BaseName}.");
        return values.IsEmpty ? phrase : string.Format(culture, phrase, values);
    }
}
