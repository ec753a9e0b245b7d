using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Effort;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Effort;

public class AvoidanceTests
{
    private const int Days = 360;
    private static readonly TieringResult Tiers = SmallBooks.Tiers(SmallBooks.OfShops(
        Enumerable.Range(0, 200).Select(place => place < 20 ? 100_000 - place : 100), (_, customer) => customer with { Rep = GivenEffort.Rep }));

    [Fact]
    public void Weekly_calls_that_become_one_in_eight_weeks_after_four_fruitless_ones_are_found_with_their_beginning()
    {
        var fruitless = new[] { 182, 175, 168, 161 };
        Visit[] avoided =
        [
            .. Enumerable.Range(0, 26).Select(week => GivenEffort.Visit(0, 364 - (week * 7), 40)),
            .. fruitless.Select(ago => GivenEffort.Visit(0, ago, 20, VisitResult.NotReceived)),
            .. new[] { 105, 49 }.Select(ago => GivenEffort.Visit(0, ago, 20)),
        ];
        var found = VisitDiary.Of([.. avoided, .. Others()]).Compare(Tiers, [], GivenEffort.Quick).Avoidance;
        var account = found.Accounts.Single();
        account.Customer.ShouldBe(SmallBooks.Id(0));
        account.Since.ShouldBe(GivenEffort.Day.PlusDays(-154));
        account.UsualInterval.ShouldBe(7);
        account.FruitlessCalls.ShouldBe(fruitless.Select(ago => GivenEffort.Day.PlusDays(-ago)));
        account.Fall.EventsAfter.ShouldBe(2);
        account.Chance.ShouldBeLessThan(0.01);
        account.Explain(CultureInfo.GetCultureInfo("en")).ShouldContain("Looks avoided: C000.");
        account.Explain(CultureInfo.GetCultureInfo("zh-Hans")).ShouldContain("疑似回避 C000");
    }

    [Fact]
    public void The_same_fall_without_fruitless_calls_is_no_avoidance()
    {
        Visit[] fewer = [.. Enumerable.Range(0, 30).Select(week => GivenEffort.Visit(0, 364 - (week * 7), 40)), .. new[] { 105, 49 }.Select(ago => GivenEffort.Visit(0, ago, 20))];
        var found = VisitDiary.Of([.. fewer, .. Others()]).Compare(Tiers, [], GivenEffort.Quick).Avoidance;
        found.Accounts.ShouldBeEmpty();
        found.Pairs.ShouldBe(1);
        found.Tested.ShouldBe(0);
    }

    [Fact]
    public void A_rep_who_visits_nobody_any_more_avoids_nobody()
    {
        Visit[] stopped = [.. Enumerable.Range(0, 30).SelectMany(week => Enumerable.Range(0, 8).Select(customer =>
            GivenEffort.Visit(customer, 364 - (week * 7), 40, week > 26 ? VisitResult.Nothing : VisitResult.Order)))];
        VisitDiary.Of(stopped).Compare(Tiers, [], GivenEffort.Quick).Avoidance.Accounts.ShouldBeEmpty();
    }

    [Fact]
    public void An_account_handed_over_is_not_avoided_by_the_rep_before()
    {
        Visit[] handed = [.. Enumerable.Range(0, 30).Select(week => GivenEffort.Visit(0, 364 - (week * 7), 40, VisitResult.Nothing) with { Rep = new RepId("R0") }), .. Others().Select(visit => visit with { Rep = new RepId("R0") })];
        VisitDiary.Of(handed).Compare(Tiers, [], GivenEffort.Quick).Avoidance.Pairs.ShouldBe(0);
    }

    [Theory]
    [InlineData(AlarmControl.AnyFalseAlarm)]
    [InlineData(AlarmControl.PartOfAlarms)]
    public void Where_nobody_is_avoided_an_alarm_comes_in_at_most_one_report_of_twenty(AlarmControl control)
    {
        // Every day up to five visits, to customers drawn evenly, half of them fruitless: runs of fruitless calls are everywhere.
        var policy = GivenEffort.Policy(draft => draft with { Draws = 20, Avoidance = new AvoidanceTerms { Control = control, MostLeft = Proportion.OfPercent(99) } });
        const int reports = 200;
        var alarms = 0;
        for (var report = 0; report < reports; report++)
        {
            var chance = new Random(report);
            var visits = Enumerable.Range(0, Days).SelectMany(ago => Enumerable.Range(0, chance.Next(6)).Select(_ =>
                GivenEffort.Visit(chance.Next(20), ago, 30, chance.Next(2) == 0 ? VisitResult.Nothing : VisitResult.Order))).ToArray();
            alarms += VisitDiary.Of(visits).Compare(Tiers, [], policy).Avoidance.Accounts.Count > 0 ? 1 : 0;
        }

        // 5% of 200 are 10; three standard errors above that are 19.
        alarms.ShouldBeLessThanOrEqualTo(19);
    }

    // Ten visits a week to small customers: the clock against which a fall is seen.
    private static IEnumerable<Visit> Others() =>
        Enumerable.Range(0, 520).Select(place => GivenEffort.Visit(100 + (place % 90), 364 - (place * 7 / 10), 30));
}
