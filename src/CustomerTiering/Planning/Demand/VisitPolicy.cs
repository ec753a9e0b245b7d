using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Planning;

/// <summary>
/// A checked, versioned policy of visits (拜访策略): how often customers of each tier are visited and what gives way when time is short.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Built in code from a <see cref="VisitPolicyDraft"/> or read from JSON.</remarks>
public sealed partial class VisitPolicy
{
    private readonly Dictionary<TierName, VisitRule> rules;

    private VisitPolicy(VisitPolicyDraft draft)
    {
        Draft = draft;
        rules = draft.Tiers.ToDictionary(rule => rule.Tier);
    }

    /// <summary>
    /// The shipped policy, <c>visits</c>: A a visit of an hour every week, B three quarters of an hour every other week, C half an hour once a month.
    /// A missed visit weighs 30,000, 3,000 and 300 minutes, so that travel hardly talks a plan out of a visit and what is dropped is dropped from below.
    /// </summary>
    public static VisitPolicy Default { get; } = new(new VisitPolicyDraft
    {
        Name = "visits",
        Tiers =
        [
            new VisitRule(new TierName("A"), new Cadence(1, CadenceUnit.Week) { EarlyDays = 2, LateDays = 2, MinimumGapDays = 4, MaximumGapDays = 12 }, 60)
            {
                Purpose = VisitPurpose.Review, MissedValue = 30_000, ErrorPerDay = 20,
            },
            new VisitRule(new TierName("B"), new Cadence(0.5m, CadenceUnit.Week) { EarlyDays = 3, LateDays = 3, MinimumGapDays = 7, MaximumGapDays = 21 }, 45)
            {
                Purpose = VisitPurpose.Order, MissedValue = 3_000, ErrorPerDay = 8,
            },
            new VisitRule(new TierName("C"), new Cadence(1, CadenceUnit.Month) { EarlyDays = 7, LateDays = 7, MinimumGapDays = 14, MaximumGapDays = 45 }, 30)
            {
                Purpose = VisitPurpose.StoreCheck, MissedValue = 300, ErrorPerDay = 3,
            },
        ],
    });

    /// <summary>The policy's name.</summary>
    public string Name => Draft.Name;

    /// <summary>The policy's version.</summary>
    public string Version => Draft.Version;

    /// <summary>The first days of plans made by it, half-open.</summary>
    public DayRange Effective => Draft.Effective;

    /// <summary>One rule a tier, best first.</summary>
    public IReadOnlyList<VisitRule> Tiers => Draft.Tiers;

    /// <summary>What the policy says, as data.</summary>
    public VisitPolicyDraft Draft { get; }

    /// <summary>The policy of a draft, or what is wrong with it.</summary>
    public static VisitPolicyOutcome Of(VisitPolicyDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var faults = VisitPolicyCheck.Faults(draft);
        return faults.Count == 0 ? new VisitPolicyOutcome.Valid(new VisitPolicy(draft)) : new VisitPolicyOutcome.Refused(faults);
    }

    /// <summary>Reads a policy from JSON. Comments and trailing commas are allowed; the form is described in docs/planning.md.</summary>
    /// <returns>The policy, or every fault with its path, line and column.</returns>
    public static VisitPolicyOutcome Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reading = PolicyReading.Of(json);
        var draft = reading.Faults.Count > 0 ? new VisitPolicyDraft() : new VisitPolicyReader(reading).Read();
        return reading.Faults.Count > 0 ? new VisitPolicyOutcome.Refused(reading.Faults) : Of(draft);
    }

    /// <summary>The policy as JSON: the same policy gives the same text, and <see cref="Parse"/> gives back an equal draft.</summary>
    public string ToJson() => PolicyLayout.Text(VisitPolicyWriter.Policy(Draft));

    /// <summary>Says what the policy says, for people.</summary>
    /// <param name="culture">The reader's culture: Chinese for a Chinese one, English for any other. Numbers are written by it.</param>
    /// <param name="format">Text, Markdown, or a Mermaid flowchart.</param>
    public string Describe(CultureInfo culture, PolicyFormat format)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return format switch
        {
            PolicyFormat.Text => VisitPolicyOutline.Write(Draft, culture).Text(),
            PolicyFormat.Markdown => VisitPolicyOutline.Write(Draft, culture).Markdown(),
            PolicyFormat.Mermaid => VisitPolicyOutline.Flowchart(Draft, culture),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A policy is described as text, Markdown or Mermaid."),
        };
    }

    /// <summary>The unit of values and costs in the reader's language; a unit of the policy's own as it is written.</summary>
    public string UnitIn(CultureInfo culture) => VisitPolicyOutline.Unit(Draft.Unit, culture);

    /// <summary>Whether the policy has a rule for a tier.</summary>
    public bool Knows(TierName tier) => rules.ContainsKey(tier);

    /// <summary>The rule of a tier.</summary>
    /// <exception cref="ArgumentException">The policy has none.</exception>
    public VisitRule RuleOf(TierName tier) => rules.TryGetValue(tier, out var rule)
        ? rule
        : throw new ArgumentException($"The policy '{Name}' says nothing about visits to tier '{tier}'.", nameof(tier));
}
