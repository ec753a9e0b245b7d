namespace CustomerTiering.Planning;

/// <summary>How long it takes from one place to another, in whole minutes.</summary>
/// <remarks>Whole minutes, rounded up, so that a plan on paper can be kept. Immutable.</remarks>
public sealed record TravelModel
{
    private readonly Func<Place, Place, int> minutes;

    private TravelModel(string description, Func<Place, Place, int> minutes)
    {
        Description = description;
        this.minutes = minutes;
    }

    /// <summary>40 km an hour on roads 1.3 times as long as the straight line, and 3 minutes to park and walk.</summary>
    public static TravelModel Default { get; } = ByCoordinates(40, 1.3, 3);

    /// <summary>How it was made, in invariant notation.</summary>
    public string Description { get; }

    /// <summary>Kilometres an hour; 0 where all ways come from a table.</summary>
    public double KilometresPerHour { get; internal init; }

    /// <summary>Length of a road ÷ straight line; 0 where all ways come from a table.</summary>
    public double Detour { get; internal init; }

    /// <summary>Minutes to park and walk, added to every way that leads elsewhere; 0 where all ways come from a table.</summary>
    public int MinutesPerStop { get; internal init; }

    /// <summary>The ways of a <see cref="TravelTable"/>; empty for any other travel.</summary>
    public IReadOnlyList<TravelTime> Times { get; internal init; } = [];

    /// <summary>Travel by the straight line between coordinates.</summary>
    /// <param name="kilometresPerHour">Mean speed, more than 0.</param>
    /// <param name="detour">Length of a road ÷ straight line, at least 1.</param>
    /// <param name="minutesPerStop">Minutes to park and walk, added to every way that leads elsewhere.</param>
    public static TravelModel ByCoordinates(double kilometresPerHour, double detour, int minutesPerStop)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(kilometresPerHour);
        ArgumentOutOfRangeException.ThrowIfLessThan(detour, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(minutesPerStop);
        return new TravelModel(
            FormattableString.Invariant($"{kilometresPerHour} km/h, detour {detour}, {minutesPerStop} min a stop"),
            (from, to) => from == to ? 0 : minutesPerStop + (int)Math.Ceiling((from.KilometresTo(to) * detour / kilometresPerHour * 60) - 1e-9))
        {
            KilometresPerHour = kilometresPerHour,
            Detour = detour,
            MinutesPerStop = minutesPerStop,
        };
    }

    /// <summary>Travel from a host's own table or road router. It must give the same answer to the same question, and no negative one.</summary>
    /// <param name="description">What the table is.</param>
    /// <param name="minutes">Minutes from the first place to the second.</param>
    public static TravelModel ByTable(string description, Func<Place, Place, int> minutes)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(minutes);
        return new TravelModel(description, minutes);
    }

    /// <summary>Minutes from one place to another; 0 to the same place.</summary>
    /// <exception cref="InvalidOperationException">The table gives a negative time.</exception>
    public int Minutes(Place from, Place to)
    {
        var found = minutes(from, to);
        return found >= 0 ? found : throw new InvalidOperationException(FormattableString.Invariant($"The way from {from} to {to} cannot take {found} minutes."));
    }
}
