using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.History;
using CustomerTiering.Tiering;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.History;

public class ReplayLaws
{
    [Property(MaxTest = 120, StartSize = 8, EndSize = 160)]
    public void Replay_equals_deciding_day_by_day_and_correcting(byte[] lines, byte[] identities, byte[] groups, byte[] overrides, byte policy, bool onFile, int seed)
    {
        var timeline = AnyFacts.Timeline(policy);
        var facts = AnyFacts.Of(lines, identities, groups, overrides, onFile);
        var shuffled = AnyFacts.Of(lines, identities, groups, overrides, onFile, arrival => arrival.OrderBy(line => HashCode.Combine(seed, line)));
        var incremental = HistoryReplay.AsItHappened(shuffled, timeline, AnyFacts.Horizon);
        incremental = incremental.With(HistoryReplay.Correct(incremental, shuffled, timeline, AnyFacts.Last).Movements);

        var replayed = HistoryReplay.Run(facts, timeline, AnyFacts.Horizon, AnyFacts.Last);

        AnyFacts.Standing(incremental, AnyFacts.Last).ShouldBe(AnyFacts.Standing(replayed, AnyFacts.Last));
    }

    [Property(MaxTest = 100, StartSize = 8, EndSize = 160)]
    public void What_was_known_on_a_day_never_changes_and_was_the_replay_of_that_day(byte[] lines, byte[] identities, byte[] groups, byte[] overrides, byte policy, bool onFile)
    {
        var timeline = AnyFacts.Timeline(policy);
        var facts = AnyFacts.Of(lines, identities, groups, overrides, onFile);
        var half = DayRange.Inclusive(AnyFacts.Horizon.Start, new LocalDate(2025, 9, 30));
        var then = HistoryReplay.AsItHappened(facts, timeline, half);
        var answers = AnyFacts.Standing(then, half.LastDay);
        answers.ShouldBe(AnyFacts.Standing(HistoryReplay.Run(facts, timeline, half, half.LastDay), half.LastDay));

        var later = HistoryReplay.BroughtTo(then, facts, timeline, AnyFacts.Horizon.LastDay);
        later = later.With(HistoryReplay.Correct(later, facts, timeline, AnyFacts.Last).Movements);

        AnyFacts.Standing(later, half.LastDay).ShouldBe(answers);
    }

    [Property(MaxTest = 100, StartSize = 8, EndSize = 160)]
    public void Merge_and_withdrawal_leave_nothing_behind(byte[] lines, byte[] overrides, byte policy, bool onFile, byte merged, byte day, byte lag)
    {
        var timeline = AnyFacts.Timeline(policy);
        var facts = AnyFacts.Of(lines, [], [], overrides, onFile);
        var merge = new CustomerMerge(AnyFacts.Id(merged), AnyFacts.Id(merged + 1), AnyFacts.Day(day * 2)) { Recorded = AnyFacts.Day((day * 2) + lag) };
        var changes = CustomerChanges.Of([merge], [CustomerUnmerge.Of(merge, merge.Recorded.PlusDays(30))], []).Match(valid => valid.Changes, _ => throw new InvalidOperationException());

        var known = LocalDate.Max(AnyFacts.Last, merge.Recorded.PlusDays(30));
        var plain = HistoryReplay.Run(facts, timeline, AnyFacts.Horizon, known);
        var withdrawn = HistoryReplay.AsItHappened(facts with { Changes = changes }, timeline, AnyFacts.Horizon);
        withdrawn = withdrawn.With(HistoryReplay.Correct(withdrawn, facts with { Changes = changes }, timeline, known).Movements);

        AnyFacts.Standing(withdrawn, known).ShouldBe(AnyFacts.Standing(plain, known));
    }

    [Property(MaxTest = 100, StartSize = 8, EndSize = 160)]
    public void A_difference_is_what_two_answers_differ_by(byte[] lines, byte[] identities, byte[] overrides, byte policy)
    {
        var timeline = AnyFacts.Timeline(policy);
        var facts = AnyFacts.Of(lines, identities, [], overrides, onFile: false);
        var before = HistoryReplay.AsItHappened(facts, timeline, AnyFacts.Horizon);
        var correction = HistoryReplay.Correct(before, facts, timeline, AnyFacts.Last);
        var after = before.With(correction.Movements);

        foreach (var customer in after.Customers)
        {
            for (var day = AnyFacts.Horizon.Start; day <= AnyFacts.Horizon.End; day = day.PlusDays(5))
            {
                var (said, right) = (before.TierOn(customer, day).Tier, after.TierOn(customer, day).Tier);
                var told = correction.Difference.Tiers.Where(entry => entry.Customer == customer && entry.Days.Contains(day)).ToArray();
                told.Select(entry => (entry.Said, entry.Right)).ShouldBe(said == right ? [] : [(said, right)]);
            }
        }

        HistoryReplay.Correct(after, facts, timeline, AnyFacts.Last).Difference.IsEmpty.ShouldBeTrue();
        HistoryReplay.Correct(after, facts, timeline, AnyFacts.Last).Movements.Movements.ShouldBeEmpty();
    }

    [Property(MaxTest = 60, StartSize = 8, EndSize = 160)]
    public void With_immediate_rules_the_history_is_the_plain_decision_of_each_day(byte[] lines, byte months, bool onFile, bool ranked)
    {
        var policy = ranked ? TieringPolicy.Abc : AnyFacts.Limits("entry", AnyFacts.Scheme, 400m, 200m, 100m);
        var facts = AnyFacts.Of(lines, [], [], [], onFile);
        var version = new PolicyVersion(policy) { Qualification = new QualificationPolicy { Period = new QualificationPeriod.Rolling(1 + (months % 12)) } };
        var history = HistoryReplay.Run(facts, PolicyTimeline.Of(version), AnyFacts.Horizon, AnyFacts.Last);

        for (var month = AnyFacts.Horizon.Start; month < AnyFacts.Horizon.End; month = month.PlusMonths(1))
        {
            var day = month.PlusMonths(1).PlusDays(-1);
            var decided = policy.Decide(facts.Book, TieringScope.Over(DayRange.MonthsEnding(day, 1 + (months % 12)), day).AsKnownOn(AnyFacts.Last));
            for (var i = 0; i < 6; i++)
            {
                var expected = decided.TryGet(AnyFacts.Id(i), out var decision) ? decision.Tier : TierName.None;
                history.TierOn(AnyFacts.Id(i), day.PlusDays(1)).Tier.ShouldBe(expected);
            }
        }
    }

    [Property(MaxTest = 60, StartSize = 8, EndSize = 160)]
    public void The_order_in_which_facts_come_changes_no_byte(byte[] lines, byte[] identities, byte[] groups, byte[] overrides, byte policy, int seed)
    {
        var timeline = AnyFacts.Timeline(policy);
        var one = HistoryReplay.Run(AnyFacts.Of(lines, identities, groups, overrides, onFile: false), timeline, AnyFacts.Horizon, AnyFacts.Last);
        var other = HistoryReplay.Run(
            AnyFacts.Of(lines, identities, groups, overrides, onFile: false, arrival => arrival.OrderBy(line => HashCode.Combine(seed, line))), timeline, AnyFacts.Horizon, AnyFacts.Last);
        other.Movements.Select(AnyFacts.Say).ShouldBe(one.Movements.Select(AnyFacts.Say));
    }
}
