using CustomerTiering.Calendars;
using CustomerTiering.Diary;
using CustomerTiering.Effort.Attainment;
using CustomerTiering.Effort.Phases;
using CustomerTiering.Effort.Supervision;

namespace CustomerTiering.Demo.Tests.Visits;

/// <summary>The library's supervision report finds what was planted in the plan of visits.</summary>
public sealed class SupervisionTests
{
    private static readonly DemoMarket Market = PlainSums.Market;

    private static readonly DayRange LastHalf = new(new NodaTime.LocalDate(2025, 6, 30), Market.Calendar.Days.End);

    private static readonly CheckedDiary Checked = DiaryPolicy.Default.Check(Market.Visits);

    private static readonly SupervisionReport Report = SupervisionReport.Of(
        Market.PlannedVisits,
        Checked,
        new SupervisionScope(LastHalf, Market.AsOf, Market.Calendar.Working)
        {
            Customers = Market.Customers,
            Absences = [.. Market.Leaves.Select(leave => new RepAbsence(leave.Rep, new Absence(leave.Days)))],
        },
        SupervisionPolicy.Default);

    [Fact]
    public void Newcomers_miss_more_of_their_plan_than_any_veteran()
    {
        var newcomers = Market.Truth("newcomers-live-with-small-outlets").Reps.ToHashSet();
        var missed = Report.Reps.ToDictionary(rep => rep.Rep, rep => rep.Count(PlannedVisitState.Missed) / (double)rep.Planned.Count);
        missed.Where(pair => newcomers.Contains(pair.Key)).Min(pair => pair.Value).ShouldBeGreaterThan(missed.Where(pair => !newcomers.Contains(pair.Key)).Max(pair => pair.Value));
    }

    [Fact]
    public void A_rep_visits_on_every_valid_day_as_often_as_planned()
    {
        var habits = Market.Plan.VisitHabits.ToDictionary(habit => habit.Rep);
        Report.Reps.Count.ShouldBe(24);
        Report.Reps.ShouldAllBe(rep => rep.DaysVisiting == rep.ValidDays && Math.Abs(rep.VisitsADay - habits[rep.Rep].VisitsPerDay) < 0.5);
        Report.Reps.Sum(rep => rep.Refused.Sum(count => count.Count)).ShouldBe(Checked.Refused.Count(entry => LastHalf.Contains(entry.Visit.Day)));
    }

    [Fact]
    public void Two_halves_of_a_period_add_up_to_it()
    {
        var middle = new NodaTime.LocalDate(2025, 9, 29);
        SupervisionReport Of(DayRange days) => SupervisionReport.Of(Market.PlannedVisits, Checked, Report.Scope with { Period = days }, SupervisionPolicy.Default);
        var first = Of(new DayRange(LastHalf.Start, middle));
        var second = Of(new DayRange(middle, LastHalf.End));
        foreach (var rep in Report.Reps)
        {
            foreach (var state in Enum.GetValues<PlannedVisitState>())
            {
                (first[rep.Rep].Count(state) + second[rep.Rep].Count(state)).ShouldBe(rep.Count(state));
            }

            (first[rep.Rep].Unplanned.Count + second[rep.Rep].Unplanned.Count).ShouldBe(rep.Unplanned.Count);
            (first[rep.Rep].ValidDays + second[rep.Rep].ValidDays).ShouldBe(rep.ValidDays);
        }
    }

    [Fact]
    public void Veterans_sell_as_the_targets_have_it_and_newcomers_stay_with_trust_and_skip_the_needs()
    {
        var newcomers = Market.Truth("newcomers-live-with-small-outlets").Reps.ToHashSet();
        foreach (var rep in SellingTime.Of(Checked.Diary, SupervisionPolicy.Default).Reps)
        {
            var off = rep.OffTarget.Select(share => share.Phase).ToArray();
            (newcomers.Contains(rep.Rep) ? off.Contains(SellingPhase.Needs) && off.Contains(SellingPhase.Trust) : off.Length == 0).ShouldBeTrue(rep.Rep.Value);
        }
    }
}
