using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Measures;
using CustomerTiering.Planning;
using CustomerTiering.Sales;
using CustomerTiering.Team;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Planning;

public class VisitPolicyPlanTests
{
    private static readonly RepId Own = new("R-1");

    // Sales of 81, 14 and 5 of a hundred: A, B and C. The as-of day is the Sunday before the plan.
    private static TieringResult Tiers(params Customer[] customers) => TieringPolicy.Abc.Decide(
        Portfolio.Of(customers, SalesLedger.Of(customers.Take(3).Zip((decimal[])[81, 14, 5], (customer, amount) => new OrderLine(customer.Id, SmallMarket.Monday.PlusDays(-20), amount)))),
        TieringScope.TwelveMonthsTo(SmallMarket.Monday.PlusDays(-1)));

    private static PlanTeam TeamOf(params Customer[] customers) => new(
        [new Rep(Own, SmallMarket.Monday.PlusDays(-100))],
        new Dictionary<RepId, Place> { [Own] = SmallMarket.Home },
        customers.ToDictionary(customer => customer.Id, customer => SmallMarket.Customer(1, SmallMarket.A, 4, 4).At));

    private static Customer[] Four() => [.. Enumerable.Range(1, 4).Select(number => new Customer(SmallMarket.Id(number)) { Rep = Own })];

    [Fact]
    public void Decisions_team_calendar_weeks_and_seed_make_a_plan()
    {
        var customers = Four();
        var plan = VisitPolicy.Default.Plan(Tiers(customers), TeamOf(customers), SmallMarket.Weekdays, weeks: 13, seed: 1);
        PlanCheck.Of(plan).IsSound.ShouldBeTrue();
        plan.Request.Horizon.ShouldBe(new(SmallMarket.Monday, SmallMarket.Monday.PlusWeeks(13)));
        plan.Figures.Tiers.Select(tier => tier.Customers).ShouldBe([1, 1, 2]);
        plan.Figures.Tiers[0].Visits.ShouldBeInRange(12, 14);
        plan.Figures.CadenceMet.ShouldBe(1);
        VisitPolicy.Default.Plan(Tiers(customers), TeamOf(customers), SmallMarket.Weekdays, weeks: 13, seed: 1).Entries.ShouldBe(plan.Entries);
    }

    [Fact]
    public void Who_closed_is_left_out_and_who_joins_later_visits_nobody_before()
    {
        var customers = Four();
        customers[0] = customers[0] with { Tenure = Tenure.Until(SmallMarket.Monday.PlusDays(-3)) };
        var team = TeamOf(customers) with { Reps = [new Rep(Own, SmallMarket.Monday.PlusDays(8))] };
        var request = VisitPolicy.Default.Request(Tiers(customers), team, SmallMarket.Weekdays, 4);
        request.Customers.Select(customer => customer.Customer).ShouldBe([.. customers.Skip(1).Select(customer => customer.Id)]);
        VisitPlanner.Plan(request, PlanSettings.Default with { Iterations = 50 }).Days.ShouldAllBe(day => day.Day >= SmallMarket.Monday.PlusDays(8));
    }

    [Fact]
    public void The_last_visit_of_the_diary_counts_for_the_first_gap()
    {
        var customers = Four();
        var team = TeamOf(customers) with { Diary = VisitDiary.Of([new Visit(Own, customers[0].Id, SmallMarket.Monday.PlusDays(-4)), new Visit(Own, customers[0].Id, SmallMarket.Monday.PlusDays(-11))]) };
        VisitPolicy.Default.Request(Tiers(customers), team, SmallMarket.Weekdays, 4).Customers[0].Visited.ShouldBe([SmallMarket.Monday.PlusDays(-4)]);
    }

    [Fact]
    public void A_customer_without_a_place_is_named() =>
        Should.Throw<ArgumentException>(() => VisitPolicy.Default.Request(Tiers(Four()), TeamOf([.. Four().Take(3)]), SmallMarket.Weekdays, 4)).Message.ShouldContain("C-004");
}
