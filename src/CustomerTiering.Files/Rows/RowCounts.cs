namespace CustomerTiering.Files.Rows;

/// <summary>
/// What became of the rows of a file, each tested in this order: rejected, then without customer; the rest is in the ledger.
/// </summary>
/// <param name="Read">Rows after the header, blank ones not counted.</param>
/// <param name="WithoutCustomer">Rows that are sound but name no customer.</param>
/// <param name="Rejected">Rows that could not be read.</param>
public readonly record struct RowCounts(long Read, long WithoutCustomer, long Rejected)
{
    /// <summary>Rows that went into the ledger; which of them lie in a period is asked later.</summary>
    public long Lines => Read - WithoutCustomer - Rejected;
}
