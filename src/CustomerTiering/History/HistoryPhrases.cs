using CustomerTiering.Language;

namespace CustomerTiering.History;

/// <summary>The phrases of this room.</summary>
internal static class HistoryPhrases
{
    public static PhraseBook Book { get; } = new(typeof(HistoryPhrases));
}
