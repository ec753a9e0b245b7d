namespace CustomerTiering.History;

/// <summary>When a customer that has earned a better tier gets it.</summary>
public enum UpgradeTiming
{
    /// <summary>On the day after the review that found it, within the running period.</summary>
    AtOnce,

    /// <summary>On the day after the period's end.</summary>
    AtPeriodEnd,
}
