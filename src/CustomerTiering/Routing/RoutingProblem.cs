namespace CustomerTiering.Routing;

/// <summary>
/// Who is visited, on which days it can be, and what a day can bear: periodic vehicle routing with time windows. A plan chooses a pattern of days for each
/// customer and routes for each day; its cost is the travel of all days plus the costs of the patterns chosen.
/// </summary>
public sealed class RoutingProblem
{
    private readonly RoutingPlace[] places;
    private readonly RoutingDay[] days;

    /// <summary>A problem of plain numbers.</summary>
    /// <param name="places">All places, depots among them, numbered from 0 in this order.</param>
    /// <param name="days">The days, numbered from 0 in this order.</param>
    /// <param name="travel">The way between the places.</param>
    /// <exception cref="ArgumentException">Numbers that cannot be: a load below 0, a day or depot that does not exist, a depot with patterns of its own.</exception>
    public RoutingProblem(IEnumerable<RoutingPlace> places, IEnumerable<RoutingDay> days, TravelMatrix travel)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(travel);
        this.places = [.. places];
        this.days = [.. days];
        Travel = travel;
        Require(travel.Count == this.places.Length, "The matrix of travel has as many places as the problem.");
        foreach (var day in this.days)
        {
            Require((uint)day.Depot < (uint)this.places.Length && !this.places[day.Depot].IsCustomer, "A day starts from a place that is not a customer.");
            Require(day.Vehicles >= 0 && day.MaxLoad >= 0 && day.MaxDuration >= 0, "The limits of a day are 0 or more.");
            Require(day.Window.Open <= day.Window.Close, "A window does not close before it opens.");
        }

        foreach (var place in this.places)
        {
            Require(double.IsFinite(place.Load) && place.Load >= 0 && double.IsFinite(place.Service) && place.Service >= 0, "Load and service are finite and 0 or more.");
            Require(place.Window.Open <= place.Window.Close, "A window does not close before it opens.");
            Require(place.Patterns.All(pattern => pattern.Days.Count == 0 || pattern.Days[^1] < this.days.Length), "A pattern names days of the problem.");
        }
    }

    /// <summary>All places.</summary>
    public IReadOnlyList<RoutingPlace> Places => places;

    /// <summary>The days.</summary>
    public IReadOnlyList<RoutingDay> Days => days;

    /// <summary>The way between the places.</summary>
    public TravelMatrix Travel { get; }

    /// <summary>Whether any window, of a customer or a day, limits anything.</summary>
    public bool HasWindows => places.Any(place => place.IsCustomer && !place.Window.IsAlways) || days.Any(day => !day.Window.IsAlways);

    private static void Require(bool holds, string rule)
    {
        if (!holds)
        {
            throw new ArgumentException(rule);
        }
    }
}
