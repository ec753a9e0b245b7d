using CustomerTiering.Language;

namespace CustomerTiering.Reports.Pictures;

/// <summary>The phrases of pictures.</summary>
internal static class PictureText
{
    public static PhraseBook Phrases { get; } = new(typeof(PictureText));
}
