namespace CustomerTiering.Tiering;

/// <summary>The verdict of a test or a gate on one unit.</summary>
internal enum Verdict
{
    /// <summary>It cannot be told: the measure or its limit is unknown. It does not fail.</summary>
    Untested,

    /// <summary>Passed.</summary>
    Passed,

    /// <summary>Failed.</summary>
    Failed,
}
