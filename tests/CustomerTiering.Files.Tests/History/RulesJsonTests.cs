using CustomerTiering.Files.History;
using CustomerTiering.History;

namespace CustomerTiering.Files.Tests.History;

/// <summary>Rules in time from JSON: what is stated, what is left as it is, and where a fault stands.</summary>
public sealed class RulesJsonTests
{
    [Fact]
    public void Nothing_stated_is_the_default()
    {
        Qualification("{}").ShouldBe(QualificationPolicy.Default);
        Movement("// ours\n{ }").ShouldBe(MovementPolicy.Immediate);
    }

    [Theory]
    [InlineData("""{ "period": { "calendar": "quarter", "startMonth": 4 } }""")]
    [InlineData("""{ "period": { "calendar": "quarter", "startMonth": 4, }, }""")]
    public void A_calendar_period_may_start_in_any_month(string json) =>
        Qualification(json).ShouldBe(new QualificationPolicy { Period = new QualificationPeriod.Calendar(PeriodLength.Quarter) { StartMonth = 4 } });

    [Fact]
    public void Periods_validity_and_reviews()
    {
        Qualification("""{ "period": { "rolling": 6 }, "validity": { "months": 12, "extension": "year" }, "reviewMonths": 3 }""").ShouldBe(
            new QualificationPolicy { Period = new QualificationPeriod.Rolling(6), Validity = new TierValidity.MonthsAfter(12) { Extension = PeriodExtension.Year }, ReviewMonths = 3 });
        Qualification("""{ "period": { "anniversary": "firstPurchase", "months": 6, "extension": "month" }, "validity": "nextDecision" }""").ShouldBe(
            new QualificationPolicy { Period = new QualificationPeriod.Anniversary(AnniversaryDay.FirstPurchase, 6) { Extension = PeriodExtension.Month } });
    }

    [Fact]
    public void Grace_is_one_of_three()
    {
        Movement("""{ "grace": { "days": 30 } }""").Grace.ShouldBe(new GracePeriod.Days(30));
        Movement("""{ "grace": { "decisions": 2 }, "minimumTenureMonths": 6, "upgrade": "atPeriodEnd" }""").ShouldBe(
            new MovementPolicy { Grace = new GracePeriod.Decisions(2), MinimumTenureMonths = 6, Upgrade = UpgradeTiming.AtPeriodEnd });
    }

    [Theory]
    [InlineData("""{ "period": { "calendar": "week" } }""", "$.period.calendar")]
    [InlineData("""{ "period": { "calendar": "year", "startMonth": 13 } }""", "$.period.startMonth")]
    [InlineData("""{ "period": { "rolling": 1.5 } }""", "$.period.rolling")]
    [InlineData("""{ "period": { "rolling": 3, "calendar": "year" } }""", "$.period")]
    [InlineData("""{ "validity": "forever" }""", "$.validity")]
    [InlineData("""{ "reviewMonths": 0 }""", "$.reviewMonths")]
    [InlineData("""{ "reviews": 1 }""", "$.reviews")]
    [InlineData("[]", "$")]
    public void A_fault_of_a_qualification_is_located(string json, string path) =>
        QualificationPolicyJson.Read(json).ShouldBeOfType<QualificationPolicyOutcome.Refused>().Faults.ShouldContain(fault => string.Equals(fault.Path, path, StringComparison.Ordinal));

    [Theory]
    [InlineData("""{ "grace": { } }""", "$.grace")]
    [InlineData("""{ "grace": { "days": 0 } }""", "$.grace.days")]
    [InlineData("""{ "maximumStepsDown": 0 }""", "$.maximumStepsDown")]
    [InlineData("""{ "minimumTenureMonths": -1 }""", "$.minimumTenureMonths")]
    [InlineData("""{ "lostUpgrade": "gone" }""", "$.lostUpgrade")]
    public void A_fault_of_a_movement_is_located(string json, string path) =>
        MovementPolicyJson.Read(json).ShouldBeOfType<MovementPolicyOutcome.Refused>().Faults.ShouldContain(fault => string.Equals(fault.Path, path, StringComparison.Ordinal));

    private static QualificationPolicy Qualification(string json) => QualificationPolicyJson.Read(json).ShouldBeOfType<QualificationPolicyOutcome.Valid>().Policy;

    private static MovementPolicy Movement(string json) => MovementPolicyJson.Read(json).ShouldBeOfType<MovementPolicyOutcome.Valid>().Policy;
}
