namespace CustomerTiering.Planning;

/// <summary>How long and by which chance a plan is searched.</summary>
public sealed record PlanSettings
{
    /// <summary>Seed 1, 12,000 iterations a rep, one thread.</summary>
    public static PlanSettings Default { get; } = new();

    /// <summary>The seed: the same seed gives the same plan.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>How often visits of a rep are taken out and put back; 0 gives the first plan found. Not negative.</summary>
    public int Iterations { get; init; } = 12_000;

    /// <summary>Threads; the plan is the same for any number. At least 1.</summary>
    public int Threads { get; init; } = 1;
}
