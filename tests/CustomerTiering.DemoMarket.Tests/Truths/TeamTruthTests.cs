using CustomerTiering.Calendars;

namespace CustomerTiering.Demo.Tests.Truths;

/// <summary>Planted: newcomers who live with small outlets, a veteran who avoids a key account, slow payers.</summary>
public sealed class TeamTruthTests
{
    private static readonly DemoMarket Market = PlainSums.Market;

    [Fact]
    public void Newcomers_are_the_eight_who_joined_in_the_second_year_and_no_veteran_is_like_them()
    {
        var truth = Market.Truth("newcomers-live-with-small-outlets");
        truth.Reps.ShouldBe(Market.Reps.Where(rep => Market.Calendar.SecondYear.Contains(rep.JoinedOn)).Select(rep => rep.Id));
        var habits = Market.Plan.VisitHabits.ToDictionary(habit => habit.Rep);
        truth.Reps.ShouldAllBe(rep => habits[rep].LargestFifthShare <= 0.2m);
        Market.Reps.Select(rep => rep.Id).Except(truth.Reps).ShouldAllBe(rep => habits[rep].LargestFifthShare >= 0.5m);
        truth.Figure("largestFifthShareAtMost").ShouldBeLessThan(truth.Figure("veteransLargestFifthShareAtLeast"));
    }

    [Fact]
    public void Large_outlets_of_newcomers_fall_against_those_of_veterans()
    {
        var truth = Market.Truth("newcomers-live-with-small-outlets");
        var first = PlainSums.Net(Market.Calendar.FirstYear);
        var second = PlainSums.Net(Market.Calendar.SecondYear);
        var neglected = truth.Customers.ToHashSet();
        Market.Customers.Customers.Where(customer => neglected.Contains(customer.Id)).ShouldAllBe(customer => truth.Reps.Contains(customer.Rep));
        var newcomers = truth.Reps.ToHashSet();
        var large = Market.Plan.Levels.OrderByDescending(level => level.FirstYear).Take(240).Select(level => level.Customer).ToHashSet();
        decimal Change(bool ofNewcomers)
        {
            var own = Market.Customers.Customers.Where(customer => large.Contains(customer.Id) && newcomers.Contains(customer.Rep) == ofNewcomers).ToList();
            return own.Sum(customer => second.GetValueOrDefault(customer.Id)) / own.Sum(customer => first.GetValueOrDefault(customer.Id));
        }

        (Change(ofNewcomers: true) / Change(ofNewcomers: false)).ShouldBeInRange(0.75m, 0.97m);
    }

    [Fact]
    public void Avoided_account_is_a_core_outlet_of_a_veteran_and_buys_less_afterwards()
    {
        var avoidance = Market.Plan.Avoidances.Single();
        var truth = Market.Truth("avoided-key-account");
        truth.Customers.ShouldBe([avoidance.Customer]);
        truth.Reps.ShouldBe([avoidance.Rep]);
        Market.Customers.TryGet(avoidance.Customer, out var customer).ShouldBeTrue();
        customer!.Rep.ShouldBe(avoidance.Rep);
        Market.Plan.VisitHabits.Single(habit => habit.Rep == avoidance.Rep).IsNewcomer.ShouldBeFalse();
        PlainSums.TraditionalFirstTenth(Market.Calendar.SecondYear, Market.AsOf).ShouldContain(avoidance.Customer);
        avoidance.FruitlessCalls.ShouldBeInOrder();
        avoidance.FruitlessCalls.ShouldAllBe(day => day < avoidance.AvoidedFrom && Market.Calendar.IsWorkingDay(day));
        avoidance.PurchasesFallFrom.ShouldBeGreaterThan(avoidance.AvoidedFrom);

        var after = new DayRange(avoidance.PurchasesFallFrom, Market.Calendar.Days.End);
        decimal Sold(IEnumerable<Sales.OrderLine> lines) => lines.Where(line => line.Customer == avoidance.Customer && after.Contains(line.Day) && line.Quantity > 0).Sum(line => line.Quantity);
        (Sold(Market.OrderLines) / Sold(Market.OrderLinesWithout(truth.Id))).ShouldBe(1 - truth.Figure("fall"), 0.03m);
    }

    [Fact]
    public void Slow_payers_are_told_apart_by_a_month()
    {
        var truth = Market.Truth("slow-payers");
        var slow = Market.Plan.PaymentHabits.Where(habit => habit.IsSlow).ToList();
        slow.Select(habit => habit.Customer).ShouldBe(truth.Customers);
        slow.Count.ShouldBe(36);
        slow.ShouldAllBe(habit => habit.UsualDelayDays >= 30);
        Market.Plan.PaymentHabits.Where(habit => !habit.IsSlow).ShouldAllBe(habit => habit.UsualDelayDays <= 4);
        PlainSums.TraditionalFirstTenth(Market.Calendar.FirstYear, Market.AsOf).Intersect(truth.Customers).Count().ShouldBeGreaterThanOrEqualTo(6);
    }
}
