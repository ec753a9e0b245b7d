using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;

namespace CustomerTiering.Files.Orders;

/// <summary>What is known of one or several files of order lines once they are read, whether the lines are kept or only added up.</summary>
public abstract record OrderReadingResult
{
    private protected OrderReadingResult()
    {
    }

    /// <summary>
    /// Everyone with a line, with what the lines say of them: name, channel, region, rep, group. It is no file of customers: who never
    /// bought is not in it, and nobody in it has days of signing and closing.
    /// </summary>
    /// <remarks>Where the lines of a customer differ, the value on most of them counts, the ordinally least of several; the order of lines does not matter.</remarks>
    public CustomerFile CustomersFromLines => Customers.Value;

    /// <summary>What became of each file, in the order in which they were given.</summary>
    public required IReadOnlyList<OrderFileReport> Files { get; init; }

    /// <summary>What was decided about all files together.</summary>
    public required IReadOnlyList<FileNote> Together { get; init; }

    /// <summary>Worked out when first asked for: a million customers take a second, and not everybody asks.</summary>
    internal Lazy<CustomerFile> Customers { get; init; } = new(() => CustomerFile.Empty);

    /// <summary>What became of the rows of all files.</summary>
    public RowCounts Rows => new(Files.Sum(file => file.Rows.Read), Files.Sum(file => file.Rows.WithoutCustomer), Files.Sum(file => file.Rows.Rejected));

    /// <summary>The rejected rows of all files, in the order of the files.</summary>
    public RowFaults Faults => new(
        [.. Files.SelectMany(file => file.Faults.First)],
        [.. Files.SelectMany(file => file.Faults.Counts).GroupBy(count => count.Kind).OrderBy(group => group.Key).Select(group => new RowFaultCount(group.Key, group.Sum(count => count.Rows)))]);

    /// <summary>What the reader decided by itself, in any file and about all of them.</summary>
    public IReadOnlyList<FileNote> Notes => [.. Files.SelectMany(file => file.Notes), .. Together];
}
