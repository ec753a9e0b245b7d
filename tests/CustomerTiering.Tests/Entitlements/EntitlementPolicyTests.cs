using System.Globalization;
using CustomerTiering.Entitlements;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Entitlements;

public class EntitlementPolicyTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    [Fact]
    public void Every_shipped_tier_has_every_kind_in_both_languages_and_no_two_tiers_the_same()
    {
        foreach (var kind in EntitlementKind.InOrder)
        {
            var texts = EntitlementPolicy.ForDistributors.Entries.Where(entry => entry.Kind == kind).ToArray();
            texts.Select(entry => entry.Tier.Value).ShouldBe(["A", "B", "C"]);
            texts.Select(entry => entry.Text(English)).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
            texts.Select(entry => entry.Text(Chinese)).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
            texts.ShouldAllBe(entry => !string.Equals(entry.English, entry.Chinese, StringComparison.Ordinal));
            string.Equals(kind.NameIn(English), kind.NameIn(Chinese), StringComparison.Ordinal).ShouldBeFalse();
        }
    }

    [Fact]
    public void A_decision_is_entitled_to_what_its_tier_is()
    {
        var tiers = SmallBooks.Tiers(SmallBooks.OfShops([9000, 500, 400, 300, 200, 100, 50, 20, 10, 5]));
        foreach (var decision in tiers.Decisions)
        {
            EntitlementPolicy.ForDistributors.Of(decision).ShouldBe(EntitlementPolicy.ForDistributors.Entries.Where(entry => entry.Tier == decision.Tier));
        }
    }

    [Fact]
    public void A_host_replaces_one_text_and_keeps_the_rest()
    {
        var own = new Entitlement(TierScheme.Abc.Lowest, EntitlementKind.Service, "Own lorry", "自有车辆配送");
        var changed = EntitlementPolicy.ForDistributors.With(own);
        changed.Of(TierScheme.Abc.Lowest).ShouldContain(own);
        changed.Entries.Except(EntitlementPolicy.ForDistributors.Entries).ShouldBe([own]);
        Should.Throw<ArgumentException>(() => changed.With(own with { Chinese = " " }));
        Should.Throw<ArgumentException>(() => changed.Of(new TierName("D")));
    }

    [Fact]
    public void A_policy_with_holes_doubles_or_strange_tiers_is_refused_with_the_witness()
    {
        var scheme = TierScheme.Of("gold", "rest");
        var gold = EntitlementKind.InOrder.Select(kind => new Entitlement(scheme.Best, kind, "x", "某")).ToArray();
        var refused = EntitlementPolicy.Of(scheme, [.. gold, gold[0], gold[1] with { Tier = new TierName("A") }, gold[2] with { Tier = scheme.Lowest, English = "" }])
            .ShouldBeOfType<EntitlementPolicyOutcome.Refused>();
        refused.Faults.Select(fault => (fault.Code, fault.Witness)).ShouldBe(
        [
            ("entitlement-twice", "gold"), ("tier-unknown", "A"), ("text-missing", "rest"),
            .. Enumerable.Repeat(("entitlement-missing", "rest"), EntitlementKind.InOrder.Count - 1),
        ]);
        refused.Faults[0].Path.ShouldBe("$.entitlements[7]");
        EntitlementPolicy.Of(scheme, [.. gold, .. gold.Select(entry => entry with { Tier = scheme.Lowest })]).ShouldBeOfType<EntitlementPolicyOutcome.Valid>();
    }
}
