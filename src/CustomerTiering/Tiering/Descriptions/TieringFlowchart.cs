using System.Globalization;
using CustomerTiering.Policies;
using CustomerTiering.Tiering.Checks;

namespace CustomerTiering.Tiering.Descriptions;

/// <summary>Draws a tiering policy as a flowchart: from the channel by its lines and gates to the tiers.</summary>
internal sealed class TieringFlowchart(TieringPolicyDraft policy, CultureInfo culture)
{
    private readonly PolicyWording words = new(culture);
    private readonly Flowchart chart = new();

    public string Write()
    {
        chart.Start("policy", words.Say("Title", policy.Name, policy.Version));
        for (var place = 0; place < policy.Channels.Count; place++)
        {
            var channel = policy.Channels[place];
            Rule(channel.Rule, channel.Level, words.Channel(channel.Channel), $"c{PolicyNumber.Text(place)}");
        }

        Rule(policy.Otherwise, policy.OtherwiseLevel, words.Say(policy.Channels.Count == 0 ? "WholeBook" : "OtherChannels"), "other");
        return chart.ToString();
    }

    private void Rule(TierRule rule, RankLevel level, string heading, string id)
    {
        var under = new RuleUnderCheck(policy, rule, string.Empty);
        var tiers = policy.Tiers.Tiers;
        chart.Box(id, $"{heading}\n{words.Say($"{level}sBy", words.Ranked(rule.RankBy))}");
        chart.Arrow("policy", id);
        var (from, answer) = (id, string.Empty);
        if (under.OnlyPositiveRanked)
        {
            var sign = $"{id}sign";
            chart.Question(sign, words.Say("AboveZero", words.Ranked(rule.RankBy)));
            chart.Arrow(id, sign);
            chart.Arrow(sign, Entrance(rule, tiers.Count - 1, id), words.Say("No"));
            (from, answer) = (sign, words.Say("Yes"));
        }

        var taker = ReachCheck.Taker(under);
        for (var place = 0; place < taker; place++)
        {
            var line = $"{id}line{PolicyNumber.Text(place)}";
            chart.Question(line, words.ShortLine(rule, place));
            Go(from, line, answer);
            chart.Arrow(line, Entrance(rule, place, id), words.Say("Yes"));
            (from, answer) = (line, words.Say("No"));
        }

        Go(from, Entrance(rule, taker, id), answer);
        Gates(rule, id);
        Tiers(rule, id);
    }

    private void Gates(TierRule rule, string id)
    {
        foreach (var gate in rule.Gates)
        {
            var place = policy.Tiers.PlaceOf(gate.Tier);
            var node = Entrance(rule, place, id);
            chart.Question(node, words.Inline(rule, gate.Gate));
            chart.Arrow(node, Tier(place, id), words.Say("Yes"));
            chart.Arrow(node, Entrance(rule, policy.Tiers.PlaceOf(gate.Otherwise), id), words.Say("No"));
        }
    }

    private void Tiers(TierRule rule, string id)
    {
        for (var place = 0; place < policy.Tiers.Tiers.Count; place++)
        {
            var tier = policy.Tiers.Tiers[place];
            chart.Box(Tier(place, id), place == 0 && NamesCore(rule) ? words.Say("CoreShort", tier) : tier.Value);
        }

        foreach (var panel in rule.Focus)
        {
            var place = policy.Tiers.PlaceOf(panel.Tier);
            var node = $"{id}focus{PolicyNumber.Text(place)}";
            chart.Box(node, words.Say("FocusShort", words.Number(panel.Count)));
            chart.Remark(Tier(place, id), node);
        }
    }

    private bool NamesCore(TierRule rule) => policy.BestIsCore && (policy.Channels.Count == 0 || !ReferenceEquals(rule, policy.Otherwise));

    private void Go(string from, string to, string answer)
    {
        if (answer.Length == 0)
        {
            chart.Arrow(from, to);
        }
        else
        {
            chart.Arrow(from, to, answer);
        }
    }

    /// <summary>Where a tier is entered: at its gate, or where it has none, the tier itself.</summary>
    private string Entrance(TierRule rule, int place, string id) =>
        rule.Gates.Any(gate => gate.Tier == policy.Tiers.Tiers[place]) ? $"{id}gate{PolicyNumber.Text(place)}" : Tier(place, id);

    private static string Tier(int place, string id) => $"{id}tier{PolicyNumber.Text(place)}";
}
