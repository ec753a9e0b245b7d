using System.Globalization;
using CustomerTiering.Files.Faults;
using ExcelDataReader;
using NodaTime;

namespace CustomerTiering.Files.Tables;

/// <summary>
/// Rows of one sheet of an Excel workbook. A line is a row of the sheet.
/// </summary>
/// <remarks>Numbers arrive as binary fractions and become the shortest decimal text that gives the same number back. An error such as #N/A counts as no value.</remarks>
internal sealed class ExcelTable(string file, IExcelDataReader reader) : ITable
{
    private readonly char[] letters = new char[64];

    /// <inheritdoc/>
    public long Line => reader.Depth + 1;

    /// <inheritdoc/>
    public int FieldCount => reader.FieldCount;

    /// <inheritdoc/>
    public bool Next()
    {
        try
        {
            while (reader.Read())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    if (!IsBlank(reader.GetValue(column)))
                    {
                        return true;
                    }
                }
            }

            return false;
        }
        catch (Exception exception) when (Workbook.IsDamage(exception))
        {
            throw new FileFaultException(FileFault.Of(FileFaultKind.DamagedWorkbook, file, Line, detail: exception.GetType().Name));
        }
    }

    /// <inheritdoc/>
    public bool IsDefect(out RowDefect defect)
    {
        for (var column = 0; column < reader.FieldCount; column++)
        {
            if (reader.GetValue(column) is string text && text.Contains('\0', StringComparison.Ordinal))
            {
                defect = new RowDefect(RowFaultKind.Nul, text, string.Empty);
                return true;
            }
        }

        defect = default;
        return false;
    }

    /// <inheritdoc/>
    public TableCell Cell(int column) => (uint)column >= (uint)reader.FieldCount ? default : reader.GetValue(column) switch
    {
        null => default,
        string text => new TableCell(text),
        double number => Number(number),
        int number => Number(number),
        DateTime moment => Day(moment),
        TimeSpan span when span >= TimeSpan.Zero && span.Days == 0 => new TableCell(default, CellKind.Text, default, LocalTime.FromTicksSinceMidnight(span.Ticks), hasClock: true),
        TimeSpan => default,
        bool flag => new TableCell(flag ? "TRUE" : "FALSE"),
        var other => new TableCell(Convert.ToString(other, CultureInfo.InvariantCulture)),
    };

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private static bool IsBlank(object? value) => value is null || (value is string text && string.IsNullOrWhiteSpace(text));

    private static TableCell Day(DateTime moment)
    {
        var day = LocalDate.FromDateTime(moment);
        return new TableCell(Calendars.IsoDay.Text(day), CellKind.Day, day, LocalDateTime.FromDateTime(moment).TimeOfDay, hasClock: true);
    }

    private TableCell Number(double number)
    {
        _ = number.TryFormat(letters, out var length, "R", CultureInfo.InvariantCulture);

        // An id kept as a number is shown without an exponent.
        if (letters.AsSpan(0, length).Contains('E') && decimal.TryParse(letters.AsSpan(0, length), NumberStyles.Float, CultureInfo.InvariantCulture, out var plain))
        {
            _ = plain.TryFormat(letters, out length, default, CultureInfo.InvariantCulture);
        }

        return new TableCell(letters.AsSpan(0, length), CellKind.Number);
    }
}
