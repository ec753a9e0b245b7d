using CustomerTiering.History;
using CustomerTiering.Policies;

namespace CustomerTiering.Files.History;

/// <summary>
/// Movement policies by name and as JSON:
/// <c>{"upgrade": "atOnce", "lostUpgrade": "oneStepDown", "grace": {"months": 3}, "maximumStepsDown": 1, "minimumTenureMonths": 6}</c>.
/// </summary>
/// <remarks>
/// An upgrade is <c>atOnce</c> or <c>atPeriodEnd</c>; a lost one is <c>kept</c> or costs <c>oneStepDown</c>; a grace is <c>{"decisions": 1}</c>, <c>{"days": 30}</c> or
/// <c>{"months": 3}</c>. What is not stated is as in <see cref="MovementPolicy.Immediate"/>.
/// </remarks>
public static class MovementPolicyJson
{
    private const int LongestMonths = 1200;
    private static readonly PolicyWords<UpgradeTiming> Timings = new();
    private static readonly PolicyWords<LostUpgrade> Losses = new();

    /// <summary>
    /// The policies that have a name: <c>immediate</c>; <c>period-end</c>, where upgrades wait for the period's end too; and <c>steady</c>: up at once, one step back if the sales are returned,
    /// one step down at most, after three months of grace.
    /// </summary>
    public static IReadOnlyDictionary<string, MovementPolicy> Named { get; } = new Dictionary<string, MovementPolicy>(StringComparer.Ordinal)
    {
        ["immediate"] = MovementPolicy.Immediate,
        ["period-end"] = new() { Upgrade = UpgradeTiming.AtPeriodEnd },
        ["steady"] = new() { LostUpgrade = LostUpgrade.OneStepDown, Grace = new GracePeriod.Months(3), MaximumStepsDown = 1 },
    };

    /// <summary>Reads a policy.</summary>
    /// <param name="json">The text; comments and trailing commas are allowed.</param>
    public static MovementPolicyOutcome Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reading = PolicyReading.Of(json);
        var policy = reading.Faults.Count == 0 ? Policy(reading) : MovementPolicy.Immediate;
        return reading.Faults.Count == 0 ? new MovementPolicyOutcome.Valid(policy) : new MovementPolicyOutcome.Refused(reading.Faults);
    }

    private static MovementPolicy Policy(PolicyReading reading)
    {
        var policy = MovementPolicy.Immediate;
        return !reading.TryObject(reading.Root, ["upgrade", "lostUpgrade", "grace", "maximumStepsDown", "minimumTenureMonths"], out var stated)
            ? policy
            : policy with
            {
                Upgrade = stated.Word("upgrade", Timings, policy.Upgrade),
                LostUpgrade = stated.Word("lostUpgrade", Losses, policy.LostUpgrade),
                Grace = stated.TryFind("grace", out var grace) ? Grace(reading, grace) : policy.Grace,
                MaximumStepsDown = stated.Count("maximumStepsDown", policy.MaximumStepsDown, 1, int.MaxValue),
                MinimumTenureMonths = stated.Count("minimumTenureMonths", policy.MinimumTenureMonths, 0, LongestMonths),
            };
    }

    private static GracePeriod Grace(PolicyReading reading, PolicyNode node)
    {
        if (!reading.TryObject(node, ["decisions", "days", "months"], out var stated))
        {
            return GracePeriod.None;
        }

        string[] kinds = [.. new[] { "decisions", "days", "months" }.Where(stated.Has)];
        switch (kinds)
        {
            case ["decisions"]:
                return new GracePeriod.Decisions(stated.Count("decisions", 0, 0, LongestMonths));
            case ["days"]:
                return new GracePeriod.Days(stated.Count("days", 1, 1, LongestMonths * 31));
            case ["months"]:
                return new GracePeriod.Months(stated.Count("months", 1, 1, LongestMonths));
            default:
                reading.Refuse(node, kinds.Length == 0 ? PolicyFaultCode.PropertyMissing : PolicyFaultCode.PropertyUnknown, string.Join(", ", kinds), "A grace is 'decisions', 'days' or 'months', one of the three.");
                return GracePeriod.None;
        }
    }
}
