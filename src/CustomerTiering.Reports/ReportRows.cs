namespace CustomerTiering.Reports;

/// <summary>
/// What became of the rows of the order file: every row read is in exactly one of the other four.
/// </summary>
/// <remarks>A row is looked at in this order: rejected, without customer, outside the period, used.</remarks>
public sealed record ReportRows
{
    /// <summary>The counts of one reading.</summary>
    /// <param name="read">Rows read, the header not among them.</param>
    /// <param name="used">Rows whose amounts are in the sums.</param>
    /// <param name="withoutCustomer">Rows that can be read but name no customer.</param>
    /// <param name="rejected">Rows that cannot be read.</param>
    /// <param name="outsidePeriod">Rows whose day is outside the period, or recorded after the day of knowledge.</param>
    /// <exception cref="ArgumentException">A count is negative, or the four do not add up to the rows read.</exception>
    public ReportRows(long read, long used, long withoutCustomer, long rejected, long outsidePeriod)
    {
        if (long.Min(long.Min(used, withoutCustomer), long.Min(rejected, outsidePeriod)) < 0 || read != used + withoutCustomer + rejected + outsidePeriod)
        {
            throw new ArgumentException("Rows read are the rows used, without customer, rejected and outside the period, added up.", nameof(read));
        }

        Read = read;
        Used = used;
        WithoutCustomer = withoutCustomer;
        Rejected = rejected;
        OutsidePeriod = outsidePeriod;
    }

    /// <summary>Rows read, the header not among them.</summary>
    public long Read { get; }

    /// <summary>Rows whose amounts are in the sums.</summary>
    public long Used { get; }

    /// <summary>Rows that can be read but name no customer.</summary>
    public long WithoutCustomer { get; }

    /// <summary>Rows that cannot be read.</summary>
    public long Rejected { get; }

    /// <summary>Rows whose day is outside the period, or recorded after the day of knowledge.</summary>
    public long OutsidePeriod { get; }

    /// <summary>The rows of facts that came from code and not from a file: all were used.</summary>
    public static ReportRows AllUsed(long rows) => new(rows, rows, 0, 0, 0);
}
