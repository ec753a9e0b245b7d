namespace CustomerTiering.History;

/// <summary>
/// How customers move between tiers once it is known for which they qualify (升级, 降级): stability that is stated, not hoped for.
/// </summary>
public sealed record MovementPolicy
{
    private readonly int maximumStepsDown = int.MaxValue;
    private readonly int minimumTenureMonths;

    /// <summary>Up at once, down at the period's end, as far as it goes: the history then is what the tiering policy says each day.</summary>
    public static MovementPolicy Immediate { get; } = new();

    /// <summary>When an upgrade takes effect; at once unless stated.</summary>
    public UpgradeTiming Upgrade { get; init; }

    /// <summary>What becomes of an upgrade at once whose sales are returned; kept until the period's end unless stated.</summary>
    public LostUpgrade LostUpgrade { get; init; }

    /// <summary>The grace before a downgrade; none unless stated.</summary>
    public GracePeriod Grace { get; init; } = GracePeriod.None;

    /// <summary>At most so many tiers down at one decision, 1 or more; as many as it takes unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaximumStepsDown
    {
        get => maximumStepsDown;
        init => maximumStepsDown = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A downgrade is at least one tier.");
    }

    /// <summary>A tier is held for at least so many months before a downgrade, 0 or more; 0 unless stated. Upgrades do not wait.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int MinimumTenureMonths
    {
        get => minimumTenureMonths;
        init => minimumTenureMonths = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Months are not negative.");
    }
}
