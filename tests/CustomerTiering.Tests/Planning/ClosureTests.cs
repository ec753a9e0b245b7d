using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Planning;
using CustomerTiering.Policies;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Planning;

/// <summary>Long closures, such as the Spring Festival: nine days on which nobody works need not make every gap late.</summary>
public class ClosureTests
{
    private static readonly PlanSettings Short = PlanSettings.Default with { Iterations = 200 };
    private static readonly DayRange Festival = DayRange.Inclusive(SmallMarket.Monday.PlusDays(14), SmallMarket.Monday.PlusDays(20));

    private static VisitPolicy Forgiving(int days) => VisitPolicy.Of(VisitPolicy.Default.Draft with { ClosureDays = days }).Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].ToString()));

    private static PlanRequest Market(int closureDays, int seed)
    {
        var chance = new Random(seed);
        var customers = Enumerable.Range(1, 8).Select(number => SmallMarket.Customer(number, SmallMarket.A, chance.Next(-5, 5), chance.Next(-5, 5)) with { Visited = [SmallMarket.Monday.PlusDays(-3 - chance.Next(4))], IsCore = true });
        return PlanRequest.Of(Forgiving(closureDays), SmallMarket.Weeks(6), customers, [SmallMarket.Rep() with { Calendar = SmallMarket.Weekdays.WithDaysOff(Festival) }]);
    }

    [Property(MaxTest = 10)]
    public void A_gap_across_a_closure_is_kept_when_it_is_forgiven_and_late_when_it_is_not(int seed)
    {
        var (forgiven, strict) = (VisitPlanner.Plan(Market(5, seed), Short), VisitPlanner.Plan(Market(0, seed), Short));
        PlanCheck.Of(forgiven).Findings.ShouldBeEmpty();
        forgiven.Figures.CadenceMet.ShouldBe(1);
        PlanCheck.Of(strict).IsSound.ShouldBeTrue();

        // The shop is shut for nine days, weekends included: every customer has one gap of ten days or more.
        strict.Figures.CadenceMet.ShouldBeLessThan(1 - (1 / 9.0));
        strict.Figures.CadenceMet.ShouldBeGreaterThan(0.75);
    }

    [Property(MaxTest = 20)]
    public void With_closures_too_the_check_accepts_every_plan_and_calls_missing_what_the_plan_calls_missing_and_the_bound_holds(int seed)
    {
        var drawn = SmallMarket.Drawn(seed, weeks: 5);
        var request = drawn.WithPolicy(Forgiving(4)).WithReps(drawn.Reps.Select(rep => rep with { Calendar = rep.Calendar.WithDaysOff(Festival) }));
        var plan = VisitPlanner.Plan(request, Short with { Iterations = 100 });
        var check = PlanCheck.Of(plan);
        check.Broken.Select(finding => finding.Explain(CultureInfo.InvariantCulture)).ShouldBeEmpty();
        var served = request.Customers.Where(customer => customer.Rep.IsNone || request.TryRep(customer.Rep, out _)).Select(customer => customer.Customer).ToHashSet();
        foreach (var finding in check.Missing.Where(finding => finding.Rule == PlanRule.MaximumGap && served.Contains(finding.Customer)))
        {
            plan.Unplaced.ShouldContain(visit => visit.Customer == finding.Customer);
        }

        var bound = PlanBound.Of(plan, 20);
        bound.Cost.ShouldBeLessThanOrEqualTo(plan.Cost.Total + 0.01);
        bound.Unmet.ShouldBeLessThanOrEqualTo(plan.Cost.Missed + plan.Cost.Needs + 0.01);
    }

    [Property(MaxTest = 60)]
    public void A_gap_counts_as_many_days_less_as_lie_in_runs_long_enough_counted_one_by_one(int seed)
    {
        var chance = new Random(seed);
        var least = 2 + chance.Next(8);
        var calendar = SmallMarket.Weekdays.WithDaysOff(Enumerable.Range(0, 3).Select(_ => SmallMarket.Monday.PlusDays(chance.Next(-30, 60))).Select(day => DayRange.Inclusive(day, day.PlusDays(chance.Next(9)))));
        var reps = new[] { SmallMarket.Rep(1) with { Calendar = calendar }, SmallMarket.Rep(2) with { Calendar = calendar.With(SmallMarket.Monday.PlusDays(chance.Next(60)), DayHalves.Morning) } };
        var cadence = new Cadence(1 + chance.Next(3), CadenceUnit.Month);
        var from = SmallMarket.Monday.PlusDays(chance.Next(-20, 30));
        var to = from.PlusDays(1 + chance.Next(60));
        var closed = 0;
        for (var day = from.PlusDays(1); day < to; day = day.PlusDays(1))
        {
            var (first, last) = (day, day);
            for (; Nobody(first.PlusDays(-1)); first = first.PlusDays(-1))
            {
            }

            for (; Nobody(last.PlusDays(1)); last = last.PlusDays(1))
            {
            }

            closed += Nobody(day) && Period.DaysBetween(first, last) + 1 >= least ? 1 : 0;
        }

        var gap = Period.DaysBetween(from, to);
        var regular = (int)Math.Ceiling(cadence.IntervalDays);
        Closures.Of(least, SmallMarket.Weeks(10), reps).Judged(from, to, cadence).ShouldBe(gap <= regular ? gap : Math.Max(regular, gap - closed));

        bool Nobody(LocalDate day) => reps.All(rep => !rep.Calendar.IsWorking(day));
    }

    [Fact]
    public void The_policy_says_it_in_its_file_and_in_words()
    {
        var policy = Forgiving(5);
        VisitPolicy.Parse(policy.ToJson()).Match(valid => valid.Policy.Draft, refused => throw new InvalidOperationException(refused.Faults[0].ToString())).ShouldBe(policy.Draft);
        policy.Describe(CultureInfo.InvariantCulture, PolicyFormat.Text).ShouldContain("5 days");
        policy.Describe(CultureInfo.GetCultureInfo("zh-Hans"), PolicyFormat.Text).ShouldContain("5");
        VisitPolicy.Default.ToJson().ShouldNotContain("closureDays");
        VisitPolicy.Of(policy.Draft with { ClosureDays = 61 }).Match(_ => [], refused => refused.Faults).ShouldContain(fault => fault.Path == "$.closureDays");
    }
}
