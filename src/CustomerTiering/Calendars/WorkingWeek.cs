using NodaTime;

namespace CustomerTiering.Calendars;

/// <summary>What of each day of the week is worked when nothing else is said.</summary>
/// <remarks>Two weeks are equal when they work the same halves.</remarks>
public sealed record WorkingWeek
{
    private readonly int halves;

    private WorkingWeek(int halves) => this.halves = halves;

    /// <summary>Monday to Friday.</summary>
    public static WorkingWeek MondayToFriday { get; } = Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday);

    /// <summary>Monday to Saturday, as most distributors work.</summary>
    public static WorkingWeek MondayToSaturday { get; } = MondayToFriday.With(IsoDayOfWeek.Saturday, DayHalves.Whole);

    /// <summary>Every day.</summary>
    public static WorkingWeek EveryDay { get; } = MondayToSaturday.With(IsoDayOfWeek.Sunday, DayHalves.Whole);

    /// <summary>Working days in a week, in steps of a half.</summary>
    public decimal Days => int.PopCount(halves) / 2m;

    /// <summary>Halves worked in a week, 0 to 14.</summary>
    internal int HalfDays => int.PopCount(halves);

    /// <summary>A week of whole working days.</summary>
    public static WorkingWeek Of(params IEnumerable<IsoDayOfWeek> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return days.Aggregate(new WorkingWeek(0), (week, day) => week.With(day, DayHalves.Whole));
    }

    /// <summary>What of a day of the week is worked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no day of the week.</exception>
    public DayHalves Of(IsoDayOfWeek day) => (DayHalves)((halves >> ShiftOf(day)) & 3);

    /// <summary>The same week with other hours on one day of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no day of the week, or no halves of a day.</exception>
    public WorkingWeek With(IsoDayOfWeek day, DayHalves worked)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(worked & DayHalves.Whole, worked);
        var shift = ShiftOf(day);
        return new WorkingWeek((halves & ~(3 << shift)) | ((int)worked << shift));
    }

    private static int ShiftOf(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? 2 * ((int)day - 1)
        : throw new ArgumentOutOfRangeException(nameof(day), day, "A day of the week is Monday to Sunday.");
}
