namespace CustomerTiering.Planning;

/// <summary>How firmly a visit of a plan stands when the plan is made anew, the firmest first.</summary>
public enum Commitment
{
    /// <summary>To the minute: the customer was given the hour.</summary>
    Fixed,

    /// <summary>On its day; the hour may change.</summary>
    FlexibleInDay,

    /// <summary>In its week, Monday to Sunday; the day may change.</summary>
    FlexibleInWeek,

    /// <summary>Nobody was told: it may move, but stays where nothing speaks against it.</summary>
    Free,
}
