namespace CustomerTiering.Files.Faults;

/// <summary>
/// The rejected rows of a file: all of them counted by kind, the first of them in detail.
/// </summary>
/// <param name="First">The first rejected rows, in the order of the file; no more than the reader was asked to keep.</param>
/// <param name="Counts">Rejected rows of every kind that occurs, ordered by kind. A row counts once, for the first thing wrong with it.</param>
public sealed record RowFaults(IReadOnlyList<RowFault> First, IReadOnlyList<RowFaultCount> Counts)
{
    /// <summary>Number of rejected rows.</summary>
    public long Total => Counts.Sum(count => count.Rows);

    /// <summary>How many rows were rejected for a kind of fault.</summary>
    public long CountOf(RowFaultKind kind) => Counts.Where(count => count.Kind == kind).Sum(count => count.Rows);
}
