using CustomerTiering.Customers;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Values;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Orders;

/// <summary>
/// What a file of order lines holds, and everything that was decided or left out on the way.
/// </summary>
public sealed record OrderFileResult
{
    /// <summary>The file's name.</summary>
    public required string File { get; init; }

    /// <summary>The lines.</summary>
    public required SalesLedger Ledger { get; init; }

    /// <summary>
    /// Everyone with a line, with what the lines say of them: name, channel, region, rep, group. It is no file of customers: who never
    /// bought is not in it, and nobody in it has days of signing and closing.
    /// </summary>
    /// <remarks>Where the lines of a customer differ, the value on most of them counts, the ordinally least of several; the order of lines does not matter.</remarks>
    public required CustomerFile CustomersFromLines { get; init; }

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
}
