using NodaTime;

namespace CustomerTiering.Reports.Excel;

/// <summary>A table that becomes a sheet of a workbook: a heading over each column, then rows.</summary>
internal sealed class SheetTable
{
    private static readonly LocalDate DayZero = new LocalDate(1899, 12, 30);
    private readonly List<IReadOnlyList<SheetCell>> rows = [];
    private readonly List<SheetCell> row = [];

    /// <param name="name">The name of the sheet, as wished.</param>
    /// <param name="columns">The headings with the width of their columns in letters.</param>
    public SheetTable(string name, params IReadOnlyList<(string Heading, int Width)> columns)
    {
        Name = name;
        Widths = [.. columns.Select(column => column.Width)];
        rows.Add([.. columns.Select(column => new SheetCell(SheetCellKind.Head, column.Heading, double.NaN))]);
    }

    public string Name { get; }

    public IReadOnlyList<int> Widths { get; }

    /// <summary>The rows, the headings first.</summary>
    public IReadOnlyList<IReadOnlyList<SheetCell>> Rows => rows;

    public SheetTable Text(string text) => Cell(SheetCellKind.Plain, text, double.NaN);

    /// <summary>Text of several lines, wrapped in its cell.</summary>
    public SheetTable Lines(string text) => Cell(SheetCellKind.Lines, text, double.NaN);

    /// <summary>A number; what is none leaves the cell blank.</summary>
    public SheetTable Number(double number) => Cell(SheetCellKind.Plain, string.Empty, number);

    public SheetTable Percent(double share) => Cell(SheetCellKind.Percent, string.Empty, share);

    public SheetTable Day(LocalDate day) => Cell(SheetCellKind.Day, string.Empty, Period.DaysBetween(DayZero, day));

    public SheetTable EndRow()
    {
        rows.Add([.. row]);
        row.Clear();
        return this;
    }

    private SheetTable Cell(SheetCellKind kind, string text, double number)
    {
        row.Add(new SheetCell(kind, text, number));
        return this;
    }
}
