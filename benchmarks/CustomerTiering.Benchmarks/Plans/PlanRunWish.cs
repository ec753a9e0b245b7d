namespace CustomerTiering.Benchmarks.Plans;

/// <summary>How large a market is planned, and how.</summary>
internal sealed record PlanRunWish
{
    public int Customers { get; init; } = 10_000;

    public int Reps { get; init; } = 200;

    public int Weeks { get; init; } = 4;

    public int Seed { get; init; } = 1;

    public int Iterations { get; init; } = Planning.PlanSettings.Default.Iterations;

    public int Threads { get; init; } = 2;

    /// <summary>Rounds of the bound.</summary>
    public int Rounds { get; init; } = 60;

    /// <summary>Whether it is planned once more with another number of threads, to compare.</summary>
    public bool IsVerified { get; init; }
}
