namespace CustomerTiering.Planning;

/// <summary>What a check of a plan found.</summary>
/// <param name="Findings">Everything found, ordered by rep, day, customer and rule.</param>
/// <param name="Stops">Stops looked at.</param>
public sealed record PlanCheckResult(IReadOnlyList<PlanFinding> Findings, int Stops)
{
    /// <summary>Whether no hard rule is broken.</summary>
    public bool IsSound => Findings.All(finding => !finding.IsBroken);

    /// <summary>The hard rules broken.</summary>
    public IReadOnlyList<PlanFinding> Broken => [.. Findings.Where(finding => finding.IsBroken)];

    /// <summary>The visits missing: gaps too long, needs unmet.</summary>
    public IReadOnlyList<PlanFinding> Missing => [.. Findings.Where(finding => !finding.IsBroken)];
}
