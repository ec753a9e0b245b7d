using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Effort.Attainment;
using CustomerTiering.Effort.Supervision;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Effort;

/// <summary>Plan against actual: laws and worked cases (D5).</summary>
public sealed class AttainmentLaws
{
    private static readonly LocalDate Monday = new(2025, 3, 3);
    private static readonly RepId Rep = new("R1");
    private static readonly DayRange Month = new(Monday, Monday.PlusDays(28));
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Of(WorkingWeek.MondayToFriday);

    [Property]
    public void Every_plan_has_one_fate_and_every_visit_does_one_plan_or_none((byte, byte)[] planned, (byte, byte)[] made)
    {
        var report = Report(Plans(planned), Visits(made), Month.LastDay.PlusDays(30));
        if (planned.Length + made.Length == 0)
        {
            report.Reps.ShouldBeEmpty();
            return;
        }

        var rep = report[Rep];
        rep.Planned.Count.ShouldBe(planned.Length);
        Enum.GetValues<PlannedVisitState>().Sum(rep.Count).ShouldBe(planned.Length);
        rep.Count(PlannedVisitState.Open).ShouldBe(0);
        (rep.Planned.Count(fate => fate.IsMade) + rep.Unplanned.Count).ShouldBe(made.Length);
        rep.Planned.Where(fate => fate.IsMade).Select(fate => fate.Made).Concat(rep.Unplanned).OrderBy(visit => visit.Day).ThenBy(visit => visit.Customer).ThenBy(visit => visit.Time.CheckIn)
            .ShouldBe(Visits(made).OrderBy(visit => visit.Day).ThenBy(visit => visit.Customer).ThenBy(visit => visit.Time.CheckIn));
        rep.Visits.ShouldBe(made.Length);
        rep.Customers.Sum(customer => customer.Goal).ShouldBe(planned.Length);
        rep.Remaining.ShouldBe(rep.Customers.Sum(customer => Math.Max(0, customer.Goal - customer.Made)));
    }

    [Property]
    public void States_follow_the_days_between((byte, byte)[] planned, (byte, byte)[] made)
    {
        foreach (var fate in Report(Plans(planned), Visits(made), Month.LastDay.PlusDays(30)).Reps.SelectMany(rep => rep.Planned))
        {
            var days = fate.IsMade ? Calendar.WorkingDays(fate.Made.Day < fate.Planned.Day ? new DayRange(fate.Made.Day, fate.Planned.Day) : new DayRange(fate.Planned.Day, fate.Made.Day)) : 0;
            switch (fate.State)
            {
                case PlannedVisitState.Done:
                    (fate.Made.Customer == fate.Planned.Customer && fate.Made.Day <= fate.Planned.Day && days <= 2).ShouldBeTrue();
                    break;
                case PlannedVisitState.Late:
                    (fate.Made.Customer == fate.Planned.Customer && fate.Made.Day > fate.Planned.Day && days <= 6).ShouldBeTrue();
                    break;
                default:
                    fate.Made.Rep.IsNone.ShouldBeTrue();
                    break;
            }
        }
    }

    [Property]
    public void A_plan_carried_out_to_the_day_is_attained_in_full((byte, byte)[] planned)
    {
        var plans = Plans(planned);
        foreach (var rep in Report(plans, [.. plans.Select((plan, place) => Made(plan.Customer, plan.Day, place))], Month.LastDay).Reps)
        {
            rep.Count(PlannedVisitState.Done).ShouldBe(planned.Length);
            (rep.Unplanned.Count, rep.Remaining).ShouldBe((0, 0));
            (rep.Attainment, rep.Adherence, rep.Reach, rep.Coverage).ShouldBe((1, 1, 1, 1));
        }
    }

    [Property]
    public void Order_of_plans_and_visits_does_not_matter((byte, byte)[] planned, (byte, byte)[] made, int seed)
    {
        var (plans, visits) = (Plans(planned), Visits(made));
        var straight = Report(plans, visits, Month.LastDay).Reps.Select(rep => rep.Explain(CultureInfo.InvariantCulture)).ToArray();
        var random = new Random(seed);
        random.Shuffle(plans);
        random.Shuffle(visits);
        Report(plans, visits, Month.LastDay).Reps.Select(rep => rep.Explain(CultureInfo.InvariantCulture)).ShouldBe(straight);
    }

    [Property]
    public void All_together_is_the_sum_of_the_reps((byte, byte)[] planned, (byte, byte)[] made, (byte, byte)[] others)
    {
        var second = new RepId("R2");
        var report = Report([.. Plans(planned), .. Plans(others).Select(plan => plan with { Rep = second })], [.. Visits(made), .. Visits(others).Select(visit => visit with { Rep = second })], Month.LastDay);
        var all = report.All;
        all.Rep.IsNone.ShouldBeTrue();
        Enum.GetValues<PlannedVisitState>().ShouldAllBe(state => all.Count(state) == report.Reps.Sum(rep => rep.Count(state)));
        (all.Visits, all.Unplanned.Count, all.Remaining).ShouldBe((made.Length + others.Length, report.Reps.Sum(rep => rep.Unplanned.Count), report.Reps.Sum(rep => rep.Remaining)));
        (all.Targets, all.Reached, all.Assigned, all.ValidDays).ShouldBe((report.Reps.Sum(rep => rep.Targets), report.Reps.Sum(rep => rep.Reached), report.Reps.Sum(rep => rep.Assigned), report.Reps.Sum(rep => rep.ValidDays)));
        report.TryGet(second, out _).ShouldBe(others.Length > 0);
        all.Explain(CultureInfo.GetCultureInfo("en")).ShouldStartWith("All reps: ");
    }

    [Fact]
    public void Goal_2_most_4_made_5_is_credited_with_4()
    {
        var customer = new CustomerId("C1");
        var rep = Report(
            [new PlannedVisit(Rep, customer, Monday), new PlannedVisit(Rep, customer, Monday.PlusDays(7)), new PlannedVisit(Rep, new CustomerId("C2"), Monday)],
            [.. Enumerable.Range(0, 5).Select(week => Made(customer, Monday.PlusDays(week), week))], Month.LastDay)[Rep];
        var own = rep.Customers[0];
        (own.Goal, own.Most, own.Made, own.Credit, own.Remaining).ShouldBe((2, 4, 5, 4, 0));
        rep.Attainment.ShouldBe(4 / 3.0);
        rep.Remaining.ShouldBe(1);
        (rep.Targets, rep.Reached).ShouldBe((2, 1));
    }

    [Fact]
    public void Days_that_are_no_working_days_do_not_make_a_visit_late()
    {
        var customer = new CustomerId("C1");
        var friday = Monday.PlusDays(4);
        State(friday, friday.PlusDays(7)).ShouldBe(PlannedVisitState.Late);
        State(friday, friday.PlusDays(8)).ShouldBe(PlannedVisitState.Missed);
        State(Monday.PlusDays(7), friday).ShouldBe(PlannedVisitState.Done);
        PlannedVisitState State(LocalDate planned, LocalDate made) =>
            Report([new PlannedVisit(Rep, customer, planned)], [Made(customer, made, 0)], Month.LastDay)[Rep].Planned[0].State;
    }

    [Fact]
    public void A_plan_that_can_still_be_done_is_open()
    {
        PlannedVisit[] plans = [new(Rep, new CustomerId("C1"), Monday), new(Rep, new CustomerId("C2"), Monday.PlusDays(14))];
        var rep = Report(plans, [], Monday.PlusDays(7))[Rep];
        rep.Count(PlannedVisitState.Open).ShouldBe(2);
        Report(plans, [], Monday.PlusDays(8))[Rep].Count(PlannedVisitState.Missed).ShouldBe(1);
        rep.Adherence.ShouldBe(0);
    }

    [Fact]
    public void Valid_days_leave_out_absences_and_days_to_come()
    {
        var scope = new SupervisionScope(Month, Monday.PlusDays(8), Calendar)
        {
            Customers = CustomerFile.Of([new Customer(new CustomerId("C1")) { Rep = Rep }, new Customer(new CustomerId("C9")) { Rep = Rep, Tenure = Tenure.Until(Monday) }]),
            Absences = [new RepAbsence(Rep, new Absence(new DayRange(Monday, Monday.PlusDays(1)), DayHalves.Morning)), new RepAbsence(new RepId("R2"), new Absence(Month))],
        };
        var rep = SupervisionReport.Of([], DiaryPolicy.Default.Check(VisitDiary.Empty), scope, SupervisionPolicy.Default)[Rep];
        (rep.ValidDays, rep.Assigned, rep.Coverage).ShouldBe((6.5m, 1, 0));
        rep.Explain(CultureInfo.GetCultureInfo("zh-Hans")).ShouldContain("没有计划");
    }

    [Fact]
    public void The_report_says_what_was_missed_in_both_languages()
    {
        var rep = Report([new PlannedVisit(Rep, new CustomerId("C7"), Monday), new PlannedVisit(Rep, new CustomerId("C1"), Monday)], [Made(new CustomerId("C1"), Monday.PlusDays(1), 0)], Month.LastDay)[Rep];
        rep.Explain(CultureInfo.GetCultureInfo("en")).ShouldBe(
            "R1: 1 visits in 20 valid days, 0.05 a day. Of 2 planned visits 0 were done, 1 late, 1 missed, 0 are open; 0 visits were not planned. "
            + "Coverage 100%, reach 50%, attainment 50%; 1 visits remain. Missed most: C7 (1). These figures are for planning and coaching, not for employment decisions.");
        rep.Explain(CultureInfo.GetCultureInfo("zh-Hans")).ShouldContain("漏访最多：C7（1）");
    }

    private static SupervisionReport Report(IEnumerable<PlannedVisit> planned, IEnumerable<Visit> made, LocalDate asOf) =>
        SupervisionReport.Of(planned, DiaryPolicy.Default.Check(VisitDiary.Of(made)), new SupervisionScope(Month, asOf, Calendar), SupervisionPolicy.Default);

    private static PlannedVisit[] Plans((byte Customer, byte Day)[] drawn) => [.. drawn.Select(draw => new PlannedVisit(Rep, new CustomerId("C" + (draw.Customer % 3)), Monday.PlusDays(draw.Day % 28)))];

    private static Visit[] Visits((byte Customer, byte Day)[] drawn) => [.. drawn.Select((draw, place) => Made(new CustomerId("C" + (draw.Customer % 3)), Monday.PlusDays(draw.Day % 28), place))];

    // Six minutes apart, so that none overlaps with another; a drawn list is never that long.
    private static Visit Made(CustomerId customer, LocalDate day, int place) =>
        new(Rep, customer, day) { Time = VisitTime.From(new LocalTime(0, 0).PlusMinutes(6 * (place % 230)), 5) };
}
