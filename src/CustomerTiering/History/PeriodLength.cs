namespace CustomerTiering.History;

/// <summary>How long a calendar period is; the value is its months.</summary>
public enum PeriodLength
{
    /// <summary>A month.</summary>
    Month = 1,

    /// <summary>Three months.</summary>
    Quarter = 3,

    /// <summary>Six months.</summary>
    HalfYear = 6,

    /// <summary>Twelve months.</summary>
    Year = 12,
}
