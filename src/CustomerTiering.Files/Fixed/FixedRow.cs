using System.Globalization;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Values;
using CustomerTiering.Money;
using NodaTime;

namespace CustomerTiering.Files.Fixed;

/// <summary>The row of a short file with fixed columns that is being read. Each refusal is a fault of the row.</summary>
internal sealed class FixedRow(ITable table, TableHeader header, ReadingProfile profile, RowFaultLog faults)
{
    private const string Example = "2024-12-31";
    private readonly DayFormat days = profile.Days;

    /// <summary>The line on which the row starts.</summary>
    public long Line => table.Line;

    /// <summary>Whether the file has a column.</summary>
    public bool Has(FixedColumn column) => PlaceOf(column) >= 0;

    /// <summary>What stands in a column; empty where nothing does.</summary>
    public string Text(FixedColumn column)
    {
        var text = CellOf(column).Text;
        return Blank.IsValue(text) ? string.Empty : text.ToString();
    }

    /// <summary>Whether something stands in a column that must not be blank.</summary>
    public bool TryNeed(FixedColumn column, out string text)
    {
        text = Text(column);
        if (text.Length == 0)
        {
            Reject(RowFaultKind.Missing, column, text);
        }

        return text.Length > 0;
    }

    /// <summary>A day that must be there.</summary>
    public bool TryDay(FixedColumn column, out LocalDate day)
    {
        day = default;
        return TryNeed(column, out _) && TryDay(column, default, out day);
    }

    /// <summary>A day, or another one where the column is blank.</summary>
    public bool TryDay(FixedColumn column, LocalDate otherwise, out LocalDate day)
    {
        var cell = CellOf(column);
        day = otherwise;
        if (Blank.IsValue(cell.Text))
        {
            return true;
        }

        var reading = cell.Kind == CellKind.Day ? Read(cell.Day, out day) : Read(cell.Text, out day);
        if (IsWhole(reading, day))
        {
            return true;
        }

        // A day that can be read in two ways is refused: nothing else in so short a file says which is meant.
        Reject(reading is Reading.Plain or Reading.Deciding or Reading.Impossible ? RowFaultKind.ImpossibleDay : RowFaultKind.NotADay, column, cell.Text.ToString(), days.IsRecognised ? Example : days.Text);
        return false;
    }

    /// <summary>Whether a text, such as one of several in a cell, is a day; a day that can be read in two ways is none.</summary>
    public bool TryDay(string text, out LocalDate day) => IsWhole(Read(text.AsSpan().Trim(), out day), day);

    /// <summary>An amount that must be there. A number that can be read in two ways, such as 1,234, is refused unless the profile states the decimal mark.</summary>
    public bool TryAmount(FixedColumn column, out decimal amount)
    {
        amount = 0m;
        if (!TryNeed(column, out _))
        {
            return false;
        }

        var cell = CellOf(column);
        var reading = cell.Kind == CellKind.Number
            ? decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out amount) ? Reading.Plain : Reading.Impossible
            : NumberText.Read(cell.Text, profile.DecimalMark, out amount, out _, out _);
        if (reading is Reading.Plain or Reading.Deciding && LedgerAmount.TryFrom(amount, out _, out _))
        {
            return true;
        }

        Reject(reading is Reading.Plain or Reading.Deciding or Reading.Impossible ? RowFaultKind.OutOfRange : RowFaultKind.NotANumber, column, cell.Text.ToString());
        return false;
    }

    /// <summary>Rejects the row.</summary>
    public void Reject(RowFaultKind kind, FixedColumn column, string value, string detail = "")
    {
        var place = PlaceOf(column);
        faults.Add(kind, table.Line, place < 0 ? column.Name : header.Names[place], value, detail);
    }

    private static bool IsWhole(Reading reading, LocalDate day) => reading is Reading.Plain or Reading.Deciding && day.Year is >= RowCursor.FirstYear and <= RowCursor.LastYear;

    private Reading Read(ReadOnlySpan<char> text, out LocalDate day) => days.IsRecognised ? DayText.Read(text, DayOrder.Detected, out day, out _) : days.Read(text, out day);

    private static Reading Read(LocalDate known, out LocalDate day)
    {
        day = known;
        return Reading.Plain;
    }

    private TableCell CellOf(FixedColumn column) => PlaceOf(column) is var place and >= 0 ? table.Cell(place) : default;

    private int PlaceOf(FixedColumn column)
    {
        for (var place = 0; place < header.Names.Count; place++)
        {
            if (column.IsNamed(header.Names[place]))
            {
                return place;
            }
        }

        return -1;
    }
}
