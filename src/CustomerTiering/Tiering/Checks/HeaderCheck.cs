using System.Text;
using CustomerTiering.Customers;
using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Checks;

/// <summary>Finds faults in the head of a policy: name, version, days, tiers, choices, and channels named twice.</summary>
internal static class HeaderCheck
{
    public static IEnumerable<PolicyFault> Faults(TieringPolicyDraft draft) =>
        [.. Names(draft), .. Tiers(draft), .. Choices(draft.Choices), .. Channels(draft)];

    private static IEnumerable<PolicyFault> Names(TieringPolicyDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Name))
        {
            yield return new(TieringFaultCode.NameEmpty, "$.name", string.Empty, "The policy has no name; decisions could not say which policy made them.");
        }

        if (string.IsNullOrWhiteSpace(draft.Version))
        {
            yield return new(TieringFaultCode.VersionEmpty, "$.version", string.Empty, "The policy has no version; two of its states could not be told apart.");
        }

        foreach (var (text, path) in new[] { (draft.Name, "$.name"), (draft.Version, "$.version") }.Where(pair => IsUnprintable(pair.Item1)))
        {
            yield return Unprintable(text, path);
        }

        if (draft.Effective.IsEmpty)
        {
            yield return new(TieringFaultCode.EffectiveEmpty, "$.effective", draft.Effective.ToString(), $"No day lies in {draft.Effective}; the policy would never be in force.");
        }
    }

    private static IEnumerable<PolicyFault> Tiers(TieringPolicyDraft draft) => draft.Tiers.Tiers
        .Select((tier, place) => (Text: tier.Value, Path: $"$.tiers[{PolicyNumber.Text(place)}]"))
        .Where(tier => IsUnprintable(tier.Text))
        .Select(tier => Unprintable(tier.Text, tier.Path));

    private static IEnumerable<PolicyFault> Choices(TieringChoices choices)
    {
        if (choices.MinimumPlaces < 0)
        {
            var written = PolicyNumber.Text(choices.MinimumPlaces);
            yield return new(TieringFaultCode.MinimumPlacesNegative, "$.choices.minimumPlaces", written, $"A tier cannot have {written} places; 0 means that a small percentage may give none.");
        }

        foreach (var (known, path, value) in new[]
        {
            (Enum.IsDefined(choices.Ties), "$.choices.ties", choices.Ties.ToString()),
            (Enum.IsDefined(choices.Counts), "$.choices.counts", choices.Counts.ToString()),
            (Enum.IsDefined(choices.NonPositive), "$.choices.nonPositive", choices.NonPositive.ToString()),
        })
        {
            if (!known)
            {
                yield return new(TieringFaultCode.ChoiceUnknown, path, value, $"{value} is none of the named choices.");
            }
        }
    }

    private static IEnumerable<PolicyFault> Channels(TieringPolicyDraft draft)
    {
        var first = new Dictionary<ChannelId, int>();
        for (var place = 0; place < draft.Channels.Count; place++)
        {
            var rule = draft.Channels[place];
            var path = $"$.channels[{PolicyNumber.Text(place)}]";
            if (!first.TryAdd(rule.Channel, place))
            {
                var earlier = PolicyNumber.Text(first[rule.Channel]);
                yield return new(TieringFaultCode.ChannelTwice, path + ".channel", rule.Channel.ToString(), $"A customer in '{rule.Channel}' falls under this rule and under $.channels[{earlier}].");
            }

            if (!rule.Channel.IsNone && string.Equals(rule.Channel.Value, ChannelId.None.ToString(), StringComparison.Ordinal))
            {
                yield return new(TieringFaultCode.ChannelReserved, path + ".channel", rule.Channel.Value, "'(none)' stands for customers without a channel and cannot be the id of one.");
            }

            if (IsUnprintable(rule.Channel.Value))
            {
                yield return Unprintable(rule.Channel.Value, path + ".channel");
            }

            if (!Enum.IsDefined(rule.Level))
            {
                yield return new(TieringFaultCode.ChoiceUnknown, path + ".level", rule.Level.ToString(), $"{rule.Level} is neither outlet nor group.");
            }
        }
    }

    internal static bool IsUnprintable(string text) => text.EnumerateRunes().Any(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar);

    internal static PolicyFault Unprintable(string text, string path) =>
        new(TieringFaultCode.TextUnprintable, path, text.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + " letters", "The text holds a line break, another control character or half a character, which no page can print.");
}
