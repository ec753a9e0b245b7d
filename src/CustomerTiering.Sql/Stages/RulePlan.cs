using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Stages;

/// <summary>A rule of the policy with its number in the statement, and its tests in the order they are met going down the tiers.</summary>
internal sealed class RulePlan
{
    private readonly Dictionary<int, int> firstTestOf = [];

    public RulePlan(int number, TieringPolicyDraft policy, ChannelRule rule)
    {
        Number = number;
        Channel = rule.Channel;
        SaysCore = policy.BestIsCore && (policy.Channels.Count == 0 || policy.Channels.Contains(rule));
        RanksGroups = rule.Level == RankLevel.Group;
        Rule = rule.Rule;
        Gates = rule.Rule.Gates.ToDictionary(gate => policy.Tiers.PlaceOf(gate.Tier));
        Otherwise = rule.Rule.Gates.ToDictionary(gate => policy.Tiers.PlaceOf(gate.Tier), gate => policy.Tiers.PlaceOf(gate.Otherwise));
        var tests = new List<(int Place, Gate.Test Test)>();
        foreach (var place in Gates.Keys.Order())
        {
            firstTestOf.Add(place, tests.Count);
            tests.AddRange(Gates[place].Gate.Tests().Select(test => (place, test)));
        }

        Tests = tests;
    }

    public int Number { get; }

    public ChannelId Channel { get; }

    /// <summary>Whether the best tier is the core under this rule.</summary>
    public bool SaysCore { get; }

    public bool RanksGroups { get; }

    public TierRule Rule { get; }

    /// <summary>The gates by the place of their tier.</summary>
    public IReadOnlyDictionary<int, TierGate> Gates { get; }

    /// <summary>Where those go who fail the gate of a place.</summary>
    public IReadOnlyDictionary<int, int> Otherwise { get; }

    /// <summary>The tests and the places whose gates ask them.</summary>
    public IReadOnlyList<(int Place, Gate.Test Test)> Tests { get; }

    /// <summary>The number of the first test of a place's gate.</summary>
    public int FirstTestOf(int place) => firstTestOf[place];

    /// <summary>The places whose lines lead through the gate of a place, itself included.</summary>
    public IEnumerable<int> LeadingTo(int place) => Enumerable.Range(0, place + 1).Where(start => Chain(start).Contains(place));

    /// <summary>The places that those who fail every gate are led through.</summary>
    private IEnumerable<int> Chain(int start)
    {
        yield return start;
        while (Otherwise.TryGetValue(start, out var next))
        {
            yield return start = next;
        }
    }
}
