using System.Globalization;
using CustomerTiering.Effort;
using CustomerTiering.Policies;

namespace CustomerTiering.Tests.Effort;

public class EffortPolicyTests
{
    [Fact]
    public void A_policy_reads_back_what_it_wrote()
    {
        var draft = new EffortPolicyDraft
        {
            Name = "西区",
            Effort = EffortMeasure.Spend,
            Value = ValueMeasure.Profit,
            WindowDays = 28,
            Disparity = 2.5m,
            Seed = 9,
            Avoidance = new AvoidanceTerms { FruitlessCalls = 3, MostLeft = Proportion.OfPercent(40), Control = AlarmControl.PartOfAlarms },
        };
        var policy = GivenEffort.Policy(_ => draft);
        EffortPolicy.Parse(policy.ToJson()).ShouldBeOfType<EffortPolicyOutcome.Valid>().Policy.Draft.ShouldBe(draft);
        EffortPolicy.Parse("{}").ShouldBeOfType<EffortPolicyOutcome.Valid>().Policy.Draft.ShouldBe(new EffortPolicyDraft());
    }

    [Theory]
    [InlineData("""{ "windowDays": 0 }""", "$.windowDays")]
    [InlineData("""{ "disparity": 1 }""", "$.disparity")]
    [InlineData("""{ "targetEffort": 1.2 }""", "$.targetEffort")]
    [InlineData("""{ "effort": "miles" }""", "$.effort")]
    [InlineData("""{ "draws": 1 }""", "$.draws")]
    [InlineData("""{ "avoidance": { "mostLeft": 1 } }""", "$.avoidance.mostLeft")]
    [InlineData("""{ "avoidance": { "calls": 2 } }""", "$.avoidance.calls")]
    [InlineData("""{ "windw": 3 }""", "$.windw")]
    [InlineData("""[]""", "$")]
    public void A_fault_is_refused_with_its_place(string json, string path) =>
        EffortPolicy.Parse(json).ShouldBeOfType<EffortPolicyOutcome.Refused>().Faults.ShouldContain(fault => string.Equals(fault.Path, path, StringComparison.Ordinal));

    [Fact]
    public void All_faults_are_found_at_once() => EffortPolicy.Of(new EffortPolicyDraft { Name = " ", WindowDays = 0, LeastVisits = 0, Draws = 0 })
        .ShouldBeOfType<EffortPolicyOutcome.Refused>().Faults.Select(fault => fault.Path).ShouldBe(["$.name", "$.windowDays", "$.leastVisits", "$.draws"]);

    [Fact]
    public void A_policy_describes_itself_in_both_languages()
    {
        var english = EffortPolicy.Default.Describe(CultureInfo.GetCultureInfo("en"));
        english.ShouldContain("less than 40% of the effort");
        english.ShouldContain("after 2 fruitless calls");
        EffortPolicy.Default.Describe(CultureInfo.GetCultureInfo("zh-Hans")).Split('\n').Length.ShouldBe(english.Split('\n').Length);
    }
}
