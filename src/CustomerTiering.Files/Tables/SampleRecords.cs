using System.Text;

namespace CustomerTiering.Files.Tables;

/// <summary>The first records of a text, split by one delimiter with quotes respected.</summary>
internal static class SampleRecords
{
    /// <summary>Records looked at.</summary>
    public const int Most = 60;

    /// <summary>Splits a sample. A record that the sample cuts off is left out, unless the sample is the whole text.</summary>
    public static List<SampleRecord> Split(string sample, char delimiter, bool isWhole)
    {
        var records = new List<SampleRecord>();
        var fields = new List<string>();
        var field = new StringBuilder();
        var (line, start, quoted, begun) = (1L, 1L, false, false);
        for (var i = 0; i < sample.Length && records.Count < Most; i++)
        {
            var letter = sample[i];
            var isBreak = letter == '\n' || (letter == '\r' && !(i + 1 < sample.Length && sample[i + 1] == '\n'));
            line += isBreak ? 1 : 0;
            if (quoted)
            {
                quoted = letter != '"';
                _ = quoted ? field.Append(letter) : field;
            }
            else if (letter == '"' && (IsBlank(field) || (i > 0 && sample[i - 1] == '"')))
            {
                // A second quote right after a closing one is an escaped quote: the field goes on.
                _ = field.Length > 0 && i > 0 && sample[i - 1] == '"' ? field.Append('"') : field;
                quoted = true;
                begun = true;
            }
            else if (letter == delimiter)
            {
                fields.Add(field.ToString().Trim());
                _ = field.Clear();
                begun = true;
            }
            else if (isBreak)
            {
                End(records, fields, field, start, begun);
                (start, begun) = (line, false);
            }
            else if (letter != '\r')
            {
                _ = field.Append(letter);
                begun |= !char.IsWhiteSpace(letter);
            }
        }

        if (isWhole && records.Count < Most)
        {
            End(records, fields, field, start, begun);
        }

        return records;
    }

    private static bool IsBlank(StringBuilder field)
    {
        for (var i = 0; i < field.Length; i++)
        {
            if (!char.IsWhiteSpace(field[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static void End(List<SampleRecord> records, List<string> fields, StringBuilder field, long line, bool begun)
    {
        if (begun)
        {
            fields.Add(field.ToString().Trim());
            records.Add(new SampleRecord(line, [.. fields]));
        }

        fields.Clear();
        _ = field.Clear();
    }
}
