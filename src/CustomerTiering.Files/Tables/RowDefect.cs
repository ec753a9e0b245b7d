using System.Text;
using System.Text.Unicode;
using CustomerTiering.Files.Faults;

namespace CustomerTiering.Files.Tables;

/// <summary>Why the current row cannot be read at all, whatever its columns mean.</summary>
internal readonly record struct RowDefect(RowFaultKind Kind, string Value, string Detail)
{
    /// <summary>Looks for what spoils a row of a CSV file: NUL, text after a closing quote, a wrong number of fields, bytes that are no text.</summary>
    /// <param name="row">The row.</param>
    /// <param name="raw">The row as it stands in the file, in UTF-8.</param>
    /// <param name="hasTextAfterQuote">Whether text follows a closing quote.</param>
    /// <param name="header">The header that rows have to fit.</param>
    /// <param name="facts">The encoding; in one other than UTF-8 a replacement character stands for bytes that are no text.</param>
    /// <param name="defect">What was found.</param>
    public static bool TryFind(ITable row, ReadOnlySpan<byte> raw, bool hasTextAfterQuote, TableHeader header, TextFacts facts, out RowDefect defect)
    {
        defect = raw.Contains((byte)0) ? new RowDefect(RowFaultKind.Nul, Start(raw), string.Empty)
            : hasTextAfterQuote ? new RowDefect(RowFaultKind.StrayQuote, Start(raw), string.Empty)
            : row.FieldCount != header.Names.Count && (row.FieldCount < header.NamedColumns || !HasOnlyBlanksBeyond(row, header))
                ? new RowDefect(RowFaultKind.FieldCount, FormattableString.Invariant($"{row.FieldCount}"), FormattableString.Invariant($"{header.NamedColumns}"))
            : !facts.IsWhole && (facts.IsUtf8 ? !Utf8.IsValid(raw) : raw.IndexOf("\uFFFD"u8) >= 0) ? new RowDefect(RowFaultKind.Undecodable, Start(raw), facts.Name)
            : default;
        return defect != default;
    }

    private static string Start(ReadOnlySpan<byte> raw) => Encoding.UTF8.GetString(raw[..Math.Min(raw.Length, 400)]);

    private static bool HasOnlyBlanksBeyond(ITable row, TableHeader header)
    {
        for (var column = header.Names.Count; column < row.FieldCount; column++)
        {
            if (!row.Cell(column).Text.IsEmpty)
            {
                return false;
            }
        }

        return true;
    }
}
