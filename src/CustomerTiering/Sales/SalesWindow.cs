using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Sales;

/// <summary>
/// Which lines count: those effective in a period and recorded by a day.
/// </summary>
/// <param name="Period">The effective days that count, half-open.</param>
/// <param name="KnownOn">Lines recorded after this day are not known yet; those recorded on it are.</param>
public readonly record struct SalesWindow(DayRange Period, LocalDate KnownOn)
{
    /// <summary>Every line ever recorded.</summary>
    public static SalesWindow Everything { get; } = new(DayRange.All, LocalDate.MaxIsoValue);

    /// <summary>Lines effective in a period, whenever they were recorded.</summary>
    public static SalesWindow Over(DayRange period) => new(period, LocalDate.MaxIsoValue);
}
