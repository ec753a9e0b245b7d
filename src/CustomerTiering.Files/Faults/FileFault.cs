using System.Globalization;
using CustomerTiering.Language;

namespace CustomerTiering.Files.Faults;

/// <summary>
/// Why a file gives no result, and where: one message instead of thousands of rejected rows.
/// </summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, 1 for the first; 0 when the fault is in no one line. In Excel the row of the sheet.</param>
/// <param name="Column">The column's name, empty when the fault is in no one column.</param>
/// <param name="Value">What stands there, shortened to 80 characters; of a column that is missing, the names it may have; empty when there is nothing to show.</param>
/// <param name="Detail">The words that complete the kind, such as the columns found or the line that says otherwise; empty when the kind says all.</param>
public sealed record FileFault(FileFaultKind Kind, string File, long Line, string Column, string Value, string Detail)
{
    private static readonly PhraseBook Phrases = new(typeof(FileFault));

    /// <summary>What was expected, in the reader's language.</summary>
    public string Expected(CultureInfo culture) => Phrases.Say($"{Kind}.Expected", culture, Line, Column, Value, Detail);

    /// <summary>The whole message in the reader's language: file, line, column, what stands there and what was expected.</summary>
    public string Text(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var place = FaultPlace.Text(Phrases, culture, File, Line, Column);
        return Phrases.Say("Message", culture, place, Phrases.Say(Kind.ToString(), culture, Line, Column, Value, Detail), Expected(culture));
    }

    internal static FileFault Of(FileFaultKind kind, string file, long line = 0, string column = "", string value = "", string detail = "") =>
        new(kind, file, line, FaultPlace.Shown(column), FaultPlace.Shown(value), detail);
}
