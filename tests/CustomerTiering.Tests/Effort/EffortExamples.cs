using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Effort;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using CustomerTiering.Statistics;
using CustomerTiering.Team;

namespace CustomerTiering.Tests.Effort;

public class EffortExamples
{
    private static readonly int[] Purchases = [50, 30, 10, 5, 5];
    private static readonly int[] Minutes = [60, 120, 180, 420, 420];
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en"), Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    [Fact]
    public void Seven_hours_on_the_smallest_and_one_on_the_largest()
    {
        var rep = GivenEffort.Compare(Purchases, Minutes)[GivenEffort.Rep];
        var found = rep.Proportion.ShouldBeOfType<DisproportionOutcome.Compared>().Disproportion;
        found.Hoover.ShouldBe(0.65, 1e-12);
        found.Signed.ShouldBe(-0.80, 1e-12);
        found.ToMove.ShouldBe(13, 1e-12);
        rep.Target.Customers.ShouldBe(2);
        rep.Target.EffortShare.ShouldBe(0.15, 1e-12);
        rep.Target.ToMove.ShouldBe(0.65 * 20, 1e-12);
        rep.Underserved.Select(customer => customer.Customer.Value).ShouldBe(["C000", "C001"]);
        rep.Overserved.Select(customer => customer.Customer.Value).ShouldBe(["C003", "C004"]);
        rep.Customers[0].Gap.ShouldBe(-9, 1e-12);
        rep.Customers[0].Quadrant.ShouldBe(ServiceQuadrant.Neglected);
        rep.Customers[4].Quadrant.ShouldBe(ServiceQuadrant.Comfortable);
        rep.OverlapTop.ShouldBe(new IndexOutcome.Defined(0));
        rep.Moves[0].Amount.ShouldBe(6, 1e-12);
    }

    [Fact]
    public void It_is_said_in_both_languages_with_margins_what_would_change_it_and_the_note()
    {
        var rep = GivenEffort.Compare(Purchases, Minutes)[GivenEffort.Rep];
        var english = rep.Explain(English);
        english.ShouldContain("13 of 20 h would have to go to other customers");
        english.ShouldContain("Move 6 h from C003");
        english.ShouldContain("5 visits are too few");
        english.ShouldEndWith("These figures are for planning and coaching, not for employment decisions.");
        rep.Explain(Chinese).ShouldEndWith("这些数据用于计划与辅导，不用于人事决定。");
        rep.Explain(Chinese).Split('\n').Length.ShouldBe(english.Split('\n').Length);
    }

    [Fact]
    public void Few_visits_are_not_held_against_the_plan()
    {
        var rep = GivenEffort.Compare([9, 8, 7, 6, 5, 4, 3, 2, 1, 1], [30, 30, 30, 30, 30, 0, 0, 0, 0, 0]).All;
        rep.VisitGini.ShouldBe(new IndexOutcome.Defined(0));
        rep.Verdict.ShouldBe(SmallOutletVerdict.TooFewVisits);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused_with_the_reason()
    {
        var without = VisitDiary.Empty.Compare(GivenEffort.Tiers(Purchases)).All;
        without.Proportion.ShouldBe(new DisproportionOutcome.Undefined(UndefinedIndex.NoEffort));
        without.Indices.Hoover.ShouldBe(new IntervalOutcome.Undefined(UndefinedIndex.NoEffort));
        without.Explain(English).ShouldContain("no effort was recorded");
        without.Moves.ShouldBeEmpty();
        GivenEffort.Compare([0, -4], [30, 30]).All.Proportion.ShouldBe(new DisproportionOutcome.Undefined(UndefinedIndex.NoValue));
    }

    [Fact]
    public void Without_lengths_visits_take_the_place_of_hours_and_calls_weigh_less()
    {
        var visit = GivenEffort.Visit(0, 1, 0);
        var rep = VisitDiary.Of([visit, visit with { Customer = SmallBooks.Id(1), Channel = ContactChannel.Call }]).Compare(GivenEffort.Tiers(Purchases)).All;
        rep.Measure.ShouldBe(EffortMeasure.Visits);
        rep.Effort.ShouldBe(1.25, 1e-12);
        rep.Visits.ShouldBe(2);
    }

    [Fact]
    public void Visits_count_within_the_period_as_known_and_visits_to_strangers_are_told()
    {
        var late = GivenEffort.Visit(0, 5, 60) with { Recorded = GivenEffort.Day.PlusDays(3) };
        var before = GivenEffort.Visit(0, 400, 60);
        var stranger = new Visit(GivenEffort.Rep, new("X9"), GivenEffort.Day) { Time = VisitTime.Lasting(60) };
        var diary = VisitDiary.Of([late, before, stranger, GivenEffort.Visit(1, 2, 30)]);
        var tiers = GivenEffort.Tiers(Purchases);
        var all = diary.Compare(tiers);
        all.All.Visits.ShouldBe(2);
        all.VisitsOutside.ShouldBe(1);
        var known = tiers.Policy.Decide(tiers.Book, tiers.Scope.AsKnownOn(GivenEffort.Day));
        diary.Compare(known).All.Visits.ShouldBe(1);
    }

    [Fact]
    public void A_newcomer_is_held_against_the_best_of_the_others()
    {
        var old = new Rep(new("R0"), GivenEffort.Day.PlusYears(-5));
        var joined = new Rep(GivenEffort.Rep, GivenEffort.Day.PlusMonths(-3));
        Visit[] visits =
        [
            .. Enumerable.Range(0, 30).Select(place => GivenEffort.Visit(4, place, 60)),
            .. Enumerable.Range(0, 30).Select(place => GivenEffort.Visit(place % 3, place, 60) with { Rep = old.Id }),
        ];
        var result = VisitDiary.Of(visits).Compare(GivenEffort.Tiers(Purchases), [old, joined], GivenEffort.Quick);
        result[GivenEffort.Rep].IsNewcomer.ShouldBeTrue();
        result.Best.Select(rep => rep.Rep).ShouldBe([old.Id]);
        result.Newcomers.Single().Rep.ShouldBe(GivenEffort.Rep);
        result.Newcomers.Single().Behind.ShouldBe(2.0 / 3, 1e-9);
        result.WithSmallOutlets.Select(rep => rep.Rep).ShouldBe([GivenEffort.Rep]);
    }

    [Fact]
    public void Amounts_of_two_currencies_are_never_compared()
    {
        var tiers = SmallBooks.Tiers(Portfolio.Of(CustomerFile.Empty, SalesLedger.Of([new OrderLine(SmallBooks.Id(0), GivenEffort.Day, 5m) { Currency = Currency.Of("CNY") }])));
        Should.Throw<ArgumentException>(() => VisitDiary.Of([GivenEffort.Visit(0, 0, 5)], Currency.Of("EUR")).Compare(tiers));
    }
}
