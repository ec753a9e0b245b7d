namespace CustomerTiering.Files.Values;

/// <summary>What comes first in a day written with slashes or hyphens and the year last.</summary>
public enum DayOrder
{
    /// <summary>Decided by the values of the file.</summary>
    Detected,

    /// <summary>The month: <c>12/31/2024</c>.</summary>
    MonthFirst,

    /// <summary>The day: <c>31/12/2024</c>.</summary>
    DayFirst,
}
