using CustomerTiering.Diary;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;

namespace CustomerTiering.Files.Visits;

/// <summary>Turns rows into planned visits.</summary>
internal sealed class PlannedVisitRowsPass(RowCursor row) : IRowPass
{
    private readonly VisitHeadRows heads = new(row);

    public List<PlannedVisit> Visits { get; } = [];

    /// <summary>Sound rows that name no customer.</summary>
    public long WithoutCustomer { get; private set; }

    public RowCounts Counts => new(row.Rows, WithoutCustomer, row.Faults.Total);

    public RowFaults Faults => row.Faults.Close();

    /// <inheritdoc/>
    public void Read()
    {
        if (!row.IsWhole() || !heads.TryRead(out var head))
        {
            return;
        }

        if (head.Customer.IsNone)
        {
            WithoutCustomer++;
            return;
        }

        Visits.Add(new PlannedVisit(head.Rep, head.Customer, head.Day) { Time = head.Time, Channel = head.Channel });
    }
}
