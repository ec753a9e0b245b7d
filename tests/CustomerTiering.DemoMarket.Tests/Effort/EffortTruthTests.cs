using CustomerTiering.Diary;
using CustomerTiering.Effort;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Statistics;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Demo.Tests.Effort;

/// <summary>What was planted in the visits is found at the default settings, in the documented market and in others.</summary>
public sealed class EffortTruthTests
{
    private static readonly Lazy<EffortResult> Documented = new(() => Compare(DemoMarket.Create()));

    [Fact]
    public void The_8_newcomers_are_found_and_no_veteran_is_accused()
    {
        var found = Documented.Value.WithSmallOutlets.Select(rep => rep.Rep).ToArray();
        var truth = DemoMarket.Create().Truth("newcomers-live-with-small-outlets").Reps;

        // Precision 8 of 8, recall 8 of 8.
        found.ShouldBe(truth);
        Documented.Value.Newcomers.Select(newcomer => newcomer.Rep).ShouldBe(truth);
        Documented.Value.Newcomers.ShouldAllBe(newcomer => newcomer.Behind > 0.2);
        Documented.Value.Best.ShouldAllBe(rep => !truth.Contains(rep.Rep));
    }

    [Fact]
    public void No_rep_stands_on_the_limit_of_the_verdict()
    {
        // By true levels newcomers were planted at no more than 0.18 of the hours on the largest fifth, veterans at no less than 0.56. By what was bought the
        // fifth is another one for some outlets, so the two come closer; the limit is 0.40.
        foreach (var rep in Documented.Value.Reps)
        {
            var share = rep.Indices.LargestShare.ShouldBeOfType<IntervalOutcome.Estimated>().Interval;
            (rep.IsNewcomer ? share.High < 0.37 : share.Low > 0.43).ShouldBeTrue($"{rep.Rep.Value}: {share}");
        }
    }

    [Fact]
    public void The_avoided_account_is_found_with_its_beginning_and_nobody_else()
    {
        var planted = DemoMarket.Create().Plan.Avoidances.Single();
        var found = Documented.Value.Avoidance;
        var account = found.Accounts.Single();
        (account.Rep, account.Customer).ShouldBe((planted.Rep, planted.Customer));
        Math.Abs(Period.DaysBetween(planted.AvoidedFrom, account.Since)).ShouldBeLessThanOrEqualTo(14);
        planted.FruitlessCalls.ShouldBeSubsetOf(account.FruitlessCalls);
        account.Chance.ShouldBeLessThan(0.001);

        // No false alarm among the accounts tested.
        found.Tested.ShouldBeGreaterThan(250);
        Documented.Value[planted.Rep].Avoided.ShouldBe([account]);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(11)]
    public void So_it_is_in_other_markets(long seed)
    {
        var market = DemoMarket.Create(seed);
        var effort = Compare(market);
        effort.WithSmallOutlets.Select(rep => rep.Rep).ShouldBe(market.Truth("newcomers-live-with-small-outlets").Reps);
        var account = effort.Avoidance.Accounts.Single();
        account.Customer.ShouldBe(market.Plan.Avoidances.Single().Customer);
        Math.Abs(Period.DaysBetween(market.Plan.Avoidances.Single().AvoidedFrom, account.Since)).ShouldBeLessThanOrEqualTo(14);
    }

    [Fact]
    public void The_week_of_who_avoids_begins_with_the_avoided_account()
    {
        var planted = DemoMarket.Create().Plan.Avoidances.Single();
        var week = RepWeek.Of(Documented.Value, planted.Rep);
        week.Calls[0].Customer.ShouldBe(planted.Customer);
        week.Calls[0].Reasons.ShouldContain(WeekReason.Avoided);
        week.Calls.Count.ShouldBe(Math.Min(week.Capacity, week.Due.Count));
    }

    private static EffortResult Compare(DemoMarket market)
    {
        var book = Portfolio.Of(market.Customers, SalesLedger.Of(market.OrderLines), market.SuppliedMeasures);
        var tiers = TieringPolicy.ForDistributors.Decide(book, market.AsOf);
        var policy = EffortPolicy.Of(new EffortPolicyDraft { Draws = 200 }).Match(valid => valid.Policy, _ => throw new InvalidOperationException());
        return DiaryPolicy.Default.Check(market.Visits).Compare(tiers, market.Reps, policy);
    }
}
