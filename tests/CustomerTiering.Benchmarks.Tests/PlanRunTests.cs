using CustomerTiering.Benchmarks.Plans;
using CustomerTiering.Planning;

namespace CustomerTiering.Benchmarks.Tests;

public sealed class PlanRunTests
{
    [Fact]
    public void A_small_market_is_planned_soundly_above_its_bound_and_the_same_with_any_number_of_threads()
    {
        using var output = new StringWriter();
        PlanRun.Run(new PlanRunWish { Customers = 120, Reps = 4, Iterations = 40, Rounds = 20, IsVerified = true }, output).ShouldBe(0, output.ToString());
        output.ToString().ShouldContain("no plan costs less than");
    }

    [Fact]
    public void The_same_seed_draws_the_same_market_and_another_seed_another()
    {
        var (one, again, other) = (PlanMarket.Of(60, 3, 2, 1), PlanMarket.Of(60, 3, 2, 1), PlanMarket.Of(60, 3, 2, 2));
        again.Customers.Select(customer => (customer.Customer, customer.Tier, customer.At)).ShouldBe(one.Customers.Select(customer => (customer.Customer, customer.Tier, customer.At)));
        other.Customers.Select(customer => customer.At).ShouldNotBe(one.Customers.Select(customer => customer.At));
        one.Customers.ShouldAllBe(customer => customer.Rep.IsNone);
        PlanCheck.Of(VisitPlanner.Plan(one, PlanSettings.Default with { Iterations = 5 })).IsSound.ShouldBeTrue();
    }
}
