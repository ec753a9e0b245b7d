using CustomerTiering.Calendars;

namespace CustomerTiering.Stability;

/// <summary>How much of a top group lasted from one period to another.</summary>
/// <param name="First">The earlier period.</param>
/// <param name="Second">The later period.</param>
/// <param name="BuyersFirst">Customers with positive net purchases in the earlier period.</param>
/// <param name="BuyersSecond">The same in the later period.</param>
/// <param name="Members">Members of the earlier period's top group; those tied with the last are in.</param>
/// <param name="Gone">Members without positive net purchases in the later period.</param>
/// <param name="Changed">Members known to have truly changed; 0 where nothing is known.</param>
/// <param name="Rows">How many fell out, without hysteresis first, then by each exit limit.</param>
public sealed record PersistenceResult(
    DayRange First, DayRange Second, int BuyersFirst, int BuyersSecond, int Members, int Gone, int Changed, IReadOnlyList<PersistenceRow> Rows)
{
    /// <summary>The share of the members that fell out by a row: 0 to 1; 0 without members.</summary>
    public double FellOut(PersistenceRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Members == 0 ? 0 : row.FellOut / (double)Members;
    }

    /// <summary>The share that fell out of the members that are not known to have changed: 0 to 1; 0 without such members.</summary>
    public double FellOutUnchanged(PersistenceRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Members == Changed ? 0 : row.FellOutByChance / (double)(Members - Changed);
    }
}
