using CustomerTiering.Calendars;
using CustomerTiering.History;
using CustomerTiering.Tiering;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.History;

/// <summary>Periods of each customer's own: whoever is decided on alone gets what a decision over everyone gives.</summary>
public class OwnPeriodLaws
{
    [Property(MaxTest = 40)]
    public void A_tier_after_the_own_period_is_the_plain_decision_over_that_period(byte[] lines, byte months, bool onFile, bool ranked)
    {
        var facts = AnyFacts.Of(lines, [], [], [], onFile);
        var policy = ranked ? AnyFacts.Top("ranked", AnyFacts.Scheme, 20, 40, 60) : AnyFacts.Limits("limits", AnyFacts.Scheme, 400m, 200m, 100m);
        var period = new QualificationPeriod.Anniversary(AnniversaryDay.FirstPurchase, (months % 6) + 1);
        var version = new PolicyVersion(policy) { Qualification = new QualificationPolicy { Period = period }, Movement = new MovementPolicy { Upgrade = UpgradeTiming.AtPeriodEnd } };
        var history = HistoryReplay.Run(facts, PolicyTimeline.Of(version), AnyFacts.Horizon, LocalDate.MaxIsoValue);
        foreach (var group in AnyFacts.Lines(lines).GroupBy(line => line.Customer))
        {
            var first = group.Min(line => line.Day);
            for (var k = 1; first.PlusMonths(k * period.Months).PlusDays(-1) is var last && last <= AnyFacts.Horizon.LastDay; k++)
            {
                if (AnyFacts.Horizon.Contains(last))
                {
                    var own = DayRange.Inclusive(first.PlusMonths((k - 1) * period.Months), last);
                    var plain = policy.Decide(facts.Book, TieringScope.Over(own, last)).TryGet(group.Key, out var decision) ? decision.Tier : TierName.None;
                    history.TierOn(group.Key, last.PlusDays(1)).Tier.ShouldBe(plain, $"{group.Key} {own}");
                }
            }
        }
    }

    /// <summary>A gate that everyone passes makes the policy ask for others, so that everyone is decided on; the histories are the same.</summary>
    [Property(MaxTest = 60)]
    public void Who_is_decided_on_alone_moves_as_among_everyone(byte[] lines, byte[] identities, byte[] groups, byte[] overrides, byte rules, byte grace, bool onFile)
    {
        var facts = AnyFacts.Of(lines, identities, groups, overrides, onFile);
        var version = AnyFacts.Timeline(rules).Versions[0] with
        {
            Qualification = new QualificationPolicy { Period = new QualificationPeriod.Anniversary(rules % 2 == 0 ? AnniversaryDay.FirstPurchase : AnniversaryDay.Signing, (rules % 5) + 1) },
        };
        version = version with { Movement = version.Movement with { Grace = grace % 2 == 0 ? new GracePeriod.Days(grace + 1) : new GracePeriod.Months((grace % 3) + 1) } };
        var among = version with { Entry = WithGate(version.Entry), Exit = WithGate(version.Exit) };
        AnyFacts.Standing(HistoryReplay.Run(facts, PolicyTimeline.Of(version), AnyFacts.Horizon, AnyFacts.Last), AnyFacts.Last)
            .ShouldBe(AnyFacts.Standing(HistoryReplay.Run(facts, PolicyTimeline.Of(among), AnyFacts.Horizon, AnyFacts.Last), AnyFacts.Last));
    }

    [Fact]
    public void A_policy_of_limits_decides_on_each_by_itself_and_one_of_ranks_does_not()
    {
        var limits = AnyFacts.Limits("limits", AnyFacts.Scheme, 400m, 200m, 100m);
        TierColumn.DecidesOnEachByItself(limits).ShouldBeTrue();
        TierColumn.DecidesOnEachByItself(WithGate(limits)).ShouldBeFalse();
        TierColumn.DecidesOnEachByItself(AnyFacts.Top("ranked", AnyFacts.Scheme, 20, 40, 60)).ShouldBeFalse();
        TierColumn.DecidesOnEachByItself(TieringPolicy.Abc).ShouldBeFalse();
        TierColumn.DecidesOnEachByItself(TieringPolicy.ForDistributors).ShouldBeFalse();
    }

    private static TieringPolicy WithGate(TieringPolicy policy)
    {
        var passed = new Gate.AnyOf(
            new Gate.Test("revenue", Comparison.MoreThan, new GateLimit.Fixed(0m)),
            new Gate.Test("revenue", Comparison.AtLeast, new GateLimit.OfLastInside(1m)));
        return AnyFacts.Checked(policy.Draft with { Otherwise = policy.Draft.Otherwise with { Gates = [new TierGate(policy.Tiers.Tiers[0], passed, policy.Tiers.Tiers[1])] } });
    }
}
