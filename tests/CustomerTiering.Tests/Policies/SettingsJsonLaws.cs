using CustomerTiering.Development;
using CustomerTiering.Entitlements;
using CustomerTiering.Meetings;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Policies;

/// <summary>Policies that are a few named numbers, and the policy of entitlements, as JSON.</summary>
public class SettingsJsonLaws
{
    [Property(MaxTest = 60)]
    public void What_is_written_is_read_back(ushort first, ushort second, ushort third, byte count, bool one, bool other, decimal gap)
    {
        var concentration = new ConcentrationPolicy { LargestShare = Part(first), LeadingShare = Part(second), RestShare = Part(third), LeadingCount = count + 2 };
        Valid(ConcentrationPolicy.Parse(concentration.ToJson())).ShouldBe(concentration);
        var meeting = new OrderMeetingPolicy { Part = Part(first), GuestsPerHost = count + 1 };
        Valid(OrderMeetingPolicy.Parse(meeting.ToJson())).ShouldBe(meeting);
        var growth = new GrowthPolicy { LeastGap = Math.Abs(gap), MustReachBestTier = one, LeaveOutWithoutProfit = other, UnknownOpenness = Part(third) };
        Valid(GrowthPolicy.Parse(growth.ToJson())).ShouldBe(growth);
    }

    [Fact]
    public void Nothing_stated_is_the_default()
    {
        Valid(ConcentrationPolicy.Parse("{ }")).ShouldBe(ConcentrationPolicy.Default);
        Valid(OrderMeetingPolicy.Parse("// ours\n{ \"part\": 0.2, }")).ShouldBe(OrderMeetingPolicy.Default);
        Valid(GrowthPolicy.Parse("{}")).ShouldBe(GrowthPolicy.Default);
    }

    [Fact]
    public void Every_fault_is_located_in_one_reading()
    {
        var faults = ConcentrationPolicy.Parse("{\n  \"leadingCount\": 1,\n  \"largestShare\": 25,\n  \"restShares\": 0.2\n}").ShouldBeOfType<PolicyOutcome<ConcentrationPolicy>.Refused>().Faults;
        faults.Select(fault => (fault.Path, fault.Position.Line)).ShouldBe([("$.leadingCount", 2), ("$.largestShare", 3), ("$.restShares", 4)]);
        faults[2].Message.ShouldContain("restShare");
    }

    [Theory]
    [InlineData("""{ "guestsPerHost": 0 }""", "$.guestsPerHost")]
    [InlineData("""{ "guestsPerHost": 2.5 }""", "$.guestsPerHost")]
    [InlineData("""{ "part": "20%" }""", "$.part")]
    [InlineData("""{ "part": -0.1 }""", "$.part")]
    [InlineData("[]", "$")]
    [InlineData("{ ", "$")]
    public void A_meeting_that_cannot_be_used_is_refused(string json, string path) =>
        OrderMeetingPolicy.Parse(json).ShouldBeOfType<PolicyOutcome<OrderMeetingPolicy>.Refused>().Faults[0].Path.ShouldBe(path);

    [Theory]
    [InlineData("""{ "leastGap": -1 }""", "$.leastGap")]
    [InlineData("""{ "mustReachBestTier": "yes" }""", "$.mustReachBestTier")]
    public void Growth_that_cannot_be_used_is_refused(string json, string path) =>
        GrowthPolicy.Parse(json).ShouldBeOfType<PolicyOutcome<GrowthPolicy>.Refused>().Faults[0].Path.ShouldBe(path);

    [Fact]
    public void Entitlements_are_read_back()
    {
        var shipped = EntitlementPolicy.ForDistributors;
        var read = EntitlementPolicy.Parse(shipped.ToJson()).ShouldBeOfType<EntitlementPolicyOutcome.Valid>().Policy;
        read.Tiers.ShouldBe(shipped.Tiers);
        read.Entries.ShouldBe(shipped.Entries);
        read.ToJson().ShouldBe(shipped.ToJson());
    }

    [Fact]
    public void Entitlements_that_lack_something_are_refused_with_the_place()
    {
        var json = EntitlementPolicy.ForDistributors.ToJson();
        Fault(json.Replace("\"A\", \"B\", \"C\"", "\"A\", \"B\", \"D\"", StringComparison.Ordinal)).ShouldContain("tier-unknown");
        Fault(json.Replace("\"new-products\"", "\"new-product\"", StringComparison.Ordinal)).ShouldContain("word-unknown");
        Fault("""{ "tiers": ["A"], "entitlements": [] }""").ShouldBe("tiers-unusable");
        Fault("""{ "tiers": ["A", "B"] }""").Split(',').Count(code => code is "entitlement-missing").ShouldBe(14);
        Fault("""{ "entitlements": [{ "tier": " ", "kind": "service", "english": "x", "chinese": "y" }] }""").ShouldBe("property-missing,tier-unknown");
        EntitlementPolicy.Parse("{\n\"tiers\": [\"A\", \"B\"],\n\"entitlements\": [\n{ \"tier\": \"X\", \"kind\": \"service\", \"english\": \"x\", \"chinese\": \"y\" }] }")
            .ShouldBeOfType<EntitlementPolicyOutcome.Refused>().Faults.ShouldContain(fault => fault.Position.Line == 4);
    }

    private static Proportion Part(int number) => Proportion.Of(number / 100_000m);

    private static T Valid<T>(PolicyOutcome<T> outcome) => outcome.Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].ToString()));

    private static string Fault(string json) => string.Join(',', EntitlementPolicy.Parse(json).ShouldBeOfType<EntitlementPolicyOutcome.Refused>().Faults.Select(fault => fault.Code));
}
