using System.Globalization;
using System.Text;
using CustomerTiering.Language;

namespace CustomerTiering.Files.Faults;

/// <summary>How the place of a fault and the value that stands there are shown to people.</summary>
internal static class FaultPlace
{
    /// <summary>Longest value shown.</summary>
    private const int Longest = 80;
    private const int MostNames = 30;

    public static string Text(PhraseBook phrases, CultureInfo culture, string file, long line, string column) => (line > 0, column.Length > 0) switch
    {
        (false, false) => file,
        (true, false) => phrases.Say("Place.Line", culture, file, line.ToString(CultureInfo.InvariantCulture)),
        (false, true) => phrases.Say("Place.Column", culture, file, column),
        _ => phrases.Say("Place.LineColumn", culture, file, line.ToString(CultureInfo.InvariantCulture), column),
    };

    /// <summary>Names one after the other, no more than thirty of them.</summary>
    public static string List(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNames).Select(name => Shown(name))) + (names.Count > MostNames ? FormattableString.Invariant($", … ({names.Count})") : string.Empty);

    /// <summary>A value fit for one line of a terminal: control characters written out, no longer than 80 characters.</summary>
    public static string Shown(ReadOnlySpan<char> value)
    {
        var text = new StringBuilder(Math.Min(value.Length, Longest + 1));
        foreach (var letter in value)
        {
            if (text.Length >= Longest)
            {
                return text.Append('…').ToString();
            }

            _ = letter switch
            {
                '\0' => text.Append("\\0"),
                '\r' => text.Append("\\r"),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(letter) => text.Append(CultureInfo.InvariantCulture, $"\\x{(int)letter:x2}"),
                _ => text.Append(letter),
            };
        }

        return text.ToString();
    }
}
