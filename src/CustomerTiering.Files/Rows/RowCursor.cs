using System.Collections.Frozen;
using System.Globalization;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Values;
using CustomerTiering.Money;
using NodaTime;

namespace CustomerTiering.Files.Rows;

/// <summary>
/// The current row of a file by fields instead of columns, with every value that cannot be read put in the log of faults.
/// </summary>
internal sealed class RowCursor(TableBlueprint blueprint, ITable table, ColumnPlan plan, Conventions conventions, RowFaultLog faults)
{
    /// <summary>The last year of a day that facts can have.</summary>
    public const int LastYear = 2199;

    /// <summary>The first year of a day that facts can have.</summary>
    public const int FirstYear = 1900;

    private static readonly FrozenSet<Field> NumbersOfVisits = new[]
    {
        Field.Minutes, Field.Spend, Field.Goods, Field.TrustMinutes, Field.NeedsMinutes, Field.ProductMinutes, Field.ClosingMinutes,
        Field.Stock, Field.Facings, Field.ShelfShare, Field.ShelfPrice, Field.RivalPrice,
    }.ToFrozenSet();

    private readonly SecondHeader secondHeader = new(blueprint, table, plan);

    public RowFaultLog Faults { get; } = faults;

    public Votes<DayOrder> DayVotes { get; } = new(DayOrder.MonthFirst, DayOrder.DayFirst);

    public Votes<DecimalMark> MarkVotes { get; } = new(DecimalMark.Point, DecimalMark.Comma);

    /// <summary>Rows read so far.</summary>
    public long Rows { get; private set; }

    /// <summary>Whether a value was met that can be read two ways, or one that decides, while nothing had decided before.</summary>
    public bool NeedsDecision { get; private set; }

    public long Line => table.Line;

    /// <summary>Whether a field holds days.</summary>
    public static bool IsDay(Field field) => field == Field.Date || field == Field.Recorded || field == Field.Signed || field == Field.Closed || field == Field.VisitDay;

    /// <summary>Whether a field holds numbers.</summary>
    public static bool IsNumber(Field field) =>
        field == Field.Quantity || field == Field.UnitPrice || field == Field.Amount || field == Field.Cost || field == Field.Potential || field.IsMeasure || NumbersOfVisits.Contains(field);

    public bool Next()
    {
        if (!table.Next())
        {
            return false;
        }

        Rows++;
        return true;
    }

    /// <summary>Whether the row as a whole can be read; if not, it is rejected.</summary>
    public bool IsWhole()
    {
        if (!table.IsDefect(out var defect))
        {
            return true;
        }

        secondHeader.RefuseIfSo();
        Faults.Add(defect.Kind, Line, string.Empty, defect.Value, defect.Detail);
        return false;
    }

    /// <summary>Refuses the file when this row is a header again.</summary>
    public void RefuseSecondHeader() => secondHeader.RefuseIfSo();

    /// <summary>The trimmed text of a field; empty where there is none.</summary>
    public ReadOnlySpan<char> Text(Field field)
    {
        var text = table.Cell(plan.PlaceOf(field)).Text;
        return Blank.IsText(text) ? default : text;
    }

    /// <summary>The trimmed text of an id; empty where there is none.</summary>
    public ReadOnlySpan<char> Id(Field field)
    {
        var text = table.Cell(plan.PlaceOf(field)).Text;
        return Blank.IsValue(text) ? default : text;
    }

    /// <summary>Rejects the row for one of its fields.</summary>
    public void Reject(RowFaultKind kind, Field field, ReadOnlySpan<char> value, string detail = "")
    {
        secondHeader.RefuseIfSo();
        Faults.Add(kind, Line, plan.HeaderOf(field), value, detail);
    }

    /// <summary>Reads a number.</summary>
    /// <returns>False when the row was rejected for it; a number that is not there is no fault here.</returns>
    public bool TryNumber(Field field, out decimal value, out bool given, out string sign)
    {
        var cell = table.Cell(plan.PlaceOf(field));
        (value, sign, given) = (0, string.Empty, !Blank.IsValue(cell.Text));
        if (!given)
        {
            return true;
        }

        var reading = ReadNumber(cell, field, out value, out sign);
        if (reading is Reading.Plain or Reading.Deciding)
        {
            if (LedgerAmount.TryFrom(value, out _, out _))
            {
                return true;
            }

            reading = Reading.Impossible;
        }

        if (!NeedsDecision)
        {
            Reject(reading == Reading.Impossible ? RowFaultKind.OutOfRange : RowFaultKind.NotANumber, field, cell.Text, conventions.Mark == DecimalMark.Comma ? " (1.234,56)" : " (1,234.56)");
        }

        return false;
    }

    /// <summary>Reads a day.</summary>
    /// <returns>False when the row was rejected for it; a day that is not there is no fault here.</returns>
    public bool TryDay(Field field, out LocalDate day, out bool given)
    {
        var cell = table.Cell(plan.PlaceOf(field));
        (day, given) = (default, !Blank.IsValue(cell.Text));
        if (!given)
        {
            return true;
        }

        var reading = ReadDay(cell, field, out day);
        if (reading is Reading.Plain or Reading.Deciding)
        {
            if (day.Year is >= FirstYear and <= LastYear || (field == Field.Closed && day.Year > LastYear))
            {
                return true;
            }

            reading = Reading.Impossible;
        }

        if (!NeedsDecision)
        {
            Reject(reading is Reading.Impossible or Reading.Opposite ? RowFaultKind.ImpossibleDay : RowFaultKind.NotADay, field, cell.Text, ExampleOfDay());
        }

        return false;
    }

    /// <summary>Reads a time of day; a day before it is dropped.</summary>
    /// <returns>False when the row was rejected for it; a time that is not there is no fault here.</returns>
    public bool TryTime(Field field, out LocalTime time, out bool given)
    {
        var cell = table.Cell(plan.PlaceOf(field));
        (time, given) = (cell.Clock, true);
        if (cell.HasClock)
        {
            return true;
        }

        given = !Blank.IsValue(cell.Text);
        if (!given || (cell.Kind == CellKind.Number ? TimeText.TryOfSerial(cell.Text, out time) : TimeText.TryRead(cell.Text, out time)))
        {
            return true;
        }

        Reject(RowFaultKind.NotATime, field, cell.Text);
        return false;
    }

    /// <summary>Reads whole minutes of a day, 0 to 1440; parts of a minute are cut off.</summary>
    /// <returns>False when the row was rejected for it; minutes that are not there are no fault here.</returns>
    public bool TryMinutes(Field field, out int minutes, out bool given)
    {
        minutes = 0;
        if (!TryNumber(field, out var number, out given, out _))
        {
            return false;
        }

        if (number is < 0 or > 1440)
        {
            Reject(RowFaultKind.NotMinutes, field, table.Cell(plan.PlaceOf(field)).Text);
            return false;
        }

        minutes = (int)number;
        return true;
    }

    /// <summary>Lets the row's values say how they are written, without rejecting anything.</summary>
    public void Vote(IReadOnlyList<Field> days, IReadOnlyList<Field> numbers)
    {
        for (var i = 0; i < days.Count; i++)
        {
            var cell = table.Cell(plan.PlaceOf(days[i]));
            _ = Blank.IsValue(cell.Text) ? Reading.NoValue : ReadDay(cell, days[i], out _);
        }

        for (var i = 0; i < numbers.Count; i++)
        {
            var cell = table.Cell(plan.PlaceOf(numbers[i]));
            _ = Blank.IsValue(cell.Text) ? Reading.NoValue : ReadNumber(cell, numbers[i], out _, out _);
        }
    }

    private Reading ReadNumber(TableCell cell, Field field, out decimal value, out string sign)
    {
        if (cell.Kind == CellKind.Number)
        {
            sign = string.Empty;
            return decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) ? Reading.Plain : Reading.Impossible;
        }

        var reading = NumberText.Read(cell.Text, conventions.Mark, out value, out sign, out var decided);
        if (decided != DecimalMark.Detected)
        {
            MarkVotes.Add(decided, Line, plan.HeaderOf(field), cell.Text);
        }
        else if (reading == Reading.Undecided)
        {
            MarkVotes.AddOpen(Line, plan.HeaderOf(field), cell.Text);
        }

        NeedsDecision |= conventions.Mark == DecimalMark.Detected && reading is (Reading.Undecided or Reading.Deciding);
        return reading;
    }

    private Reading ReadDay(TableCell cell, Field field, out LocalDate day)
    {
        if (cell.Kind == CellKind.Day)
        {
            day = cell.Day;
            return Reading.Plain;
        }

        if (cell.Kind == CellKind.Number && decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && DayText.TryOfSerial(serial, out day))
        {
            return Reading.Plain;
        }

        if (!conventions.Format.IsRecognised)
        {
            return conventions.Format.Read(cell.Text, out day);
        }

        var reading = DayText.Read(cell.Text, conventions.Order, out day, out var decided);
        if (decided != DayOrder.Detected)
        {
            DayVotes.Add(decided, Line, plan.HeaderOf(field), cell.Text);
        }
        else if (reading == Reading.Undecided)
        {
            DayVotes.AddOpen(Line, plan.HeaderOf(field), cell.Text);
        }

        NeedsDecision |= conventions.Order == DayOrder.Detected && reading is (Reading.Undecided or Reading.Deciding);
        return reading;
    }

    private string ExampleOfDay() => conventions switch
    {
        { Format.IsRecognised: false } => conventions.Format.Text,
        { Order: DayOrder.MonthFirst } => "12/31/2024",
        { Order: DayOrder.DayFirst } => "31/12/2024",
        _ => "2024-12-31",
    };
}
