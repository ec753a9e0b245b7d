using NodaTime;

namespace CustomerTiering.History;

/// <summary>Ends of months and of runs of months.</summary>
internal static class PeriodEnds
{
    /// <summary>A last day moved on.</summary>
    public static LocalDate Extended(LocalDate lastDay, PeriodExtension extension) => extension switch
    {
        PeriodExtension.None => lastDay,
        PeriodExtension.Month => EndOf(lastDay, 1, 1),
        PeriodExtension.Quarter => EndOf(lastDay, 3, 1),
        PeriodExtension.HalfYear => EndOf(lastDay, 6, 1),
        PeriodExtension.Year => EndOf(lastDay, 12, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(extension), extension, "There is no such extension."),
    };

    /// <summary>The last day of the run of months, counted from a start month, in which a day lies.</summary>
    public static LocalDate EndOf(LocalDate day, int months, int startMonth) => StartOf(day, months, startMonth).PlusMonths(months).PlusDays(-1);

    /// <summary>The first day of the run of months, counted from a start month, in which a day lies.</summary>
    public static LocalDate StartOf(LocalDate day, int months, int startMonth)
    {
        var into = ((day.Month - startMonth) % months + months) % months;
        return new LocalDate(day.Year, day.Month, 1).PlusMonths(-into);
    }

    /// <summary>So many months after a day that is the last of something: the day before the months-later date of the day after it.</summary>
    public static LocalDate MonthsAfter(LocalDate lastDay, int months) => lastDay.PlusDays(1).PlusMonths(months).PlusDays(-1);
}
