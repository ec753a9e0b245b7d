using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Entitlements;

/// <content>The JSON form.</content>
public sealed partial class EntitlementPolicy
{
    private static readonly string[] Names = ["tiers", "entitlements"];
    private static readonly string[] EntryNames = ["tier", "kind", "english", "chinese"];

    /// <summary>Reads a policy from JSON.</summary>
    /// <param name="json">
    /// <c>{"tiers": ["A", "B"], "entitlements": [{"tier": "A", "kind": "new-products", "english": "…", "chinese": "…"}, …]}</c>, an entry for each tier and kind;
    /// comments and trailing commas are allowed.
    /// </param>
    /// <returns>The policy, or every fault with its path, line and column, in the order of the text.</returns>
    public static EntitlementPolicyOutcome Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reading = PolicyReading.Of(json);
        if (reading.Faults.Count > 0 || !reading.TryObject(reading.Root, Names, out var stated))
        {
            return new EntitlementPolicyOutcome.Refused(reading.Faults);
        }

        string[] tiers = stated.TryNeed("tiers", "the tiers, best first.", out var list) ? [.. reading.Items(list).Select(node => reading.TryText(node, out var tier) ? tier.Trim() : string.Empty)] : [];
        var nodes = stated.Items("entitlements");
        Entitlement[] given = [.. nodes.SelectMany(node => Entry(reading, node))];
        if (reading.Faults.Count == 0 && (tiers.Length is < 2 or > 250 || tiers.Distinct(StringComparer.Ordinal).Count() != tiers.Length || tiers.Contains(string.Empty, StringComparer.Ordinal)))
        {
            reading.Refuse(list!, "tiers-unusable", string.Join(", ", tiers), "There are two to 250 tiers, each named once.");
        }

        return reading.Faults.Count > 0
            ? new EntitlementPolicyOutcome.Refused(InOrder(reading.Faults))
            : Of(TierScheme.Of(tiers), given).Match<EntitlementPolicyOutcome>(valid => valid, refused => new EntitlementPolicyOutcome.Refused(InOrder(refused.Faults.Select(fault => Placed(fault, reading.Root)))));
    }

    /// <summary>The policy as JSON: the same policy gives the same text, and <see cref="Parse"/> gives back the same entitlements.</summary>
    public string ToJson() => PolicyLayout.Text(PolicyNode.Object(
        new PolicyMember("tiers", PolicyNode.List(Tiers.Tiers.Select(tier => PolicyNode.Text(tier.Value)))),
        new PolicyMember("entitlements", PolicyNode.List(Entries.Select(entry => PolicyNode.Object(
            new PolicyMember("tier", PolicyNode.Text(entry.Tier.Value)),
            new PolicyMember("kind", PolicyNode.Text(entry.Kind.Name)),
            new PolicyMember("english", PolicyNode.Text(entry.English)),
            new PolicyMember("chinese", PolicyNode.Text(entry.Chinese))))))));

    private static IEnumerable<Entitlement> Entry(PolicyReading reading, PolicyNode node)
    {
        if (!reading.TryObject(node, EntryNames, out var stated)
            || !stated.TryText("tier", "whose it is.", out var tier)
            || !stated.TryNeed("kind", "in what respect.", out var kindNode)
            || !reading.TryText(kindNode, out var word)
            || !stated.TryText("english", "the text in English.", out var english)
            || !stated.TryText("chinese", "the text in Chinese.", out var chinese))
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(tier))
        {
            reading.Refuse(node, "tier-unknown", tier, "A tier has a name.");
        }
        else if (EntitlementKind.TryFromName(word, out var kind))
        {
            yield return new Entitlement(new TierName(tier), kind, english, chinese);
        }
        else
        {
            reading.Refuse(kindNode, PolicyFaultCode.WordUnknown, word, $"'{word}' is not one of the words allowed here.{NearestName.Hint(word, [.. EntitlementKind.InOrder.Select(known => known.Name)])}");
        }
    }

    private static PolicyFault Placed(PolicyFault fault, PolicyNode root) =>
        fault with { Position = root.Everything().FirstOrDefault(node => string.Equals(node.Path, fault.Path, StringComparison.Ordinal))?.Position ?? root.Position };

    private static PolicyFault[] InOrder(IEnumerable<PolicyFault> faults) => [.. faults.OrderBy(fault => fault.Position.Line).ThenBy(fault => fault.Position.Column)];
}
