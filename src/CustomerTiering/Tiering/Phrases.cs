using CustomerTiering.Language;

namespace CustomerTiering.Tiering;

/// <summary>The phrases of this room.</summary>
internal static class Phrases
{
    public static PhraseBook Book { get; } = new(typeof(Phrases));
}
