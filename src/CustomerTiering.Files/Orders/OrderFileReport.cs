using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Values;

namespace CustomerTiering.Files.Orders;

/// <summary>What became of one file of order lines: its rows, and everything that was decided or left out on the way.</summary>
public sealed record OrderFileReport : FileReport
{
    internal OrderFileReport(FileReading reading, RowCounts rows, RowFaults faults)
        : base(reading, rows, faults) => (Days, DecimalMark) = (reading.Conventions.Order, reading.Conventions.Mark);

    /// <summary>Whether day or month came first where that was a question; detected where it was none.</summary>
    public DayOrder Days { get; }

    /// <summary>The decimal mark; detected where no number had one.</summary>
    public DecimalMark DecimalMark { get; }
}
