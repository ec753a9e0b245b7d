using System.Text;

namespace CustomerTiering.Files.Tables;

/// <summary>
/// Where a quote stands that swallowed the lines after it, found by reading the record once more, letter by letter.
/// </summary>
/// <remarks>The reader gives the line on which the record starts; a record may have whole quoted fields over several lines before the bad one.</remarks>
internal readonly record struct OpenQuote(long Line, string Text)
{
    /// <summary>Finds the last quote of a record that was opened before a line break and never properly closed.</summary>
    /// <param name="letters">The text from the start of the record.</param>
    /// <param name="line">The line on which the record starts.</param>
    /// <param name="delimiter">What separates the columns.</param>
    /// <param name="quote">Where the quote was opened, and the text after it up to the end of its line.</param>
    /// <returns>False when no quoted field of the record reaches over a line break.</returns>
    public static bool TryFind(TextReader letters, long line, char delimiter, out OpenQuote quote)
    {
        quote = default;
        var (quoted, fieldStart, overBreak) = (false, true, false);
        var opened = 0L;
        var found = false;
        var first = new StringBuilder();
        var read = 0;
        for (var next = letters.Read(); next >= 0 && read < 4 << 20; next = letters.Read(), read++)
        {
            var letter = (char)next;
            var isBreak = letter == '\n' || (letter == '\r' && letters.Peek() != '\n');
            if (!quoted)
            {
                if (isBreak)
                {
                    return found;
                }

                if (letter == '"' && fieldStart)
                {
                    (quoted, overBreak, opened) = (true, false, line);
                    _ = first.Clear();
                }

                fieldStart = letter == delimiter || (fieldStart && letter is ' ' or '\t');
            }
            else if (letter == '"' && letters.Peek() == '"')
            {
                _ = letters.Read();
            }
            else if (letter == '"')
            {
                quoted = false;
                var after = letters.Peek();
                var isClosed = after < 0 || after == delimiter || after is '\r' or '\n' or ' ';
                if (overBreak && !isClosed)
                {
                    quote = new OpenQuote(opened, first.ToString());
                    return true;
                }
            }
            else if (!overBreak && !isBreak && letter != '\r')
            {
                _ = first.Append(letter);
            }

            if (isBreak)
            {
                line++;
                overBreak = true;
            }
        }

        quote = new OpenQuote(opened, first.ToString());
        return quoted;
    }
}
