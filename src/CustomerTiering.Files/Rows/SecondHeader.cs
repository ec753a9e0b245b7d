using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Rows;

/// <summary>
/// Notices a header where a row should be: two exports in one file, or a header in two languages.
/// </summary>
/// <remarks>A row is a header again when at least two of its fields, and at least half of those that hold something, are names of columns.</remarks>
internal sealed class SecondHeader(TableBlueprint blueprint, ITable table, ColumnPlan plan)
{
    private readonly HashSet<string> own = [.. plan.Headers.Where(header => header.Length > 0).Select(HeaderName.Fold)];

    /// <summary>Refuses the file when the current row is a header.</summary>
    /// <exception cref="FileFaultException">It is.</exception>
    public void RefuseIfSo()
    {
        var (filled, names) = (0, 0);
        for (var column = 0; column < table.FieldCount; column++)
        {
            var text = table.Cell(column).Text;
            if (text.IsEmpty)
            {
                continue;
            }

            filled++;
            names += IsName(text) ? 1 : 0;
            if (filled == 3 && names == 0)
            {
                return;
            }
        }

        if (names >= 2 && names * 2 >= filled)
        {
            throw new FileFaultException(FileFault.Of(FileFaultKind.SecondHeader, blueprint.Source.Name, table.Line, value: Row(), detail: FormattableString.Invariant($"{blueprint.Header.Line}")));
        }
    }

    private bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length > 60 || char.IsAsciiDigit(text[0]))
        {
            return false;
        }

        var name = text.ToString();
        return own.Contains(HeaderName.Fold(name)) || FieldNames.IsKnown(name);
    }

    private string Row()
    {
        var cells = new string[table.FieldCount];
        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] = table.Cell(column).Text.ToString();
        }

        return string.Join(" | ", cells);
    }
}
