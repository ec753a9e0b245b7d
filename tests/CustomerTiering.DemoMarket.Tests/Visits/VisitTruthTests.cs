using CustomerTiering.Customers;
using CustomerTiering.Demo.Visits;
using CustomerTiering.Diary;

namespace CustomerTiering.Demo.Tests.Visits;

/// <summary>Planted in the diary: where the hours of newcomers and veterans go, the avoided account, faulty entries.</summary>
public sealed class VisitTruthTests
{
    private static readonly DemoMarket Market = PlainSums.Market;

    private static readonly HashSet<CustomerId> Largest = LargestFifths(Market);

    private static readonly CheckedDiary Checked = DiaryPolicy.Default.Check(Market.Visits);

    [Fact]
    public void Newcomers_spend_at_most_18_percent_of_their_hours_on_their_largest_fifth_and_veterans_at_least_56()
    {
        var truth = Market.Truth("newcomers-live-with-small-outlets");
        var shares = Market.Reps.ToDictionary(rep => rep.Id, rep => ShareOfLargestFifth(rep.Id));
        truth.Reps.ShouldAllBe(rep => shares[rep] <= truth.Figure("largestFifthShareAtMost"));
        Market.Reps.Select(rep => rep.Id).Except(truth.Reps).ShouldAllBe(rep => shares[rep] >= truth.Figure("veteransLargestFifthShareAtLeast"));
        Market.Plan.VisitHabits.ShouldAllBe(habit => Math.Abs(shares[habit.Rep] - habit.LargestFifthShare) < 0.01m);
    }

    [Fact]
    public void Habits_hold_in_other_markets_too()
    {
        var other = DemoMarket.Create(11);
        var diary = DiaryPolicy.Default.Check(other.Visits).Diary;
        var largest = LargestFifths(other);
        foreach (var habit in other.Plan.VisitHabits)
        {
            var visits = diary.Of(habit.Rep);
            var share = visits.Where(visit => largest.Contains(visit.Customer)).Sum(visit => visit.Minutes) / (decimal)visits.Sum(visit => visit.Minutes);
            share.ShouldBe(habit.LargestFifthShare, 0.015m);
        }
    }

    [Fact]
    public void Avoided_account_is_seen_weekly_until_the_fruitless_calls_and_every_eighth_week_after_them()
    {
        var avoidance = Market.Plan.Avoidances.Single();
        var visits = Checked.Diary.Of(avoidance.Customer);
        visits.ShouldAllBe(visit => visit.Rep == avoidance.Rep && visit.Channel == ContactChannel.Visit);
        var before = visits.Where(visit => visit.Day < avoidance.AvoidedFrom).ToArray();
        var after = visits.Where(visit => visit.Day >= avoidance.AvoidedFrom).ToArray();
        before.Length.ShouldBeInRange(60, 66);
        after.Length.ShouldBeInRange(4, 5);
        var gaps = before.Zip(before.Skip(1), (left, right) => NodaTime.Period.DaysBetween(left.Day, right.Day)).Order().ToArray();
        gaps[gaps.Length / 2].ShouldBe(avoidance.UsualIntervalDays);
        after.Zip(after.Skip(1), (left, right) => NodaTime.Period.DaysBetween(left.Day, right.Day)).ShouldAllBe(gap => gap >= 49 && gap <= 63);
        before[^4..].Select(visit => visit.Day).ShouldBe(avoidance.FruitlessCalls);
        before[^4..].ShouldAllBe(visit => visit.Result.IsFruitless);
    }

    [Fact]
    public void Spoiled_entries_are_refused_for_their_own_reasons_and_nothing_else_is()
    {
        Checked.Read.ShouldBe(Market.Visits.Count);
        Checked.Faults.Select(count => count.Fault).ShouldBe([VisitFault.NoCheckOut, VisitFault.TooShort, VisitFault.Duplicate]);
        var visits = Market.Visits.Visits.Count(visit => visit.Channel == ContactChannel.Visit);
        Permille(VisitFault.NoCheckOut).ShouldBe(FaultyEntries.NoCheckOutPermille, 1.2);
        Permille(VisitFault.TooShort).ShouldBe(FaultyEntries.TooShortPermille, 1.2);
        Permille(VisitFault.Duplicate).ShouldBe(FaultyEntries.TwicePermille, 1.2);
        double Permille(VisitFault fault) => 1000.0 * Checked.Faults.Single(count => count.Fault == fault).Count / visits;
    }

    [Fact]
    public void Nobody_visits_on_a_day_off_on_leave_before_joining_or_after_hours()
    {
        var joined = Market.Reps.ToDictionary(rep => rep.Id, rep => rep.JoinedOn);
        Checked.Diary.Visits.Where(visit => !Market.Calendar.Working.IsWorking(visit.Day) || visit.Day < joined[visit.Rep]).ShouldBeEmpty();
        Checked.Diary.Visits.Where(visit => visit.Channel != ContactChannel.Message && visit.Time.CheckOut > new NodaTime.LocalTime(20, 0)).ShouldBeEmpty();
        foreach (var leave in Market.Leaves)
        {
            Checked.Diary.Of(leave.Rep).Where(visit => leave.Days.Contains(visit.Day)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Own_outlets_only_and_none_that_is_closed()
    {
        var customers = Market.Customers.Customers.ToDictionary(customer => customer.Id);
        Checked.Diary.Visits.Where(visit => customers[visit.Customer].Rep != visit.Rep || visit.Day >= customers[visit.Customer].Tenure.ClosedFrom).ShouldBeEmpty();
    }

    [Fact]
    public void Rival_stands_on_the_shelf_of_the_outlet_that_lost_an_item()
    {
        var truth = Market.Truth("item-lost-to-rival");
        var seen = Checked.Diary.Of(truth.Customers.Single()).Where(visit => visit.Channel == ContactChannel.Visit && visit.Day >= truth.Periods[0].Start).ToArray();
        seen.Length.ShouldBeGreaterThan(3);
        seen.ShouldAllBe(visit => visit.Check.Rivals.Any(offer => offer.Item == truth.Items.Single().Value && offer.Price.IsKnown));
    }

    private static decimal ShareOfLargestFifth(RepId rep)
    {
        var visits = Checked.Diary.Of(rep);
        return visits.Where(visit => Largest.Contains(visit.Customer)).Sum(visit => visit.Minutes) / (decimal)visits.Sum(visit => visit.Minutes);
    }

    // The slow and obvious way: the largest fifth, rounded up, of each rep's outlets that are no prospects, by what they would buy in the whole first year.
    private static HashSet<CustomerId> LargestFifths(DemoMarket market) =>
        [.. new MarketPlanner(market.Seed).Outlets.Where(outlet => outlet.Tenure.SignedOn <= market.AsOf).GroupBy(outlet => outlet.Rep)
            .SelectMany(own => own.OrderByDescending(outlet => outlet.FirstLevel).ThenBy(outlet => outlet.Id).Take((own.Count() + 4) / 5)).Select(outlet => outlet.Id)];
}
