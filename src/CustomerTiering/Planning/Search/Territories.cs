using NodaTime;

namespace CustomerTiering.Planning.Search;

/// <summary>Shares customers without a rep among the reps: near home, and so that nobody has much more to do than the others.</summary>
/// <remarks>
/// Counted in minutes: what the way from a home farther than the nearest adds over all visits, the imbalance between reps (capacity · (load ÷ capacity −
/// mean)², at the policy's weight), and ten times what goes beyond seven tenths of the time, which is about what stops and the way there and back can fill. Each
/// begins with the nearest home; then customers go one by one where the sum falls most, until it falls no more.
/// </remarks>
internal sealed class Territories
{
    /// <summary>Stands for a customer whose rep is to be chosen.</summary>
    public const int Open = -1;

    /// <summary>Stands for a customer whom nobody serves.</summary>
    public const int Nobody = -2;

    private const int MostHomes = 8;
    private const int MostSweeps = 50;
    private const double Full = 0.7;
    private const double Beyond = 10;

    private readonly PlanRequest request;
    private readonly double[] capacity;
    private readonly double[] load;
    private double mean;

    public Territories(PlanRequest request)
    {
        this.request = request;
        capacity = [.. request.Reps.Select(rep => (double)Enumerable.Range(0, request.Horizon.Days).Sum(day => ProblemBuilder.MinutesOn(rep, request.Horizon.Start.PlusDays(day))))];
        load = new double[capacity.Length];
    }

    /// <summary>Chooses the reps of the customers that are open.</summary>
    /// <param name="reps">For each customer the rep's place, or <see cref="Open"/>; it is changed.</param>
    public void Share(int[] reps)
    {
        var open = new List<(int Customer, (int Rep, int Way)[] Homes)>();
        for (var customer = 0; customer < reps.Length; customer++)
        {
            if (reps[customer] == Open)
            {
                var homes = Homes(request.Customers[customer]);
                reps[customer] = homes.Length == 0 ? Nobody : homes[0].Rep;
                open.AddRange(homes.Length > 1 ? [(customer, homes)] : []);
            }

            if (reps[customer] >= 0)
            {
                load[reps[customer]] += Minutes(request.Customers[customer], request.Reps[reps[customer]]);
            }
        }

        mean = load.Sum() / Math.Max(1, capacity.Sum());
        for (var (sweep, moved) = (0, true); moved && sweep < MostSweeps; sweep++)
        {
            moved = false;
            foreach (var (customer, homes) in open)
            {
                moved |= TryMove(reps, customer, homes);
            }
        }
    }

    private bool TryMove(int[] reps, int customer, (int Rep, int Way)[] homes)
    {
        var (own, visits) = (reps[customer], Visits(request.Customers[customer]));
        var here = homes.First(home => home.Rep == own).Way;
        var (best, most, saved) = (own, 1e-6, Price(own, 0) - Price(own, -Minutes(request.Customers[customer], request.Reps[own])));
        foreach (var (rep, way) in homes)
        {
            var minutes = Minutes(request.Customers[customer], request.Reps[rep]);
            var gain = rep == own ? 0 : saved - (Price(rep, minutes) - Price(rep, 0)) - (visits * Trips(request.Customers[customer], request.Reps[rep]) * 2 * (way - here));
            (best, most) = gain > most ? (rep, gain) : (best, most);
        }

        if (best == own)
        {
            return false;
        }

        load[own] -= Minutes(request.Customers[customer], request.Reps[own]);
        load[best] += Minutes(request.Customers[customer], request.Reps[best]);
        reps[customer] = best;
        return true;
    }

    private double Price(int rep, double more)
    {
        var share = (load[rep] + more) / Math.Max(1, capacity[rep]);
        return (capacity[rep] * (share - mean) * (share - mean) * request.Policy.Draft.Weights.Imbalance) + (Beyond * capacity[rep] * Math.Max(0, share - Math.Max(mean, Full)));
    }

    // What a visit takes of a day is what it must bear of the way there and back.
    private double Minutes(PlanCustomer customer, PlanRep rep) =>
        Visits(customer) * (ProblemBuilder.LengthOf(customer, request.Policy.RuleOf(customer.Tier)) + (Trips(customer, rep) * 2 * request.Travel.Minutes(rep.Home, customer.At)));

    private double Trips(PlanCustomer customer, PlanRep rep) => ProblemBuilder.LengthOf(customer, request.Policy.RuleOf(customer.Tier)) / (double)Math.Max(1, rep.DailyMinutes);

    private double Visits(PlanCustomer customer) =>
        Math.Max(0, Period.DaysBetween(LocalDate.Max(request.Horizon.Start, customer.Served.Start), LocalDate.Min(request.Horizon.End, customer.Served.End)))
        / request.Policy.RuleOf(customer.Tier).Cadence.IntervalDays;

    private (int Rep, int Way)[] Homes(PlanCustomer customer) =>
    [
        .. request.Reps.Index()
            .Where(rep => (rep.Item.Territory.Count == 0 || rep.Item.Territory.Contains(customer.Region)) && customer.Skills.All(skill => rep.Item.Skills.Contains(skill, StringComparer.Ordinal)))
            .Select(rep => (rep.Index, request.Travel.Minutes(rep.Item.Home, customer.At))).OrderBy(home => home.Item2).ThenBy(home => home.Index).Take(MostHomes),
    ];
}
