using CustomerTiering.Effort.Supervision;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Effort;

/// <summary>The policy of supervision: JSON there and back, faults with their place.</summary>
public sealed class SupervisionPolicyTests
{
    [Property]
    public void A_policy_comes_back_from_its_json(byte early, byte late, byte credit, byte trust, byte visits, byte share)
    {
        var part = Proportion.Of(trust % 51 / 100m);
        var draft = new SupervisionPolicyDraft
        {
            Name = "督导",
            EarlyDays = early % 61,
            LateDays = late % 61,
            MostCredit = 1 + (credit % 90 / 10m),
            Trust = part,
            Needs = part,
            Product = Proportion.Of((1 - (2 * part.Value)) / 2),
            Closing = Proportion.Of((1 - (2 * part.Value)) / 2),
            Minimums = [new TierMinimum(new TierName("Platinum")) { VisitsAQuarter = visits / 4m, Share = Proportion.Of(share % 101 / 100m) }],
        };
        var policy = SupervisionPolicy.Of(draft).Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].ToString()));
        SupervisionPolicy.Parse(policy.ToJson()).Match(valid => valid.Policy.Draft, refused => throw new InvalidOperationException(refused.Faults[0].ToString())).ShouldBe(draft);
    }

    [Theory]
    [InlineData("{\"phases\":{\"trust\":0.5}}", "$.phases")]
    [InlineData("{\"lateDays\":-1}", "$.lateDays")]
    [InlineData("{\"mostCredit\":0.5}", "$.mostCredit")]
    [InlineData("{\"minimums\":[{\"tier\":\"A\"},{\"tier\":\"A\"}]}", "$.minimums[1].tier")]
    [InlineData("{\"minimums\":[{\"tier\":\"A\",\"share\":0.7},{\"tier\":\"B\",\"share\":0.7}]}", "$.minimums")]
    [InlineData("{\"minimum\":[]}", "$.minimum")]
    [InlineData("{\"minimums\":[{\"tier\":\"A\",\"share\":1.7}]}", "$.minimums[0].share")]
    public void A_fault_is_named_with_its_place(string json, string path) =>
        SupervisionPolicy.Parse(json).ShouldBeOfType<SupervisionPolicyOutcome.Refused>().Faults.ShouldContain(fault => fault.Path == path);

    [Fact]
    public void What_is_left_out_has_its_default() =>
        SupervisionPolicy.Parse("{ \"lateDays\": 3 }").Match(valid => valid.Policy.Draft, _ => throw new InvalidOperationException()).ShouldBe(new SupervisionPolicyDraft { LateDays = 3 });
}
