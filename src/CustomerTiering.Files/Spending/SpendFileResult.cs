using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Spending;

namespace CustomerTiering.Files.Spending;

/// <summary>What a file of spend holds, and everything that was decided or left out on the way.</summary>
public sealed record SpendFileResult : FileReport
{
    internal SpendFileResult(FileReading reading, RowCounts rows, RowFaults faults, SpendBook book)
        : base(reading, rows, faults) => Book = book;

    /// <summary>The lines of all amounts read.</summary>
    public SpendBook Book { get; }
}
