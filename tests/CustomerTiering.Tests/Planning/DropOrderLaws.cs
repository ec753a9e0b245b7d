using System.Globalization;
using CustomerTiering.Planning;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Planning;

/// <summary>Short of time, what is worth least is left out first: never a visit that those worth less on the same day could have made room for.</summary>
public class DropOrderLaws
{
    [Property(MaxTest = 25)]
    public void No_visit_is_missing_while_one_day_could_take_it_in_place_of_visits_to_lower_tiers(int seed)
    {
        var request = Short(seed);
        var plan = VisitPlanner.Plan(request, PlanSettings.Default with { Iterations = 60 + (int)((uint)seed % 200) });
        PlanCheck.Of(plan).IsSound.ShouldBeTrue();
        var tiers = request.Policy.Tiers.Select(rule => rule.Tier).ToList();
        foreach (var visit in plan.Unplaced.Where(visit => visit.Tier != SmallMarket.C))
        {
            request.TryCustomer(visit.Customer, out var customer).ShouldBeTrue();
            var (own, minutes) = (plan.Entries.Where(entry => entry.Customer == visit.Customer).ToArray(), request.Policy.RuleOf(visit.Tier).Minutes);
            for (var day = visit.Due.Start; day < visit.Due.End; day = day.PlusDays(1))
            {
                var better = plan.Entries.Where(entry => entry.Day == day && entry.Customer != visit.Customer && tiers.IndexOf(TierOf(request, entry)) <= tiers.IndexOf(visit.Tier)).ToArray();
                for (var minute = 510; minute + minutes <= 510 + request.Reps[0].DailyMinutes; minute++)
                {
                    var put = new PlanEntry(visit.Rep, day, new HourRange(minute, minute + minutes), visit.Customer);
                    var serves = Missing(request, customer!, [.. own, put]) < Missing(request, customer!, own);
                    (serves && PlanCheck.Of(request, [.. better, .. own, put]).IsSound).ShouldBeFalse(
                        $"{visit.Explain(CultureInfo.InvariantCulture)} could stand on {CustomerTiering.Calendars.IsoDay.Text(day)} at {put.Hours} with {better.Length} stops");
                }
            }
        }
    }

    // Two visits of A a day and the way there and back take 180 minutes; lower tiers get what is left of more.
    [Theory]
    [InlineData(240)]
    [InlineData(200)]
    [InlineData(185)]
    public void With_time_enough_for_A_no_visit_of_A_is_left_out_and_the_others_from_below(int minutes)
    {
        var plan = VisitPlanner.Plan(PlantedMarketTests.Planted(minutes), PlanSettings.Default with { Iterations = 1500 });
        PlanCheck.Of(plan).IsSound.ShouldBeTrue();
        plan.Unplaced.Where(visit => visit.Tier == SmallMarket.A).ShouldBeEmpty();
        var (b, c) = (plan.Figures.Tiers[1], plan.Figures.Tiers[2]);
        c.Missed.ShouldBeGreaterThan(0);
        (b.Missed * (double)(c.Missed + c.Visits)).ShouldBeLessThanOrEqualTo(c.Missed * (double)(b.Missed + b.Visits));
        plan.Unplaced.ShouldAllBe(visit => visit.Blocked.Count > 0 && visit.Explain(CultureInfo.InvariantCulture).Length > 0);
    }

    // How many visits are missing from the gaps: as many as bring every part within the longest allowed.
    private static int Missing(PlanRequest request, PlanCustomer customer, IReadOnlyList<PlanEntry> visits)
    {
        var cadence = request.Policy.RuleOf(customer.Tier).Cadence;
        var due = request.Horizon.Start.PlusDays(-(int)Math.Floor(cadence.IntervalDays));
        var last = LocalDate.Max(due, customer.Visited[^1]);
        var missing = 0;
        foreach (var day in visits.Select(visit => visit.Day).Order().Append(request.Horizon.End))
        {
            missing += (Period.DaysBetween(last, day) - 1) / cadence.MaximumGapDays;
            last = day;
        }

        return missing;
    }

    private static CustomerTiering.Tiering.TierName TierOf(PlanRequest request, PlanEntry entry) => request.TryCustomer(entry.Customer, out var customer) ? customer.Tier : CustomerTiering.Tiering.TierName.None;

    // Twice the visits that go into the days.
    private static PlanRequest Short(int seed)
    {
        var chance = new Random(seed);
        var policy = SmallMarket.Policy(
            SmallMarket.Every(SmallMarket.A, 7, 2, 2, 4, 10, 60, 90_000), SmallMarket.Every(SmallMarket.B, 10, 3, 3, 5, 15, 45, 3000), SmallMarket.Every(SmallMarket.C, 14, 5, 5, 7, 21, 30, 100));
        var customers = Enumerable.Range(1, 24).Select(number => SmallMarket.Customer(
            number, new[] { SmallMarket.A, SmallMarket.B, SmallMarket.C, SmallMarket.C }[chance.Next(4)], chance.Next(-15, 15), chance.Next(-15, 15)) with
        {
            Visited = [SmallMarket.Monday.PlusDays(-1 - chance.Next(10))],
            Hours = chance.Next(3) == 0 ? new VisitingHours { Busy = [new HourRange(660, 720)] } : VisitingHours.Any,
        });
        return PlanRequest.Of(policy, SmallMarket.Weeks(3), customers, [SmallMarket.Rep() with { DailyMinutes = 180 + chance.Next(120) }]);
    }
}
