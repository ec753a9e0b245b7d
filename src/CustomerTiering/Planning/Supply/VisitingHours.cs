using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>When a customer may be visited: never in its busy hours, and best when it likes it.</summary>
/// <remarks>Open hours, busy hours, weekdays and days without visits are hard; preferences cost what the policy says. Immutable.</remarks>
public sealed record VisitingHours
{
    /// <summary>Any time on any day.</summary>
    public static VisitingHours Any { get; } = new();

    /// <summary>The hours in which visits are possible; empty means all day.</summary>
    public IReadOnlyList<HourRange> Open { get; init; } = [];

    /// <summary>The shop's busy hours, in which no part of a visit may fall.</summary>
    public IReadOnlyList<HourRange> Busy { get; init; } = [];

    /// <summary>The hours in which a visit should begin; empty means no preference.</summary>
    public IReadOnlyList<HourRange> Preferred { get; init; } = [];

    /// <summary>The weekdays on which visits are possible; empty means every day.</summary>
    public IReadOnlyList<IsoDayOfWeek> Weekdays { get; init; } = [];

    /// <summary>The weekdays that suit best; empty means no preference.</summary>
    public IReadOnlyList<IsoDayOfWeek> PreferredWeekdays { get; init; } = [];

    /// <summary>Days without visits: stocktaking, the owner's holiday.</summary>
    public IReadOnlyList<DayRange> DoNotVisit { get; init; } = [];

    /// <summary>The hours open and not busy, in order, none touching another.</summary>
    public IReadOnlyList<HourRange> Possible()
    {
        var free = new bool[HourRange.Day];
        foreach (var hours in Open.Count == 0 ? [HourRange.WholeDay] : Open)
        {
            free.AsSpan(hours.From, hours.To - hours.From).Fill(value: true);
        }

        foreach (var hours in Busy)
        {
            free.AsSpan(hours.From, hours.To - hours.From).Clear();
        }

        var found = new List<HourRange>();
        for (var minute = 0; minute < HourRange.Day; minute++)
        {
            if (free[minute])
            {
                var from = minute;
                while (minute < HourRange.Day && free[minute])
                {
                    minute++;
                }

                found.Add(new HourRange(from, minute));
            }
        }

        return found;
    }
}
