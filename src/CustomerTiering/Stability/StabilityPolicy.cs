using CustomerTiering.Policies;

namespace CustomerTiering.Stability;

/// <summary>How the stability of tiers is estimated (等级稳定性): the named choices.</summary>
public sealed record StabilityPolicy
{
    /// <summary>The most periods that can be drawn.</summary>
    public const int MostDraws = 10_000;

    /// <summary>The documented defaults: 200 drawn periods, seed 1, the top 20% that stay until 25, 30, 35 or 40%.</summary>
    public static StabilityPolicy Default { get; } = new();

    /// <summary>Periods drawn, 2 to <see cref="MostDraws"/>; 200 unless stated. The error of a share falls with the root of the number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2 or more than the most.</exception>
    public int Draws
    {
        get;
        init => field = value is >= 2 and <= MostDraws ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"2 to {MostDraws} periods are drawn.");
    }

    = 200;

    /// <summary>The seed of all chance; 1 unless stated. The same seed gives the same result.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>The top group that is looked at beside the tiers: its part of the buyers, rounded up; 20% unless stated.</summary>
    public Proportion Top { get; init; } = Proportion.OfPercent(20);

    /// <summary>Exit limits that are tried: who is in the top group stays until it is beyond this part. In rising order, none below <see cref="Top"/>.</summary>
    public IReadOnlyList<Proportion> StayUntil { get; init; } = [Proportion.OfPercent(25), Proportion.OfPercent(30), Proportion.OfPercent(35), Proportion.OfPercent(40)];

    /// <summary>A customer whose chance to be in the same tier in two like periods is below this stands near a line; 80% unless stated.</summary>
    public Proportion NearLine { get; init; } = Proportion.OfPercent(80);

    /// <summary>The limits that are compared: the top group without hysteresis first, then each exit limit.</summary>
    /// <exception cref="InvalidOperationException">The exit limits do not rise, or one is below the top group's own limit.</exception>
    internal Proportion[] Limits()
    {
        Proportion[] limits = [Top, .. StayUntil];
        for (var i = 1; i < limits.Length; i++)
        {
            if (limits[i] < limits[i - 1])
            {
                throw new InvalidOperationException($"Exit limits rise and none is below {Top}; {limits[i]} stands after {limits[i - 1]}.");
            }
        }

        return limits;
    }

    /// <summary>Two policies are equal when they say the same.</summary>
    public bool Equals(StabilityPolicy? other) => other is not null
        && (Draws, Seed, Top, NearLine) == (other.Draws, other.Seed, other.Top, other.NearLine) && StayUntil.SequenceEqual(other.StayUntil);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Draws, Seed, Top, NearLine, StayUntil.Count);
}
