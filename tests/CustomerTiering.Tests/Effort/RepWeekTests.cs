using System.Globalization;
using CustomerTiering.Diary;
using CustomerTiering.Effort;
using CustomerTiering.Tiering;
using CustomerTiering.WhatIf;

namespace CustomerTiering.Tests.Effort;

public class RepWeekTests
{
    private static readonly ServiceStandard Standard = ServiceStandard.Of(new VisitStandard(new TierName("A"), 52, 1), new VisitStandard(new TierName("B"), 26, 1), new VisitStandard(new TierName("C"), 12, 1));

    [Fact]
    public void Whoever_is_overdue_by_most_comes_first_within_its_tier()
    {
        // Ten shops: the first is A (a tenth), the next ones B, the last ones C.
        int[] purchases = [900, 800, 700, 600, 500, 400, 300, 20, 10, 5];
        int[] daysAgo = [3, 40, 20, 13, 2, 1, 60, 35, 10, 27];
        var visits = daysAgo.Index().Select(entry => GivenEffort.Visit(entry.Index, entry.Item, 60));
        var effort = VisitDiary.Of(visits.Concat(Enumerable.Range(100, 40).Select(ago => GivenEffort.Visit(0, ago, 60)))).Compare(GivenEffort.Tiers(purchases), [], GivenEffort.Quick);
        var week = RepWeek.Of(effort, GivenEffort.Rep, Standard);
        foreach (var call in week.Due)
        {
            var place = int.Parse(call.Customer.Value[1..], CultureInfo.InvariantCulture);
            var cadence = (int)Math.Ceiling(365.25 / Standard.VisitsPerYear(call.Effort.Tier));
            call.DaysOverdue.ShouldBe(Math.Max(0, daysAgo[place] - cadence));
            call.Reasons.Contains(WeekReason.Overdue).ShouldBe(daysAgo[place] > cadence);
            call.Reasons.Contains(WeekReason.Due).ShouldBe(daysAgo[place] <= cadence && daysAgo[place] > cadence - 7);
            call.Why(CultureInfo.GetCultureInfo("en")).Count.ShouldBe(call.Reasons.Count);
            call.Why(CultureInfo.GetCultureInfo("zh-Hans")).Count.ShouldBe(call.Reasons.Count);
            call.Talk(CultureInfo.GetCultureInfo("zh-Hans")).ShouldNotBeEmpty();
        }

        var overdue = week.Due.TakeWhile(call => call.DaysOverdue > 0).ToArray();
        overdue.Length.ShouldBe(week.Overdue);
        overdue.Select(call => call.Effort.TierPlace).ShouldBeInOrder();
        week.Due.Select(call => call.Customer).Distinct().Count().ShouldBe(week.Due.Count);
        week.Calls.ShouldBe(week.Due.Take(week.Capacity));
    }

    [Fact]
    public void Nobody_in_time_and_in_proportion_is_on_the_list()
    {
        var effort = VisitDiary.Of(Enumerable.Range(0, 3).Select(place => GivenEffort.Visit(place, 0, 60))).Compare(GivenEffort.Tiers([100, 100, 100]), [], GivenEffort.Quick);
        RepWeek.Of(effort, GivenEffort.Rep).Due.ShouldBeEmpty();
        Should.Throw<KeyNotFoundException>(() => RepWeek.Of(effort, new("R9")));
    }
}
