namespace CustomerTiering.Effort;

/// <summary>What is held down when many accounts are tested for avoidance at once.</summary>
public enum AlarmControl
{
    /// <summary>The chance of any false alarm in the whole report (Holm).</summary>
    AnyFalseAlarm,

    /// <summary>The part of the alarms that is false, on average (Benjamini and Hochberg): more is found, some of it wrongly.</summary>
    PartOfAlarms,
}
