using System.Globalization;
using CustomerTiering.Language;

namespace CustomerTiering.Files.Faults;

/// <summary>
/// One rejected row: where it stands, what stands there and what was expected.
/// </summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line on which the row starts, 1 for the first line of the file; in Excel the row of the sheet.</param>
/// <param name="Column">The column's name, empty when the whole row is at fault.</param>
/// <param name="Value">What stands there, shortened to 80 characters and with control characters written out.</param>
/// <param name="Detail">The words that complete the kind, such as the number of fields expected; empty when the kind says all.</param>
public sealed record RowFault(RowFaultKind Kind, string File, long Line, string Column, string Value, string Detail)
{
    private static readonly PhraseBook Phrases = new(typeof(RowFault));

    /// <summary>What was expected, in the reader's language.</summary>
    public string Expected(CultureInfo culture) => Phrases.Say($"{Kind}.Expected", culture, Value, Detail);

    /// <summary>The whole message in the reader's language: file, line, column, what stands there and what was expected.</summary>
    public string Text(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var place = FaultPlace.Text(Phrases, culture, File, Line, Column);
        return Phrases.Say("Message", culture, place, Phrases.Say(Kind.ToString(), culture, Value, Detail), Expected(culture));
    }

    /// <summary>A kind of row fault in a few words, for counts.</summary>
    public static string NameOf(RowFaultKind kind, CultureInfo culture) => Phrases.Say($"{kind}.Name", culture);
}
