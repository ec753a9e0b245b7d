using NodaTime;

namespace CustomerTiering.Diary;

/// <summary>
/// When on its day a visit began and ended (签到、签退), to the minute; either may be missing from the diary, and a length may stand without a clock.
/// </summary>
/// <remarks>
/// Half-open: a visit from 9:00 to 9:30 takes 30 minutes and leaves 9:30 free. Seconds are cut off. A check-out before the check-in is kept as recorded;
/// a <see cref="DiaryPolicy"/> refuses it. The default value says nothing.
/// </remarks>
public readonly record struct VisitTime
{
    private const int MinutesOfDay = 24 * 60;

    // One more than the minute of the day, so that zero says that nothing is recorded. The end may lie after midnight.
    private readonly short start;
    private readonly short end;
    private readonly short length;
    private readonly bool hasLength;

    private VisitTime(int start, int end, int length)
    {
        this.start = (short)start;
        this.end = (short)end;
        this.length = (short)Math.Max(0, length);
        hasLength = length >= 0;
    }

    /// <summary>Nothing is recorded.</summary>
    public static VisitTime None => default;

    /// <summary>Whether the beginning is recorded.</summary>
    public bool HasCheckIn => start > 0;

    /// <summary>Whether the end is recorded.</summary>
    public bool HasCheckOut => end > 0;

    /// <summary>Whether the end is recorded before the beginning.</summary>
    public bool IsBackward => HasCheckIn && HasCheckOut && end < start;

    /// <summary>Whether the diary says how long the visit took.</summary>
    public bool IsMeasured => (HasCheckIn && HasCheckOut) || hasLength;

    /// <summary>The beginning.</summary>
    /// <exception cref="InvalidOperationException">It is not recorded.</exception>
    public LocalTime CheckIn => HasCheckIn ? Clock(start) : throw new InvalidOperationException("The visit has no check-in.");

    /// <summary>The end; a visit that runs past midnight ends on the clock of the next day.</summary>
    /// <exception cref="InvalidOperationException">It is not recorded.</exception>
    public LocalTime CheckOut => HasCheckOut ? Clock(end) : throw new InvalidOperationException("The visit has no check-out.");

    /// <summary>Minutes from beginning to end, or the length recorded without a clock; 0 where the diary does not say, and for a backward visit.</summary>
    public int Minutes => HasCheckIn && HasCheckOut ? Math.Max(0, end - start) : length;

    /// <summary>Minutes of the day on which the visit begins, −1 where it is not recorded.</summary>
    internal int StartMinute => start - 1;

    /// <summary>Minutes of the day at which the visit ends, counted on past midnight, −1 where it is not recorded.</summary>
    internal int EndMinute => end - 1;

    /// <summary>A check-in without a check-out.</summary>
    public static VisitTime CheckedIn(LocalTime checkIn) => new(Place(checkIn), 0, -1);

    /// <summary>A check-out without a check-in.</summary>
    public static VisitTime CheckedOut(LocalTime checkOut) => new(0, Place(checkOut), -1);

    /// <summary>A check-in and a check-out of the same day.</summary>
    public static VisitTime Between(LocalTime checkIn, LocalTime checkOut) => new(Place(checkIn), Place(checkOut), -1);

    /// <summary>A check-in and how long the visit took; it may run past midnight.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or more than a day.</exception>
    public static VisitTime From(LocalTime checkIn, int minutes) => new(Place(checkIn), Place(checkIn) + Checked(minutes), -1);

    /// <summary>How long the visit took, without a clock.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or more than a day.</exception>
    public static VisitTime Lasting(int minutes) => new(0, 0, Checked(minutes));

    private static int Place(LocalTime time) => (time.Hour * 60) + time.Minute + 1;

    private static LocalTime Clock(int place) => new((place - 1) / 60 % 24, (place - 1) % 60);

    private static int Checked(int minutes) => minutes is >= 0 and <= MinutesOfDay
        ? minutes
        : throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "A visit takes from 0 minutes to a day.");
}
