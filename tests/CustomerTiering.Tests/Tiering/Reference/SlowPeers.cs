using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Reference;

/// <summary>The units of one channel under its rule, decided the slow way.</summary>
internal sealed class SlowPeers
{
    private readonly TieringPolicyDraft policy;
    private readonly TierRule rule;
    private readonly SlowUnit[] units;
    private readonly (SlowUnit Unit, decimal Value)[] ranked;
    private readonly int[] sizes;
    private readonly SlowScore score;

    public SlowPeers(TieringPolicyDraft policy, TierRule rule, SlowUnit[] units)
    {
        this.policy = policy;
        this.rule = rule;
        this.units = units;
        score = new SlowScore(rule.RankBy, [.. units.Where(unit => unit.IsActive)]);
        ranked = [.. units.Where(unit => unit.IsActive).Select(unit => (unit, score.Of(unit)))
            .Where(pair => pair.Item2 > 0 || policy.Choices.NonPositive == NonPositiveRule.Ranked)
            .OrderByDescending(pair => pair.Item2)
            .ThenByDescending(pair => pair.unit.Measure("profit") is { } profit ? profit.Twelve : decimal.MinValue)
            .ThenBy(pair => pair.unit.SignedOn)
            .ThenBy(pair => pair.unit.Id, StringComparer.Ordinal)];
        sizes = new int[rule.Ladder.Count];
        for (var rung = 0; rung < sizes.Length; rung++)
        {
            sizes[rung] = Math.Max(Size(rule.Ladder[rung].Line, rung), rung == 0 ? 0 : sizes[rung - 1]);
        }
    }

    public SlowDecision Decide(SlowUnit unit)
    {
        var lowest = policy.Tiers.Tiers.Count - 1;
        var place = Array.FindIndex(ranked, pair => pair.Unit == unit);
        var untested = new List<string>(score.Missing(unit));
        if (place < 0)
        {
            return new SlowDecision(policy.Tiers.Lowest.Value, string.Empty, 0, 1, Focus: false, 0, Joined(untested));
        }

        var tier = Enumerable.Range(0, sizes.Length).FirstOrDefault(rung => IsInside(place, sizes[rung]), lowest);
        for (var gate = GateOf(tier); gate is not null && Passes(gate.Gate, unit, tier, untested) == false; gate = GateOf(tier))
        {
            tier = policy.Tiers.PlaceOf(gate.Otherwise);
        }

        var value = ranked[place].Value;
        var rank = policy.Choices.Ties == TieRule.Strict ? place + 1 : 1 + ranked.Count(pair => pair.Value > value);
        var positive = ranked.Where(pair => pair.Value > 0).Sum(pair => pair.Value);
        var cumulative = value <= 0 ? 1 : (double)(ranked.Where(pair => pair.Value >= value).Sum(pair => pair.Value) / positive);
        var focus = rule.Focus.Any(panel => policy.Tiers.PlaceOf(panel.Tier) == tier && IsInside(place, Math.Min(panel.Count, ranked.Length)));
        return new SlowDecision(policy.Tiers.Tiers[tier].Value, string.Empty, rank, cumulative, focus, 0, Joined(untested));
    }

    private static string Joined(IEnumerable<string> measures) => string.Join(",", measures.Distinct(StringComparer.Ordinal));

    private TierGate? GateOf(int tier) => rule.Gates.FirstOrDefault(gate => policy.Tiers.PlaceOf(gate.Tier) == tier);

    private int Size(TierLine line, int rung) => line.Match(
        share => Enumerable.Range(0, ranked.Length + 1).First(k => ranked.Take(k).Where(pair => pair.Value > 0).Sum(pair => pair.Value)
            >= share.Share.Value * ranked.Where(pair => pair.Value > 0).Sum(pair => pair.Value)),
        top => Math.Min(top.Count, ranked.Length),
        percent => Math.Min(ranked.Length, Math.Max(policy.Choices.MinimumPlaces, Rounded(percent.Percent.Value * units.Count(unit => unit.IsActive)))),
        limit => ranked.Count(pair => pair.Value >= limit.Limit),
        _ => Math.Min(ranked.Length, SlowComputedAbc.Size([.. ranked.Select(pair => Math.Max(0, pair.Value)), .. Enumerable.Repeat(0m, units.Count(unit => unit.IsActive) - ranked.Length)], rung)),
        _ => ranked.Length);

    private int Rounded(decimal places) => (int)(policy.Choices.Counts switch
    {
        CountRounding.Up => Math.Ceiling(places),
        CountRounding.Down => Math.Floor(places),
        _ => Math.Round(places, MidpointRounding.AwayFromZero),
    });

    private bool IsInside(int place, int size)
    {
        if (size == 0)
        {
            return false;
        }

        var last = ranked[size - 1].Value;
        var value = ranked[place].Value;
        return policy.Choices.Ties switch
        {
            TieRule.ShareBetter => value >= last,
            TieRule.ShareWorse => value > last || (value == last && ranked.Count(pair => pair.Value >= last) <= size),
            _ => place < size,
        };
    }

    /// <summary>Whether a gate is passed; null when that cannot be told, which does not fail.</summary>
    private bool? Passes(Gate gate, SlowUnit unit, int tier, List<string> untested) => gate.Match(
        all =>
        {
            bool?[] parts = [.. all.Gates.Select(inner => Passes(inner, unit, tier, untested))];
            return parts.Contains(false) ? false : parts.Contains(null) ? null : true;
        },
        any =>
        {
            bool?[] parts = [.. any.Gates.Select(inner => Passes(inner, unit, tier, untested))];
            return parts.Contains(true) ? true : parts.Contains(null) ? null : false;
        },
        test => PassesTest(test, unit, tier, untested));

    private bool? PassesTest(Gate.Test test, SlowUnit unit, int tier, List<string> untested)
    {
        var value = unit.Measure(test.Measure);
        var limit = test.Limit.Match<Fraction?>(
            at => Fraction.Of(at.Value),
            pooled => Pooled(test.Measure) is { } pool ? pool * Fraction.Of(pooled.Factor) : null,
            last => Fraction.Of(ranked[sizes[tier] - 1].Value) * Fraction.Of(last.Factor));
        if (value is null || limit is null)
        {
            untested.Add(test.Measure);
            return null;
        }

        var order = value.Value.CompareTo(limit.Value);
        return test.Comparison switch
        {
            Comparison.AtLeast => order >= 0,
            Comparison.MoreThan => order > 0,
            Comparison.AtMost => order <= 0,
            _ => order < 0,
        };
    }

    /// <summary>All of the upper parts over all of the lower ones, as far as both are known.</summary>
    private Fraction? Pooled(string measure)
    {
        var parts = units.Select(unit => unit.Parts(measure)).Where(part => part is not null).Select(part => part!.Value).ToList();
        var (upper, lower) = (Fraction.Of(0), Fraction.Of(0));
        foreach (var part in parts)
        {
            (upper, lower) = (upper + part.Upper, lower + part.Lower);
        }

        return lower > Fraction.Of(0) ? SlowUnit.Whole(measure, upper, lower) : null;
    }
}
