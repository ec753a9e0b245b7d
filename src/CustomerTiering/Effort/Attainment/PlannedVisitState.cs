namespace CustomerTiering.Effort.Attainment;

/// <summary>What became of a planned visit.</summary>
public enum PlannedVisitState
{
    /// <summary>It took place on its day, or early within the policy's days (完成).</summary>
    Done,

    /// <summary>It took place late, within the policy's days (延迟).</summary>
    Late,

    /// <summary>It did not take place in time (漏访).</summary>
    Missed,

    /// <summary>It has not taken place and can still take place in time, seen from the as-of day (待访).</summary>
    Open,
}
