using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Sales;

/// <summary>Lines that became known within some days though they took effect before: per customer how many, and what they add up to.</summary>
internal static class LateLines
{
    /// <summary>Finds the lines effective on or before a day and recorded after one day and by another.</summary>
    public static Dictionary<CustomerId, (int Lines, Int128 Sales, Int128 Returns)> Find(SalesBook book, LocalDate effectiveBy, LocalDate knownBefore, LocalDate knownOn)
    {
        var found = new Dictionary<CustomerId, (int, Int128, Int128)>();
        if (book is not SalesLedger ledger)
        {
            return found;
        }

        var (lastDay, after, by) = (IsoDay.Number(effectiveBy), IsoDay.Number(knownBefore), IsoDay.Number(knownOn));
        var columns = ledger.Columns;
        var buffers = new BlockBuffers();
        for (var block = 0; block < columns.Customer.BlockCount; block++)
        {
            var lines = buffers.Read(columns, block);
            for (var i = 0; i < lines.Customer.Length; i++)
            {
                var recorded = lines.Day[i] + (lines.RecordedAfter.IsEmpty ? 0 : lines.RecordedAfter[i]);
                if (lines.Day[i] <= lastDay && recorded > after && recorded <= by)
                {
                    var id = ledger.Customers[lines.Customer[i]];
                    var (count, sales, returns) = found.GetValueOrDefault(id);
                    found[id] = (count + 1, sales + Math.Max(lines.Amount[i], 0), returns - Math.Min(lines.Amount[i], 0));
                }
            }
        }

        return found;
    }
}
