using System.Text;

namespace CustomerTiering.Reports.Agenda;

/// <summary>The lines of RFC 5545: escaped, folded at 75 octets without breaking a letter, ended by CR LF.</summary>
internal static class AgendaText
{
    private const int MostOctets = 75;

    /// <summary>A text value with what the format takes for marks escaped (section 3.3.11).</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                '\n' => escaped.Append("\\n"),
                _ when char.IsControl(letter) && letter != '\t' => escaped.Append(' '),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    /// <summary>The text of an escaped value.</summary>
    public static string Unescaped(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\' || i + 1 == value.Length)
            {
                text.Append(value[i]);
                continue;
            }

            i++;
            text.Append(value[i] is 'n' or 'N' ? '\n' : value[i]);
        }

        return text.ToString();
    }

    /// <summary>Writes one content line, folded (section 3.1).</summary>
    public static void WriteLine(Stream stream, string line)
    {
        var octets = 0;
        Span<byte> letter = stackalloc byte[4];
        foreach (var rune in line.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(letter);
            if (octets + length > MostOctets)
            {
                stream.Write("\r\n "u8);
                octets = 1;
            }

            stream.Write(letter[..length]);
            octets += length;
        }

        stream.Write("\r\n"u8);
    }

    /// <summary>The content lines of a file, unfolded.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        var line = new StringBuilder();
        foreach (var physical in file.ReplaceLineEndings("\n").Split('\n'))
        {
            if (physical.Length > 0 && physical[0] is ' ' or '\t')
            {
                line.Append(physical.AsSpan(1));
                continue;
            }

            if (line.Length > 0)
            {
                yield return line.ToString();
            }

            line.Clear().Append(physical);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
