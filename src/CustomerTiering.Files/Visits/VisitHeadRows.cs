using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;

namespace CustomerTiering.Files.Visits;

/// <summary>Reads who, whom, when and how from the current row.</summary>
internal sealed class VisitHeadRows(RowCursor row)
{
    private readonly IdPool<CustomerId> customers = new(text => new CustomerId(text));
    private readonly IdPool<RepId> reps = new(text => new RepId(text));

    /// <summary>Reads the row's head.</summary>
    /// <returns>False when the row was rejected; a customer that is not there is no fault here.</returns>
    public bool TryRead(out VisitHead head)
    {
        head = default;
        if (!row.TryDay(Field.VisitDay, out var day, out var given) || !TryTime(out var time) || !TryChannel(out var channel))
        {
            return false;
        }

        if (!given)
        {
            row.Reject(RowFaultKind.Missing, Field.VisitDay, default);
            return false;
        }

        var rep = row.Id(Field.Rep);
        if (rep.IsEmpty)
        {
            row.Reject(RowFaultKind.Missing, Field.Rep, default);
            return false;
        }

        var customer = row.Id(Field.Customer);
        head = new VisitHead(reps.Of(rep), customer.IsEmpty ? CustomerId.None : customers.Of(customer), day, time, channel);
        return true;
    }

    private bool TryChannel(out ContactChannel channel)
    {
        channel = ContactChannel.Visit;
        var text = row.Text(Field.Contact);
        if (text.IsEmpty || VisitWords.Channels.TryRead(text, out channel!))
        {
            return true;
        }

        row.Reject(RowFaultKind.UnknownWord, Field.Contact, text, VisitWords.Channels.Shown);
        return false;
    }

    // Clocks say more than a length; a length makes up for a missing check-out.
    private bool TryTime(out VisitTime time)
    {
        time = VisitTime.None;
        if (!row.TryTime(Field.CheckIn, out var checkIn, out var isIn) || !row.TryTime(Field.CheckOut, out var checkOut, out var isOut)
            || !row.TryMinutes(Field.Minutes, out var minutes, out var isMeasured))
        {
            return false;
        }

        time = (isIn, isOut, isMeasured) switch
        {
            (true, true, _) => VisitTime.Between(checkIn, checkOut),
            (true, false, true) => VisitTime.From(checkIn, minutes),
            (true, false, false) => VisitTime.CheckedIn(checkIn),
            (false, true, false) => VisitTime.CheckedOut(checkOut),
            (false, _, true) => VisitTime.Lasting(minutes),
            _ => VisitTime.None,
        };
        return true;
    }
}
