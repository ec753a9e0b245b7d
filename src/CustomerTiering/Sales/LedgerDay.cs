using CustomerTiering.Calendars;
using NodaTime;
using NodaTime.Calendars;

namespace CustomerTiering.Sales;

/// <summary>The number under which a ledger keeps a day.</summary>
internal static class LedgerDay
{
    /// <summary>The number of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before year 1.</exception>
    public static int Number(LocalDate day) => day.Era == Era.Common
        ? IsoDay.Number(day)
        : throw new ArgumentOutOfRangeException(nameof(day), day, "A ledger starts with year 1.");
}
