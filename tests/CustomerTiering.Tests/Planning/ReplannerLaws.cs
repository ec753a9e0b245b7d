using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Planning;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Planning;

public class ReplannerLaws
{
    private static readonly PlanSettings Short = PlanSettings.Default with { Iterations = 200 };

    [Property(MaxTest = 20)]
    public void At_most_five_percent_of_what_no_change_touched_moves_and_every_hard_rule_is_kept(int seed)
    {
        var plan = VisitPlanner.Plan(SmallMarket.Drawn(seed, weeks: 4), Short);
        var frozen = SmallMarket.Monday.PlusDays(4);
        var changes = Changes(plan, new Random(seed), frozen);
        var result = Replanner.Replan(plan, changes, new ReplanSettings(frozen) { Search = Short });
        result.MovedShare.ShouldBeLessThanOrEqualTo(0.05);
        PlanCheck.Of(result.Plan).Broken.Select(finding => finding.Explain(CultureInfo.InvariantCulture)).ShouldBeEmpty();

        // Counted by hand: what stood after the frozen days, was not called off and is on no day of absence.
        var now = result.Plan.Entries.Select(entry => (entry.Customer, entry.Day)).ToHashSet();
        var moved = result.Moves.SelectMany(move => move.From.Select(day => (move.Customer, day))).ToHashSet();
        moved.ShouldBe(plan.Entries.Where(entry => !entry.Customer.IsNone && !now.Contains((entry.Customer, entry.Day))).Select(entry => (entry.Customer, entry.Day)), ignoreOrder: true);
    }

    [Property(MaxTest = 15)]
    public void Frozen_days_stay_to_the_minute_but_for_what_was_called_off(int seed)
    {
        var plan = VisitPlanner.Plan(SmallMarket.Drawn(seed, weeks: 4), Short);
        var frozen = SmallMarket.Monday.PlusDays(8);
        var changes = Changes(plan, new Random(seed), frozen);
        var after = Replanner.Replan(plan, changes, new ReplanSettings(frozen) { Search = Short }).Plan.Entries.Where(entry => entry.Day < frozen).Select(entry => (entry.Rep, entry.Day, entry.Hours, entry.Customer));
        after.ShouldBe(plan.Entries.Where(entry => entry.Day < frozen).Select(entry => (entry.Rep, entry.Day, entry.Hours, entry.Customer)), ignoreOrder: true);
    }

    [Property(MaxTest = 15)]
    public void Shifts_are_the_visits_that_keep_their_day_at_another_hour_and_never_count_as_moved(int seed)
    {
        var plan = VisitPlanner.Plan(SmallMarket.Drawn(seed, weeks: 4), Short);
        var frozen = SmallMarket.Monday.PlusDays(4);
        var standing = plan.Entries.Where(entry => !entry.Customer.IsNone && entry.Day >= frozen && entry.Title.Length == 0).Take(2).ToArray();
        var settings = new ReplanSettings(frozen)
        {
            Search = Short,
            ShiftMinutes = (uint)seed % 3 * 10,
            Commitments = [.. standing.Index().Select(pair => new VisitCommitment(pair.Item.Customer, pair.Item.Day, pair.Index == 0 ? Commitment.FlexibleInDay : Commitment.Fixed))],
        };
        var result = Replanner.Replan(plan, Changes(plan, new Random(seed), frozen), settings);
        var was = plan.Entries.Where(entry => !entry.Customer.IsNone).ToLookup(entry => (entry.Customer, entry.Day), entry => entry.Hours);
        var shifted = result.Plan.Entries.Where(entry => was.Contains((entry.Customer, entry.Day)) && !was[(entry.Customer, entry.Day)].Contains(entry.Hours));
        result.Shifts.Select(shift => (shift.Rep, shift.Customer, shift.Day, shift.To)).ShouldBe(shifted.Select(entry => (entry.Rep, entry.Customer, entry.Day, entry.Hours)), ignoreOrder: true);
        foreach (var shift in result.Shifts)
        {
            (shift.Day >= frozen).ShouldBeTrue();
            (shift.Commitment == Commitment.FlexibleInDay).ShouldBe(standing.Length > 0 && (shift.Customer, shift.Day) == (standing[0].Customer, standing[0].Day));
            was[(shift.Customer, shift.Day)].ShouldContain(shift.From);
            shift.Minutes.ShouldBe(shift.To.From - shift.From.From);
            result.Moves.ShouldAllBe(move => move.Customer != shift.Customer || !move.From.Concat(move.To).Contains(shift.Day));
            shift.Explain(CultureInfo.GetCultureInfo("zh-Hans")).ShouldContain(shift.Customer.Value);
        }
    }

    [Property(MaxTest = 15)]
    public void Where_hours_are_dear_a_day_with_the_same_stops_keeps_every_hour(int seed)
    {
        var plan = VisitPlanner.Plan(SmallMarket.Drawn(seed, weeks: 4), Short);
        var frozen = SmallMarket.Monday.PlusDays(2);
        var after = Replanner.Replan(plan, Changes(plan, new Random(seed), frozen), new ReplanSettings(frozen) { Search = Short, ShiftMinutes = 100_000 }).Plan;
        var nights = after.Days.Concat(plan.Days).Where(day => day.SleepsAt.Length > 0).Select(day => day.Rep).ToHashSet();
        var now = after.Days.ToDictionary(day => (day.Rep, day.Day));
        foreach (var day in plan.Days.Where(day => !nights.Contains(day.Rep) && now.ContainsKey((day.Rep, day.Day))))
        {
            var same = now[(day.Rep, day.Day)].Stops;
            if (same.Select(stop => (stop.Customer, stop.Title)).Order().SequenceEqual(day.Stops.Select(stop => (stop.Customer, stop.Title)).Order()))
            {
                same.Select(stop => (stop.Customer, stop.Hours)).ShouldBe(day.Stops.Select(stop => (stop.Customer, stop.Hours)));
            }
        }
    }

    [Property(MaxTest = 15)]
    public void Commitments_hold_by_rank(int seed)
    {
        var plan = VisitPlanner.Plan(SmallMarket.Drawn(seed, weeks: 4), Short);
        var frozen = SmallMarket.Monday;
        var gone = plan.Entries.Where(entry => !entry.Customer.IsNone).Take(1).ToArray();
        var committed = plan.Entries.Where(entry => !entry.Customer.IsNone && !gone.Contains(entry) && entry.Title.Length == 0).Index()
            .Select(pair => (Entry: pair.Item, Commitment: (Commitment)(pair.Index % 4))).ToArray();
        var settings = new ReplanSettings(frozen) { Search = Short, Commitments = [.. committed.Select(pair => new VisitCommitment(pair.Entry.Customer, pair.Entry.Day, pair.Commitment))] };
        var now = Replanner.Replan(plan, [.. gone.Select(entry => new PlanChange.Cancelled(entry.Customer, entry.Day))], settings).Plan.Entries;
        foreach (var (entry, commitment) in committed)
        {
            (commitment switch
            {
                Commitment.Fixed => now.Any(other => (other.Rep, other.Day, other.Hours, other.Customer) == (entry.Rep, entry.Day, entry.Hours, entry.Customer)),
                Commitment.FlexibleInDay => now.Any(other => other.Customer == entry.Customer && other.Day == entry.Day),
                Commitment.FlexibleInWeek => now.Any(other => other.Customer == entry.Customer && Week(other.Day) == Week(entry.Day)),
                _ => true,
            }).ShouldBeTrue();
        }
    }

    [Property(MaxTest = 12)]
    public void A_plan_that_stands_only_as_stops_is_made_anew_as_the_plan_itself_and_every_move_that_a_change_touched_names_it(int seed)
    {
        // Whose a customer without a rep is, stops alone do not say where it has none.
        var market = SmallMarket.Drawn(seed, weeks: 4);
        var plan = VisitPlanner.Plan(market.WithCustomers(market.Customers.Select(customer => customer.Rep.IsNone ? customer with { Rep = market.Reps[0].Rep } : customer)), Short);
        var from = SmallMarket.Monday.PlusDays(2);
        var joined = SmallMarket.Customer(99, SmallMarket.A, 3, 3) with { Served = new DayRange(from, DayRange.All.End) };
        PlanChange[] changes = [.. Changes(plan, new Random(seed), from), new PlanChange.Joined(joined)];
        var settings = new ReplanSettings(from) { Search = Short };
        var (whole, written) = (Replanner.Replan(plan, changes, settings), Replanner.Replan(plan.Request, plan.Entries.Reverse(), changes, settings));
        written.Plan.Entries.ShouldBe(whole.Plan.Entries);
        (written.Moved, written.Untouched).ShouldBe((whole.Moved, whole.Untouched));
        PlanCheck.Of(written.Plan).IsSound.ShouldBeTrue();
        foreach (var move in written.Moves)
        {
            (move.Causes.Count == 0 || move.IsTouched).ShouldBeTrue();
            move.Explain(CultureInfo.GetCultureInfo("zh-Hans")).ShouldContain(move.Customer.Value);
        }

        written.Moves.Where(move => move.Customer == joined.Customer).ShouldAllBe(move => move.IsTouched && move.From.Count == 0 && move.Causes.Count == 1);
        written.Plan.DaysOf(joined.Customer).ShouldAllBe(day => day >= from);
    }

    private static LocalDate Week(LocalDate day) => day.Previous(IsoDayOfWeek.Sunday);

    private static PlanChange[] Changes(VisitPlan plan, Random chance, LocalDate from)
    {
        var visits = plan.Entries.Where(entry => !entry.Customer.IsNone && entry.Day >= from).ToArray();
        var rep = plan.Request.Reps[0].Rep;
        PlanChange[] all =
        [
            .. visits.Length == 0 ? Array.Empty<PlanChange>() : [new PlanChange.Cancelled(visits[chance.Next(visits.Length)].Customer, visits[chance.Next(visits.Length)].Day)],
            new PlanChange.Absent(rep, new Absence(new DayRange(from.PlusDays(5), from.PlusDays(7)))),
            new PlanChange.Needed(new VisitNeed(SmallMarket.Id(1 + chance.Next(8)), new DayRange(from.PlusDays(1), from.PlusDays(6)), NeedReason.Alarm)),
        ];
        return all;
    }
}
