namespace CustomerTiering.Planning.Search;

/// <summary>Why a visit cannot stand at a place; the values are those of <see cref="PlanRule"/>.</summary>
internal enum Block : byte
{
    None = 0,
    WorkingDay = 1,
    DoNotVisit = 2,
    Weekday = 3,
    VisitingHours = 4,
    MinimumGap = 5,
    DayFull = 6,
    Appointment = 7,
    Skill = 8,
    NoRep = 9,
    NotWorth = 10,
    Freeze = 11,
    NotServed = 12,
}
