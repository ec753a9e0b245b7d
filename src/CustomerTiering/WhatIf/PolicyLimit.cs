using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.WhatIf;

/// <summary>One number of a policy that can be turned, and the policy with it turned.</summary>
internal sealed record PolicyLimit(string Path, ChannelId Channel, PolicyLimitUnit Unit, decimal Value, Func<decimal, TieringPolicyDraft> With)
{
    private static readonly decimal[] Factors = [0.8m, 0.9m, 1.1m, 1.2m];

    /// <summary>The numbers of lines and gates, in the order of the policy.</summary>
    public static IEnumerable<PolicyLimit> Of(TieringPolicyDraft draft)
    {
        for (var place = 0; place < draft.Channels.Count; place++)
        {
            var at = place;
            var own = draft.Channels[at];
            foreach (var limit in OfRule($"$.channels[{Text(at)}]", own.Channel, own.Rule, rule => draft with { Channels = Put(draft.Channels, at, own with { Rule = rule }) }))
            {
                yield return limit;
            }
        }

        foreach (var limit in OfRule("$.otherwise", ChannelId.None, draft.Otherwise, rule => draft with { Otherwise = rule }))
        {
            yield return limit;
        }
    }

    /// <summary>The numbers tried in place of it, from the lowest; none where turning changes nothing.</summary>
    public IEnumerable<decimal> Turns()
    {
        var turned = Factors.Select(factor => Value * factor);
        return Unit switch
        {
            PolicyLimitUnit.Part => turned.Select(value => decimal.Round(value, 6)).Where(value => value is > 0 and <= 1 && value != Value),
            PolicyLimitUnit.Count => turned.Select(value => decimal.Round(value, 0, MidpointRounding.AwayFromZero)).Append(Value - 1).Append(Value + 1).Where(value => value >= 1 && value != Value).Distinct().Order(),
            _ => turned.Where(value => value != Value).Order(),
        };
    }

    private static IEnumerable<PolicyLimit> OfRule(string path, ChannelId channel, TierRule rule, Func<TierRule, TieringPolicyDraft> with)
    {
        for (var place = 0; place < rule.Ladder.Count; place++)
        {
            var at = place;
            var rung = rule.Ladder[at];
            TieringPolicyDraft Turned(TierLine line) => with(rule with { Ladder = Put(rule.Ladder, at, rung with { Line = line }) });
            PolicyLimit Limit(PolicyLimitUnit unit, decimal value, Func<decimal, TierLine> line) => new($"{path}.ladder[{Text(at)}]", channel, unit, value, turned => Turned(line(turned)));
            PolicyLimit[] limits = rung.Line.Match<PolicyLimit[]>(
                share => [Limit(PolicyLimitUnit.Part, share.Share.Value, value => new TierLine.CumulativeShare(Proportion.Of(value)))],
                top => [Limit(PolicyLimitUnit.Count, top.Count, value => new TierLine.TopCount((int)value))],
                percent => [Limit(PolicyLimitUnit.Part, percent.Percent.Value, value => new TierLine.TopPercent(Proportion.Of(value)))],
                atLeast => [Limit(PolicyLimitUnit.Measure, atLeast.Limit, value => new TierLine.AtLeast(value))],
                _ => [],
                _ => []);
            foreach (var limit in limits)
            {
                yield return limit;
            }
        }

        for (var place = 0; place < rule.Gates.Count; place++)
        {
            var at = place;
            var gate = rule.Gates[at];
            foreach (var limit in OfGate($"{path}.gates[{Text(at)}]", channel, gate.Gate, turned => with(rule with { Gates = Put(rule.Gates, at, gate with { Gate = turned }) })))
            {
                yield return limit;
            }
        }
    }

    private static IEnumerable<PolicyLimit> OfGate(string path, ChannelId channel, Gate gate, Func<Gate, TieringPolicyDraft> with) => gate.Match(
        all => all.Gates.SelectMany((inner, at) => OfGate($"{path}.all[{Text(at)}]", channel, inner, turned => with(new Gate.AllOf(Put(all.Gates, at, turned))))),
        any => any.Gates.SelectMany((inner, at) => OfGate($"{path}.any[{Text(at)}]", channel, inner, turned => with(new Gate.AnyOf(Put(any.Gates, at, turned))))),
        test => (IEnumerable<PolicyLimit>)[OfTest(path, channel, test, with)]);

    private static PolicyLimit OfTest(string path, ChannelId channel, Gate.Test test, Func<Gate, TieringPolicyDraft> with) => test.Limit.Match(
        @fixed => new PolicyLimit(path, channel, PolicyLimitUnit.Measure, @fixed.Value, value => with(test with { Limit = new GateLimit.Fixed(value) })),
        pooled => new PolicyLimit(path, channel, PolicyLimitUnit.Factor, pooled.Factor, value => with(test with { Limit = new GateLimit.OfPooled(value) })),
        last => new PolicyLimit(path, channel, PolicyLimitUnit.Factor, last.Factor, value => with(test with { Limit = new GateLimit.OfLastInside(value) })));

    private static T[] Put<T>(IReadOnlyList<T> list, int at, T other) => [.. list.Select((one, place) => place == at ? other : one)];

    private static string Text(int place) => place.ToString(CultureInfo.InvariantCulture);
}
