namespace CustomerTiering.Calendars;

/// <summary>The halves of a working day.</summary>
[Flags]
public enum DayHalves
{
    /// <summary>Neither: a day off.</summary>
    None = 0,

    /// <summary>The morning.</summary>
    Morning = 1,

    /// <summary>The afternoon.</summary>
    Afternoon = 2,

    /// <summary>The whole day.</summary>
    Whole = Morning | Afternoon,
}
