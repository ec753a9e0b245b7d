using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Values;

namespace CustomerTiering.Files.Orders;

/// <summary>What became of one file of order lines: its rows, and everything that was decided or left out on the way.</summary>
public sealed record OrderFileReport
{
    /// <summary>The file's name.</summary>
    public required string File { get; init; }

    /// <summary>What became of the rows.</summary>
    public required RowCounts Rows { get; init; }

    /// <summary>The rejected rows.</summary>
    public required RowFaults Faults { get; init; }

    /// <summary>Every column and what it was read as.</summary>
    public required IReadOnlyList<ColumnUse> Columns { get; init; }

    /// <summary>How the file turned out to be laid out.</summary>
    public required TableFacts Table { get; init; }

    /// <summary>Whether day or month came first where that was a question; detected where it was none.</summary>
    public required DayOrder Days { get; init; }

    /// <summary>The decimal mark; detected where no number had one.</summary>
    public required DecimalMark DecimalMark { get; init; }

    /// <summary>What the reader decided by itself.</summary>
    public required IReadOnlyList<FileNote> Notes { get; init; }

    internal static OrderFileReport Of(FileReading reading, RowCounts rows, RowFaults faults) => new()
    {
        File = reading.Blueprint.Source.Name,
        Rows = rows,
        Faults = faults,
        Columns = reading.Plan.Uses(),
        Table = reading.Blueprint.Facts,
        Days = reading.Conventions.Order,
        DecimalMark = reading.Conventions.Mark,
        Notes = reading.Notes,
    };
}
