using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Demo;
using CustomerTiering.Measures;
using CustomerTiering.Planning;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Console.Reading;

/// <summary>The demo market as a request for a plan: tiers decided from its orders, last visits from its diary, hours and homes as they are.</summary>
internal static class DemoPlan
{
    public static PlanGround Of(Screen screen, PlanWish wish, CancellationToken token)
    {
        var market = DemoMarket.Create();
        var policy = PlanSource.PolicyOf(screen, wish);
        var from = wish.HasFrom ? wish.From : market.AsOf.PlusDays(1);
        var tiers = Tiers(market, screen.Culture);
        var places = market.Places.ToDictionary(place => place.Customer);
        var homes = market.Homes.ToDictionary(home => home.Rep);
        var served = tiers.Book.Customers.Customers.Where(customer => customer.Tenure.SignedOn < from.PlusWeeks(wish.Weeks) && customer.Tenure.ClosedFrom > from);
        var customers = served.Select(customer =>
        {
            var place = places[customer.Id];
            var planned = new PlanCustomer(customer.Id, TierName.None, Place.OnFlatMap((double)place.X, (double)place.Y))
            {
                Name = customer.Name,
                Rep = customer.Rep,
                Region = customer.Region,
                Served = new DayRange(customer.Tenure.SignedOn, customer.Tenure.ClosedFrom),
                Hours = new VisitingHours { Open = [new HourRange(Minute(place.Opens), Minute(place.Closes))], Busy = [new HourRange(Minute(place.BusyFrom), Minute(place.BusyTo))] },
            };
            return PlanTiers.WithTier(planned with { Visited = [.. PlanSource.VisitedDays(market.Visits, planned).OrderDescending().Take(1)] }, tiers, policy);
        });
        var reps = market.Reps.Select(rep => new PlanRep(rep.Id, Place.OnFlatMap((double)homes[rep.Id].X, (double)homes[rep.Id].Y), market.Calendar.Working
            .WithAbsences(market.Leaves.Where(leave => leave.Rep == rep.Id).Select(leave => new Absence(leave.Days))))
        {
            Name = rep.Name,
        });
        var request = PlanSource.WithNeeds(screen, wish, PlanRequest.Of(policy, new DayRange(from, from.PlusWeeks(wish.Weeks)), customers, reps), token);
        return new PlanGround(PlanTravel.Of(screen, wish.Extras, request, token), tiers, PlanOrders.OfDemo);
    }

    /// <summary>The tiers of the market.</summary>
    public static TieringResult Tiers(DemoMarket market, CultureInfo culture)
    {
        var book = Portfolio.Of(market.CustomersIn(culture), SalesLedger.Of(market.OrderLines), market.SuppliedMeasures);
        return TieringPolicy.ForDistributors.Decide(book, ScopeWish.Usual.TryScope(book, out var scope) ? scope : throw new InvalidOperationException("The demo market has days."));
    }

    private static int Minute(LocalTime time) => (time.Hour * 60) + time.Minute;
}
