using CustomerTiering.Calendars;
using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Json;

/// <summary>
/// Writes the one JSON form of a tiering policy: every choice stated, empty lists left out, properties in one order.
/// </summary>
internal static class TieringPolicyWriter
{
    public static PolicyNode Policy(TieringPolicyDraft draft) => PolicyNode.Object(
    [
        new("name", PolicyNode.Text(draft.Name)),
        new("version", PolicyNode.Text(draft.Version)),
        .. draft.Effective == DayRange.All ? [] : One("effective", PolicyNode.Text(EffectiveText.Of(draft.Effective))),
        new("tiers", PolicyNode.List(draft.Tiers.Tiers.Select(tier => PolicyNode.Text(tier.Value)))),
        new("bestIsCore", PolicyNode.Flag(draft.BestIsCore)),
        new("choices", Choices(draft.Choices)),
        .. Listed("channels", draft.Channels.Select(Channel)),
        new("otherwise", PolicyNode.Object(
        [
            .. draft.OtherwiseLevel == RankLevel.Outlet ? [] : One("level", PolicyNode.Text(TieringWords.Levels.Of(draft.OtherwiseLevel))),
            .. RuleWriter.Members(draft.Otherwise),
        ])),
    ]);

    /// <summary>A property that is left out where the list is empty.</summary>
    public static IEnumerable<PolicyMember> Listed(string name, IEnumerable<PolicyNode> items)
    {
        var list = PolicyNode.List(items);
        return list.Items.Count == 0 ? [] : One(name, list);
    }

    private static IEnumerable<PolicyMember> One(string name, PolicyNode value) => [new PolicyMember(name, value)];

    private static PolicyNode Choices(TieringChoices choices) => PolicyNode.Object(
        new PolicyMember("ties", PolicyNode.Text(TieringWords.Ties.Of(choices.Ties))),
        new PolicyMember("counts", PolicyNode.Text(TieringWords.Counts.Of(choices.Counts))),
        new PolicyMember("minimumPlaces", PolicyNode.Number(choices.MinimumPlaces)),
        new PolicyMember("nonPositive", PolicyNode.Text(TieringWords.NonPositive.Of(choices.NonPositive))));

    private static PolicyNode Channel(ChannelRule rule) => PolicyNode.Object(
    [
        new("channel", PolicyNode.Text(rule.Channel.ToString())),
        new("level", PolicyNode.Text(TieringWords.Levels.Of(rule.Level))),
        .. RuleWriter.Members(rule.Rule),
    ]);
}
