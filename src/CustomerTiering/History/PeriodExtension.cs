namespace CustomerTiering.History;

/// <summary>Whether a last day is moved on to the end of its month, quarter, half-year or year. Calendar ones: a quarter ends in March, June, September or December.</summary>
public enum PeriodExtension
{
    /// <summary>The day stays.</summary>
    None,

    /// <summary>To the last day of its month.</summary>
    Month,

    /// <summary>To the last day of its calendar quarter.</summary>
    Quarter,

    /// <summary>To 30 June or 31 December.</summary>
    HalfYear,

    /// <summary>To 31 December.</summary>
    Year,
}
