namespace CustomerTiering.Files.Values;

/// <summary>What the form of a day says about the order of its parts.</summary>
internal enum DayPartsOrder
{
    YearFirst,
    DayFirst,
    MonthFirst,
    YearLast,
}
