using CustomerTiering.Planning;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Planning;

public class TravelTableLaws
{
    private static readonly PlanSettings Short = PlanSettings.Default with { Iterations = 60 };

    [Property(MaxTest = 12)]
    public void A_table_that_says_what_coordinates_say_gives_the_same_plan(int seed)
    {
        var request = SmallMarket.Drawn(seed);
        var table = TravelTable.Of(request, Ways(request));
        table.Missing.ShouldBeEmpty();
        table.Contradictions.ShouldBeEmpty();
        table.Strangers.ShouldBeEmpty();
        var plan = VisitPlanner.Plan(request with { Travel = table.ToModel() }, Short);
        plan.Entries.ShouldBe(VisitPlanner.Plan(request, Short).Entries);
        VisitPlanner.Plan(request with { Travel = TravelTable.Of(request, []).CompletedBy(TravelModel.Default) }, Short).Entries.ShouldBe(plan.Entries);
        PlanCheck.Of(plan).IsSound.ShouldBeTrue();
    }

    [Property(MaxTest = 20)]
    public void A_way_left_out_is_named_and_a_way_said_twice_differently_is_a_contradiction(int seed)
    {
        var request = SmallMarket.Drawn(seed);
        var ways = Ways(request);
        var chance = new Random(seed);
        var mine = ways.Where(way => request.TryCustomer(new(way.From), out var from) && request.TryCustomer(new(way.To), out var to) && from.Rep == to.Rep).ToArray();
        var gone = mine[chance.Next(mine.Length)];
        TravelTable.Of(request, ways.Where(way => way != gone)).Missing.ShouldBe([(gone.From, gone.To)]);
        TravelTable.Of(request, [.. ways, gone with { Minutes = gone.Minutes + 1 }]).Contradictions.ShouldHaveSingleItem().Minutes.ShouldBe(gone.Minutes + 1);
        TravelTable.Of(request, [.. ways, gone with { From = "nobody" }]).Strangers.ShouldBe(["nobody"]);
    }

    [Fact]
    public void There_and_back_may_differ()
    {
        var request = PlanRequest.Of(VisitPolicy.Default, SmallMarket.Weeks(1), [SmallMarket.Customer(1, SmallMarket.A, 1) with { Visited = [SmallMarket.Monday.PlusDays(-8)] }], [SmallMarket.Rep()]);
        var travel = TravelTable.Of(request, [new("R-1", "C-001", 10), new("C-001", "R-1", 25)]).ToModel();
        var day = VisitPlanner.Plan(request with { Travel = travel }, Short).Days.ShouldHaveSingleItem();
        (day.Stops[0].TravelMinutes, day.TravelMinutes).ShouldBe((10, 35));
    }

    // All ways between everybody, by coordinates.
    private static TravelTime[] Ways(PlanRequest request)
    {
        (string Name, Place At)[] places =
        [
            .. request.Customers.Select(customer => (customer.Customer.Value, customer.At)), .. request.Reps.Select(rep => (rep.Rep.Value, rep.Home)),
            .. request.Reps.SelectMany(rep => rep.Lodgings.Select(lodging => ($"{rep.Rep}/{lodging.Name}", lodging.At))),
        ];
        return [.. from one in places from other in places where !string.Equals(one.Name, other.Name, StringComparison.Ordinal) select new TravelTime(one.Name, other.Name, TravelModel.Default.Minutes(one.At, other.At))];
    }
}
