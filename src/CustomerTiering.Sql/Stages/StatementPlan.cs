using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Statements;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Stages;

/// <summary>What a statement is made of: the rules in use, the figures they ask for, and where those come from.</summary>
internal sealed class StatementPlan
{
    private readonly HashSet<string> measures = new(StringComparer.Ordinal);

    public StatementPlan(TieringPolicyDraft policy, SqlMapping mapping, TieringScope scope, Grammar grammar)
    {
        Policy = policy;
        Mapping = mapping;
        Scope = scope;
        Grammar = grammar;
        Stages = new StageNames(mapping);
        var file = mapping.Customers;
        RanksAsOne = policy.Channels.Count == 0 || file.IsNone;
        var otherwise = new ChannelRule(ChannelId.None, RankLevel.Outlet, policy.Otherwise);

        // Where nobody's channel is known, the rule for unknown channels is asked, if there is one.
        var ofUnknown = policy.Channels.FirstOrDefault(rule => rule.Channel.IsNone) ?? otherwise;
        ChannelRule[] rules = RanksAsOne ? [ofUnknown] : [.. policy.Channels, otherwise];
        Rules = [.. rules.Select((rule, number) => new RulePlan(number, policy, rule))];
        RanksGroups = !RanksAsOne && !file.Group.IsNone && Rules.Any(rule => rule.RanksGroups);
        MoneyDigits = Math.Max(mapping.Orders.Amount.Digits, mapping.Orders.Cost.Digits);
        foreach (var rule in Rules)
        {
            measures.UnionWith(rule.Tests.Select(test => test.Test.Measure));
            rule.Rule.RankBy.Match(one => measures.Add(one.Measure), _ => false);
        }
    }

    public TieringPolicyDraft Policy { get; }

    public SqlMapping Mapping { get; }

    public TieringScope Scope { get; }

    public Grammar Grammar { get; }

    public ParameterList Values => Grammar.Values;

    /// <summary>The names of the statement's table expressions.</summary>
    public StageNames Stages { get; }

    /// <summary>Whether the whole book is ranked as one by the policy's other rule.</summary>
    public bool RanksAsOne { get; }

    /// <summary>Whether a group can be a unit.</summary>
    public bool RanksGroups { get; }

    /// <summary>The rules in use, the one for all other channels last.</summary>
    public IReadOnlyList<RulePlan> Rules { get; }

    public RulePlan Otherwise => Rules[^1];

    /// <summary>Digits after the point in which money is added up.</summary>
    public int MoneyDigits { get; }

    public bool IsStrict => Policy.Choices.Ties == TieRule.Strict;

    public int Lowest => Policy.Tiers.Tiers.Count - 1;

    public bool NeedsProfit => IsStrict || Uses(Measure.Profit) || Uses(Measure.Margin);

    public bool NeedsEarlier => Uses(Measure.Growth);

    public bool NeedsMargin => Uses(Measure.Margin);

    public bool NeedsOrders => Uses(Measure.Orders);

    public bool NeedsReturns => Uses(Measure.Returns);

    public bool NeedsRecency => Uses(Measure.Recency);

    public bool HasCosts => NeedsProfit && !Mapping.Orders.Cost.IsNone;

    /// <summary>The supplied measures that the policy asks for, with their columns.</summary>
    public IEnumerable<(string Column, SuppliedColumn Supplied)> Supplied => Mapping.Customers.Supplied
        .Select((supplied, place) => (Column: "m" + Grammar.Number(place), supplied))
        .Where(entry => measures.Contains(entry.supplied.Supplied.Id));

    /// <summary>The most tests that a rule has.</summary>
    public int Tests => Rules.Max(rule => rule.Tests.Count);

    /// <summary>The ratios by which a rule ranks.</summary>
    public IEnumerable<MeasureSource> RankedRatios => Rules.Select(RankOf).Where(source => source.IsRatio).DistinctBy(source => source.Measure, StringComparer.Ordinal);

    /// <summary>The measures whose pooled value a rule asks for.</summary>
    public IEnumerable<MeasureSource> Pooled => Rules.SelectMany(rule => rule.Tests).Where(test => test.Test.Limit is GateLimit.OfPooled)
        .Select(test => SourceOf(test.Test.Measure)).Where(source => !source.IsMissing).DistinctBy(source => source.Measure, StringComparer.Ordinal);

    /// <summary>The places for which a rule asks who was the last inside.</summary>
    public IEnumerable<int> LastInside => Rules.SelectMany(rule => rule.Tests).Where(test => test.Test.Limit is GateLimit.OfLastInside).Select(test => test.Place).Distinct().Order();

    /// <summary>The name of a table expression in the statement.</summary>
    public string Stage(string name) => Stages.Of(name);

    public MeasureSource RankOf(RulePlan rule) => rule.Rule.RankBy.Match(one => SourceOf(one.Measure), _ => MeasureSource.Missing("score"));

    public MeasureSource SourceOf(string id)
    {
        foreach (var (column, supplied) in Supplied)
        {
            if (string.Equals(supplied.Supplied.Id, id, StringComparison.Ordinal))
            {
                return new MeasureSource(id, column, string.Empty, supplied.Value.Digits, LessOne: false, supplied.Supplied.Unit is MeasureUnit.Ratio or MeasureUnit.Score);
            }
        }

        return id switch
        {
            "revenue" or "profit" or "returns" => new MeasureSource(id, id, string.Empty, MoneyDigits, LessOne: false, TwelveDecimals: false),
            "orders" or "recency" => new MeasureSource(id, id, string.Empty, 0, LessOne: false, TwelveDecimals: false),
            "margin" => new MeasureSource(id, "margin_over", "margin_under", 0, LessOne: false, TwelveDecimals: true),
            "growth" => new MeasureSource(id, "growth_over", "growth_under", 0, LessOne: true, TwelveDecimals: true),
            _ => MeasureSource.Missing(id),
        };
    }

    /// <summary>One expression for all rules, or a choice by the rule's number where they differ.</summary>
    /// <param name="rule">The column with the rule's number.</param>
    /// <param name="said">The expression of a rule.</param>
    public string ByRule(string rule, Func<RulePlan, string> said)
    {
        var groups = Rules.GroupBy(said, StringComparer.Ordinal).ToList();
        return groups.Count == 1
            ? groups[0].Key
            : $"CASE {string.Join(' ', groups.Select(group => $"WHEN {rule} IN ({string.Join(", ", group.Select(one => Grammar.Number(one.Number)))}) THEN {group.Key}"))} END";
    }

    private bool Uses(Measure measure) => measures.Contains(measure.Id);
}
