using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.History;
using CustomerTiering.Tiering;
using static CustomerTiering.Tests.History.Given;

namespace CustomerTiering.Tests.History;

/// <summary>The cases of docs/history.md, worked by hand.</summary>
public class WorkedCases
{
    private static readonly QualificationPolicy CalendarYears = new() { Period = QualificationPeriod.CalendarYear };

    private static readonly MovementPolicy AtPeriodEnd = new() { Upgrade = UpgradeTiming.AtPeriodEnd };

    private static readonly DayRange TwoYears = DayRange.Inclusive(Day(2024, 1, 1), Day(2025, 12, 31));

    [Fact]
    public void An_item_recorded_late_keeps_silver_from_that_period()
    {
        var given = Limits(200_000, 60_000, CalendarYears, AtPeriodEnd, TwoYears)
            .Bought(Day(2024, 5, 1), 70_000)
            .Bought(Day(2025, 5, 1), 55_000)
            .Bought(Day(2025, 12, 20), 10_000, recorded: Day(2026, 1, 15));

        var history = given.WhenItHappened();
        Say(history).ShouldBe(["2025-01-01 first-decision ->silver", "2026-01-01 downgrade silver->basic"]);
        history.TierOn(Shop, Day(2026, 1, 10)).Tier.Value.ShouldBe("basic");

        var correction = HistoryReplay.Correct(history, given.Facts, given.Policies, Day(2026, 1, 15));
        var corrected = history.With(correction.Movements);
        Say(corrected).ShouldBe(["2025-01-01 first-decision ->silver"]);
        corrected.TierOn(Shop, Day(2026, 1, 10)).Tier.Value.ShouldBe("silver");
        corrected.TierOn(Shop, Day(2026, 1, 10), knownOn: Day(2026, 1, 14)).Tier.Value.ShouldBe("basic");

        var difference = correction.Difference.Tiers.ShouldHaveSingleItem();
        difference.ShouldBe(new TierDifference(Shop, DayRange.Inclusive(Day(2026, 1, 1), Day(2026, 1, 1)), new TierName("basic"), new TierName("silver"), DifferenceKind.Refused, DifferenceCause.LateLines)
        {
            LateLines = 1,
            LateSales = 10_000,
        });
    }

    [Fact]
    public void A_return_of_the_invoice_that_caused_an_upgrade_costs_one_step_if_it_no_longer_qualifies()
    {
        var given = Limits(100_000, 50_000, CalendarYears, new MovementPolicy { LostUpgrade = LostUpgrade.OneStepDown }, DayRange.Inclusive(Day(2025, 1, 1), Day(2025, 11, 30)))
            .Bought(Day(2025, 1, 10), 20_000)
            .Bought(Day(2025, 3, 10), 90_000)
            .Bought(Day(2025, 5, 20), -90_000);
        Say(given.WhenItHappened()).ShouldBe(["2025-02-01 first-decision ->basic", "2025-04-01 upgrade basic->gold", "2025-06-01 upgrade-lost gold->silver"]);
    }

    [Fact]
    public void A_return_that_leaves_enough_costs_nothing()
    {
        var given = Limits(100_000, 50_000, CalendarYears, new MovementPolicy { LostUpgrade = LostUpgrade.OneStepDown }, DayRange.Inclusive(Day(2025, 1, 1), Day(2025, 11, 30)))
            .Bought(Day(2025, 1, 10), 40_000)
            .Bought(Day(2025, 3, 10), 90_000)
            .Bought(Day(2025, 5, 20), -30_000);
        Say(given.WhenItHappened()).ShouldBe(["2025-02-01 first-decision ->basic", "2025-04-01 upgrade basic->gold"]);
    }

    [Fact]
    public void A_return_in_a_period_that_did_not_cause_the_upgrade_waits_for_its_end()
    {
        var given = Limits(100_000, 50_000, CalendarYears, new MovementPolicy { LostUpgrade = LostUpgrade.OneStepDown }, TwoYears)
            .Bought(Day(2024, 3, 10), 120_000)
            .Bought(Day(2025, 3, 10), 5_000)
            .Bought(Day(2025, 5, 20), -5_000);
        Say(given.WhenItHappened()).ShouldBe(["2024-04-01 first-decision ->gold", "2026-01-01 downgrade gold->basic"]);
    }

    [Fact]
    public void Earned_in_one_year_enjoyed_in_the_next()
    {
        var given = Limits(100_000, 50_000, CalendarYears with { Validity = TierValidity.YearAfter }, MovementPolicy.Immediate, DayRange.Inclusive(Day(2024, 1, 1), Day(2026, 12, 31)))
            .Bought(Day(2024, 3, 10), 120_000)
            .Bought(Day(2025, 6, 10), 60_000);

        var history = given.WhenItHappened();

        Say(history).ShouldBe(["2024-04-01 first-decision ->gold", "2026-01-01 downgrade gold->silver", "2027-01-01 downgrade silver->basic"]);
        history.TierOn(Shop, Day(2024, 6, 1)).ValidUntil.ShouldBe(Day(2025, 12, 31));
        history.TierOn(Shop, Day(2026, 6, 1)).ValidUntil.ShouldBe(Day(2026, 12, 31));
    }

    [Fact]
    public void A_grace_of_three_months_ends_on_a_look_at_the_year_to_its_last_day()
    {
        var given = Limits(100_000, 50_000, CalendarYears, AtPeriodEnd with { Grace = new GracePeriod.Months(3) }, DayRange.Inclusive(Day(2024, 1, 1), Day(2026, 6, 30)))
            .Bought(Day(2024, 3, 10), 60_000)
            .Bought(Day(2025, 6, 10), 30_000);
        Say(given.WhenItHappened()).ShouldBe(["2025-01-01 first-decision ->silver", "2026-01-01 grace-started silver->silver", "2026-04-01 downgrade silver->basic"]);
        Say(given.Bought(Day(2026, 2, 10), 20_000).WhenItHappened())
            .ShouldBe(["2025-01-01 first-decision ->silver", "2026-01-01 grace-started silver->silver", "2026-04-01 grace-ended-stayed silver->silver"]);
    }

    [Fact]
    public void A_floor_ends_when_it_ends_and_the_tier_beneath_is_shown()
    {
        var floor = new TierOverride("O-1", Shop, OverrideKind.Floor, new TierName("silver"), DayRange.Inclusive(Day(2025, 2, 10), Day(2025, 4, 9)))
        {
            Reason = "opening of the new store", Requester = "key account manager", Approver = "head of sales",
        };
        var given = Limits(100_000, 50_000, CalendarYears, MovementPolicy.Immediate, DayRange.Inclusive(Day(2025, 1, 1), Day(2025, 12, 31))).Bought(Day(2025, 1, 10), 10_000).Overridden(floor);

        var history = given.WhenItHappened();

        Say(history).ShouldBe(["2025-02-01 first-decision ->basic", "2025-02-10 override-started basic->silver", "2025-04-10 override-ended silver->basic"]);
        var march = history.TierOn(Shop, Day(2025, 3, 1));
        (march.Tier.Value, march.WithoutOverride.Value, march.IsOverridden).ShouldBe(("silver", "basic", true));
        march.Overrides.ShouldBe([new OverrideInForce("O-1", Day(2025, 4, 9))]);
        history.TierOn(Shop, Day(2025, 4, 10)).Overrides.ShouldBeEmpty();
    }

    [Fact]
    public void Points_of_100_50_and_550_are_silver_basic_and_gold_at_once()
    {
        var scheme = TierScheme.Of("platinum", "gold", "silver", "basic");
        var version = new PolicyVersion(AnyFacts.Limits("points", scheme, 1000, 500, 100)) { Qualification = new QualificationPolicy { Period = new QualificationPeriod.Rolling(12) } };
        var given = new Given(PolicyTimeline.Of(version), DayRange.Inclusive(Day(2025, 1, 1), Day(2025, 3, 31)))
            .Bought(Day(2025, 1, 10), 100).Bought(Day(2025, 2, 10), -50).Bought(Day(2025, 3, 10), 500);
        Say(given.WhenItHappened()).ShouldBe(["2025-02-01 first-decision ->silver", "2025-03-01 downgrade silver->basic", "2025-04-01 upgrade basic->gold"]);
    }

    [Fact]
    public void Merged_sales_count_and_an_unmerge_gives_everything_back()
    {
        var merge = new CustomerMerge(new CustomerId("old"), Shop, Day(2025, 3, 15));
        var given = Limits(100_000, 50_000, CalendarYears, MovementPolicy.Immediate, DayRange.Inclusive(Day(2025, 1, 1), Day(2025, 5, 31)))
            .Bought(Day(2025, 1, 10), 30_000).Bought("old", Day(2025, 1, 20), 30_000);
        var merged = given with { Changes = CustomerChanges.Of([merge], [], []).Match(valid => valid.Changes, _ => CustomerChanges.None) };

        var history = merged.WhenItHappened();

        Say(history).ShouldBe(["2025-02-01 first-decision ->basic", "2025-04-01 upgrade basic->silver"]);
        Say(history, "old").ShouldBe(["2025-02-01 first-decision ->basic", "2025-03-15 merge basic->"]);
        history.TierOn(new CustomerId("old"), Day(2025, 4, 2)).MergedInto.ShouldBe(Shop);

        var parted = merged with
        {
            Changes = CustomerChanges.Of([merge], [CustomerUnmerge.Of(merge, Day(2025, 6, 3))], []).Match(valid => valid.Changes, _ => CustomerChanges.None),
        };
        var correction = HistoryReplay.Correct(history, parted.Facts, parted.Policies, Day(2025, 6, 3));
        Say(history.With(correction.Movements)).ShouldBe(Say(given.WhenReplayed()));
        Say(history.With(correction.Movements), "old").ShouldBe(Say(given.WhenReplayed(), "old"));
        correction.Difference.Tiers.Select(entry => (entry.Customer.Value, entry.Kind, entry.Cause)).ShouldBe(
            [("old", DifferenceKind.Refused, DifferenceCause.Identity), ("shop", DifferenceKind.Granted, DifferenceCause.Identity)]);
    }

    [Fact]
    public void A_tier_taken_out_sends_its_customers_where_the_new_version_says_and_old_days_keep_their_policy()
    {
        var old = AnyFacts.Limits("metals", TierScheme.Of("gold", "silver", "basic"), 100_000, 50_000).Draft;
        var first = AnyFacts.Checked(old with { Version = "1", Effective = DayRange.Inclusive(Day(2025, 1, 1), Day(2025, 6, 30)) });
        var second = AnyFacts.Checked(AnyFacts.Limits("metals", TierScheme.Of("platinum", "gold", "basic"), 300_000, 100_000).Draft with { Version = "2", Effective = DayRange.Inclusive(Day(2025, 7, 1), Day(2025, 12, 31)) });
        var qualification = new QualificationPolicy { Period = new QualificationPeriod.Calendar(PeriodLength.Quarter) };
        var missing = PolicyTimeline.Of([new PolicyVersion(first) { Qualification = qualification }, new PolicyVersion(second) { Qualification = qualification }]);
        missing.Match(_ => string.Empty, refused => refused.Faults.ShouldHaveSingleItem().Witness).ShouldBe("silver");

        var timeline = PolicyTimeline.Of(
        [
            new PolicyVersion(first) { Qualification = qualification },
            new PolicyVersion(second) { Qualification = qualification, Removed = new Dictionary<TierName, TierName> { [new TierName("silver")] = new TierName("gold") } },
        ]).Match(valid => valid.Timeline, refused => throw new InvalidOperationException(refused.Faults[0].Message));
        var history = (new Given(timeline, DayRange.Inclusive(Day(2025, 1, 1), Day(2025, 9, 30))).Bought(Day(2025, 5, 10), 60_000).Bought(Day(2025, 8, 10), 60_000)).WhenItHappened();

        Say(history).ShouldBe(["2025-06-01 first-decision ->silver", "2025-07-01 policy-change silver->gold", "2025-10-01 downgrade gold->basic"]);
        history.MovementsOf(Shop).Select(movement => movement.Policy.Version).ShouldBe(["1", "2", "2"]);
        history.TierOn(Shop, Day(2025, 6, 15)).Tier.Value.ShouldBe("silver");
    }
}
