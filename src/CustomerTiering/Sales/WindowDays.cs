using CustomerTiering.Calendars;

namespace CustomerTiering.Sales;

/// <summary>A window with its days as numbers, for use in a tight loop.</summary>
internal readonly record struct WindowDays(int From, int Until, int KnownOn)
{
    public static WindowDays Of(SalesWindow window) =>
        new(IsoDay.Number(window.Period.Start), IsoDay.Number(window.Period.End), IsoDay.Number(window.KnownOn));
}
