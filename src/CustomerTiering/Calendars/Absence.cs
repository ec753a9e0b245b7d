namespace CustomerTiering.Calendars;

/// <summary>Days on which somebody who would work does not: leave, illness, training (请假).</summary>
/// <param name="Days">The days.</param>
/// <param name="Halves">Which half of each day is missed; the whole unless stated.</param>
public readonly record struct Absence(DayRange Days, DayHalves Halves = DayHalves.Whole);
