using System.Globalization;
using CustomerTiering.Language;

namespace CustomerTiering.Files.Faults;

/// <summary>
/// Something a reader decided by itself, told with the words that say what.
/// </summary>
/// <param name="Kind">What was decided.</param>
/// <param name="File">The file's name.</param>
/// <param name="Subject">What it is about: a field, a sheet, a column.</param>
/// <param name="Detail">What was chosen or left out.</param>
/// <param name="Count">How many are concerned; 0 where nothing is counted.</param>
public sealed record FileNote(FileNoteKind Kind, string File, string Subject, string Detail, long Count)
{
    private static readonly PhraseBook Phrases = new(typeof(FileNote));

    /// <summary>The note in the reader's language.</summary>
    public string Text(CultureInfo culture) => Phrases.Say(Kind.ToString(), culture, File, Subject, Detail, Count);
}
