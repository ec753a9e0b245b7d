using CustomerTiering.Customers;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;
using CustomerTiering.Measures;

namespace CustomerTiering.Files.Customers;

/// <summary>
/// What a file of customers holds, and everything that was decided or left out on the way.
/// </summary>
public sealed record CustomerListResult
{
    /// <summary>The file's name.</summary>
    public required string File { get; init; }

    /// <summary>The customers and the groups that have a record of their own.</summary>
    public required CustomerFile Customers { get; init; }

    /// <summary>The measures that the file supplies, such as potential: one for every such column with a value.</summary>
    public required IReadOnlyList<SuppliedMeasure> Measures { get; init; }

    /// <summary>What became of the rows; a row without a customer is rejected here.</summary>
    public required RowCounts Rows { get; init; }

    /// <summary>The rejected rows.</summary>
    public required RowFaults Faults { get; init; }

    /// <summary>Every column and what it was read as.</summary>
    public required IReadOnlyList<ColumnUse> Columns { get; init; }

    /// <summary>How the file turned out to be laid out.</summary>
    public required TableFacts Table { get; init; }

    /// <summary>What the reader decided by itself.</summary>
    public required IReadOnlyList<FileNote> Notes { get; init; }
}
