using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Policies;
using CustomerTiering.Tiering.Checks;

namespace CustomerTiering.Tiering.Descriptions;

/// <summary>Writes a tiering policy as an outline: its terms, then a section for each channel.</summary>
internal sealed class TieringOutline(TieringPolicyDraft policy, CultureInfo culture)
{
    private readonly PolicyWording words = new(culture);
    private readonly PolicyOutline outline = PolicyOutline.Of(new PolicyWording(culture).Say("Title", policy.Name, policy.Version));

    public PolicyOutline Write()
    {
        Terms();
        for (var place = 0; place < policy.Channels.Count; place++)
        {
            var channel = policy.Channels[place];
            outline.Section(words.Channel(channel.Channel));
            Rule(new RuleUnderCheck(policy, channel.Rule, string.Empty), channel.Level);
        }

        outline.Section(words.Say(policy.Channels.Count == 0 ? "WholeBook" : "OtherChannels"));
        Rule(new RuleUnderCheck(policy, policy.Otherwise, string.Empty), policy.OtherwiseLevel);
        return outline;
    }

    private void Terms()
    {
        var choices = policy.Choices;
        outline.Term(InForce(policy.Effective));
        outline.Term(words.Say("Tiers", words.Listed(policy.Tiers.Tiers.Select(tier => tier.Value))));
        if (policy.BestIsCore)
        {
            outline.Term(words.Say(policy.Channels.Count == 0 ? "Core" : "CoreOfChannels", policy.Tiers.Best));
        }

        outline.Term(words.Say("ReadDown"));
        outline.Term(words.Say($"Ties{choices.Ties}"));
        outline.Term(words.Say($"Counts{choices.Counts}", choices.MinimumPlaces));
        outline.Term(words.Say($"NonPositive{choices.NonPositive}", policy.Tiers.Lowest));
    }

    private string InForce(DayRange days) => (days.Start == DayRange.All.Start, days.End == DayRange.All.End) switch
    {
        (true, true) => words.Say("EveryDay"),
        (true, false) => words.Say("InForceUntil", IsoDay.Text(days.LastDay)),
        (false, true) => words.Say("InForceFrom", IsoDay.Text(days.Start)),
        _ => words.Say("InForce", IsoDay.Text(days.Start), IsoDay.Text(days.LastDay)),
    };

    private void Rule(RuleUnderCheck rule, RankLevel level)
    {
        outline.Line(0, words.Say($"{level}s", words.Ranked(rule.Rule.RankBy)));
        if (rule.Rule.RankBy is RankBasis.ByScore score)
        {
            foreach (var criterion in score.Criteria)
            {
                outline.Line(1, words.Criterion(criterion));
            }

            outline.Line(1, words.Say($"Missing{score.Missing}"));
        }

        for (var place = 0; place < rule.Tiers.Tiers.Count; place++)
        {
            Tier(rule, place);
        }

        foreach (var panel in rule.Rule.Focus)
        {
            outline.Line(0, words.Say("Focus", panel.Tier, words.Number(panel.Count)));
        }
    }

    private void Tier(RuleUnderCheck rule, int place)
    {
        var tier = rule.Tiers.Tiers[place];
        outline.Line(0, words.Say("Rung", tier, Members(rule, place, ReachCheck.Taker(rule))));
        foreach (var gate in rule.Rule.Gates.Where(gate => gate.Tier == tier))
        {
            outline.Line(1, words.Say(gate.Gate.Match(_ => "GateAll", _ => "GateAny", _ => "GateOne"), gate.Otherwise));
            Tests(rule.Rule, gate.Gate.Match(allOf => allOf.Gates, anyOf => anyOf.Gates, test => (IReadOnlyList<Gate>)[test]), step: 2);
        }
    }

    private string Members(RuleUnderCheck rule, int place, int taker)
    {
        var tiers = rule.Tiers.Tiers;
        var isLowest = place == tiers.Count - 1;
        return (isLowest, place <= taker) switch
        {
            (true, true) => words.Say("Rest"),
            (false, true) => words.Line(rule.Rule, place),
            (true, false) when rule.OnlyPositiveRanked => words.Say(rule.DropsInto(tiers[place], _ => true) ? "OnlyNonPositiveOrGate" : "OnlyNonPositive"),
            _ => words.Say("OnlyByGate"),
        };
    }

    private void Tests(TierRule rule, IReadOnlyList<Gate> gates, int step)
    {
        foreach (var gate in gates)
        {
            outline.Line(step, gate.Match(_ => words.Say("AllOf"), _ => words.Say("AnyOf"), test => words.Test(rule, test)));
            Tests(rule, gate.Match(allOf => allOf.Gates, anyOf => anyOf.Gates, _ => []), step + 1);
        }
    }
}
