using CustomerTiering.Calendars;

namespace CustomerTiering.Demo;

/// <summary>A public holiday: nobody orders, nobody visits.</summary>
/// <param name="English">The name in English.</param>
/// <param name="Chinese">The name in Chinese.</param>
/// <param name="Days">The days off.</param>
public sealed record Holiday(string English, string Chinese, DayRange Days);
