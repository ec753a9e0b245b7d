using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Measures;

namespace CustomerTiering.Files.Customers;

/// <summary>
/// What a file of customers holds, and everything that was decided or left out on the way. A row without a customer is rejected here.
/// </summary>
public sealed record CustomerListResult : FileReport
{
    internal CustomerListResult(FileReading reading, RowCounts rows, RowFaults faults, IReadOnlyList<FileNote> notes)
        : base(reading, rows, faults) => Notes = notes;

    /// <summary>The customers and the groups that have a record of their own.</summary>
    public required CustomerFile Customers { get; init; }

    /// <summary>The measures that the file supplies, such as potential: one for every such column with a value.</summary>
    public required IReadOnlyList<SuppliedMeasure> Measures { get; init; }
}
