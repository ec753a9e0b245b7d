using System.Globalization;
using CustomerTiering.Planning;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Planning;

public class VisitPlannerLaws
{
    private static readonly PlanSettings Short = PlanSettings.Default with { Iterations = 150 };

    [Property(MaxTest = 40)]
    public void The_check_accepts_every_plan(int seed)
    {
        var plan = VisitPlanner.Plan(SmallMarket.Drawn(seed), Short);
        PlanCheck.Of(plan).Broken.Select(finding => finding.Explain(CultureInfo.InvariantCulture)).ShouldBeEmpty();
    }

    [Property(MaxTest = 15)]
    public void The_same_seed_gives_the_same_plan_in_any_order_and_with_any_number_of_threads(int seed)
    {
        var request = SmallMarket.Drawn(seed);
        var turned = PlanRequest.Of(request.Policy, request.Horizon, request.Customers.Reverse(), request.Reps.Reverse()) with
        {
            Needs = request.Needs, Appointments = request.Appointments, Travel = request.Travel,
        };
        var once = VisitPlanner.Plan(request, Short);
        var again = VisitPlanner.Plan(turned, Short with { Threads = 2 });
        again.Entries.ShouldBe(once.Entries);
        again.Cost.ShouldBe(once.Cost);
        again.Unplaced.Select(visit => visit.Explain(CultureInfo.InvariantCulture)).ShouldBe(once.Unplaced.Select(visit => visit.Explain(CultureInfo.InvariantCulture)));
    }

    [Property(MaxTest = 25)]
    public void A_visit_is_called_missing_exactly_where_the_check_finds_it_missing(int seed)
    {
        var plan = VisitPlanner.Plan(SmallMarket.Drawn(seed), Short);
        var missing = PlanCheck.Of(plan).Missing;
        var served = plan.Request.Customers.Where(customer => customer.Rep.IsNone || plan.Request.TryRep(customer.Rep, out _)).Select(customer => customer.Customer).ToHashSet();
        missing.Where(finding => finding.Rule == PlanRule.Need).Select(finding => finding.Customer).Distinct().Order()
            .ShouldBe(plan.Unplaced.SelectMany(visit => visit.Needs).Select(need => need.Customer).Distinct().Order());
        foreach (var customer in missing.Where(finding => finding.Rule == PlanRule.MaximumGap && served.Contains(finding.Customer)).Select(finding => finding.Customer).Distinct())
        {
            plan.Unplaced.ShouldContain(visit => visit.Customer == customer);
        }
    }

    [Property(MaxTest = 20)]
    public void A_day_called_blocked_is_blocked_for_a_visit_put_there_by_hand(int seed)
    {
        var plan = VisitPlanner.Plan(SmallMarket.Drawn(seed), Short);
        foreach (var visit in plan.Unplaced.Where(visit => visit.Rule != PlanRule.NoRep).Take(5))
        {
            foreach (var blocked in visit.Blocked.Where(blocked => blocked.Rule != PlanRule.NotWorth))
            {
                var day = blocked.Days[0];
                plan.Request.TryCustomer(visit.Customer, out var customer).ShouldBeTrue();
                var minutes = plan.Request.Policy.RuleOf(customer!.Tier).Minutes;
                var others = plan.Entries.ToArray();
                for (var minute = 0; minute + minutes <= HourRange.Day; minute += 5)
                {
                    var put = new PlanEntry(visit.Rep, day, new HourRange(minute, minute + minutes), visit.Customer);
                    PlanCheck.Of(plan.Request, [.. others, put with { SleepsAt = others.FirstOrDefault(entry => entry.Rep == visit.Rep && entry.Day == day)?.SleepsAt ?? string.Empty }]).IsSound
                        .ShouldBeFalse($"{visit.Explain(CultureInfo.InvariantCulture)} could stand at {put.Hours} of {CustomerTiering.Calendars.IsoDay.Text(day)}");
                }
            }
        }
    }
}
