using CustomerTiering.Policies;

namespace CustomerTiering.Tiering;

/// <summary>Finds what is wrong with a draft: each fault with its place and a witness.</summary>
internal static class TieringPolicyCheck
{
    public static IReadOnlyList<PolicyFault> Faults(TieringPolicyDraft draft) => [.. ChannelsTwice(draft)];

    private static IEnumerable<PolicyFault> ChannelsTwice(TieringPolicyDraft draft) => draft.Channels
        .Select((rule, place) => (rule.Channel, place))
        .GroupBy(entry => entry.Channel)
        .SelectMany(group => group.Skip(1))
        .Select(entry => new PolicyFault("channel-twice", $"$.channels[{entry.place.ToString(System.Globalization.CultureInfo.InvariantCulture)}]", entry.Channel.ToString(), $"The channel '{entry.Channel}' already has a rule."));
}
