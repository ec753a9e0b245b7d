using System.Globalization;

namespace CustomerTiering.Planning;

/// <summary>A part of a day, half-open, in minutes from midnight: 08:00-11:30.</summary>
public readonly record struct HourRange : IComparable<HourRange>
{
    /// <summary>Minutes in a day.</summary>
    public const int Day = 24 * 60;

    /// <summary>A part of a day.</summary>
    /// <param name="from">The first minute, 0 to 1,439.</param>
    /// <param name="to">The minute after the last, up to 1,440.</param>
    /// <exception cref="ArgumentOutOfRangeException">Empty, or outside the day.</exception>
    public HourRange(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, Day);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(to, from);
        (From, To) = (from, to);
    }

    /// <summary>The whole day.</summary>
    public static HourRange WholeDay { get; } = new(0, Day);

    /// <summary>The first minute.</summary>
    public int From { get; }

    /// <summary>The minute after the last.</summary>
    public int To { get; }

    /// <summary>Reads hours written as <c>08:00-11:30</c>; 24:00 ends the day.</summary>
    public static bool TryParse(string? text, out HourRange hours)
    {
        hours = WholeDay;
        var parts = (text ?? string.Empty).Split('-');
        if (parts.Length != 2 || !TryMinute(parts[0], out var from) || !TryMinute(parts[1], out var to) || from >= to || to > Day)
        {
            return false;
        }

        hours = new HourRange(from, to);
        return true;
    }

    /// <summary>Reads an hour written as <c>08:30</c> into minutes from midnight, 0 to 1,440.</summary>
    public static bool TryMinute(string? text, out int minute)
    {
        minute = 0;
        var parts = (text ?? string.Empty).Trim().Split(':');
        if (parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var rest)
            || rest > 59 || hour > 24 || (hour == 24 && rest > 0))
        {
            return false;
        }

        minute = (hour * 60) + rest;
        return true;
    }

    /// <summary>A minute of the day as <c>08:30</c>.</summary>
    public static string TextOf(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");

    /// <inheritdoc/>
    public int CompareTo(HourRange other) => From != other.From ? From.CompareTo(other.From) : To.CompareTo(other.To);

    /// <summary>Whether the first begins earlier.</summary>
    public static bool operator <(HourRange left, HourRange right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first begins later.</summary>
    public static bool operator >(HourRange left, HourRange right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first does not begin later.</summary>
    public static bool operator <=(HourRange left, HourRange right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first does not begin earlier.</summary>
    public static bool operator >=(HourRange left, HourRange right) => left.CompareTo(right) >= 0;

    /// <summary>The hours as people write them, <c>08:00-11:30</c>.</summary>
    public override string ToString() => $"{TextOf(From)}-{TextOf(To)}";
}
