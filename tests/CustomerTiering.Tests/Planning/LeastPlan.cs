using CustomerTiering.Calendars;
using CustomerTiering.Planning;
using CustomerTiering.Planning.Search;

namespace CustomerTiering.Tests.Planning;

/// <summary>The least cost of any plan of a rep with a few customers: day by day all sets of customers and all their orders, for every day on which each was visited last.</summary>
/// <remarks>
/// Uneven days are counted against a mean share m, as if it were known: the least cost at m, less weight · capacity · m², is the least of straight lines in m. So it lies above
/// the chord of any two of its points; m is tried where the chords leave room below the best plan yet, until none is left. For problems without needs, appointments,
/// lodgings and preferences.
/// </remarks>
internal sealed class LeastPlan(RepProblem problem)
{
    private readonly double capacity = Enumerable.Range(0, problem.Days).Sum(day => (double)problem.Capacity(day));
    private readonly Dictionary<(int Capacity, int Opens, int Set), int[]> ways = [];

    /// <summary>A rep with a few customers and ten working days that are filled by half or more.</summary>
    public static RepCase Fortnight(int seed, int customers)
    {
        const int spare = 30;
        const int each = 27;
        var chance = new Random(seed);
        var policy = SmallMarket.Policy(SmallMarket.Every(SmallMarket.A, 3, 1, 1, 2, 6, 45, 400), SmallMarket.Every(SmallMarket.B, 7, 2, 2, 4, 11, 30, 200));
        var list = Enumerable.Range(1, customers).Select(number => SmallMarket.Customer(number, chance.Next(3) == 0 ? SmallMarket.A : SmallMarket.B, chance.Next(-12, 12), chance.Next(-12, 12)) with
        {
            Visited = [SmallMarket.Monday.PlusDays(-1 - chance.Next(5))],
            Hours = chance.Next(3) == 0 ? new VisitingHours { Busy = [new HourRange(540, 570)] } : VisitingHours.Any,
        });
        return SmallOptimumTests.Case(PlanRequest.Of(policy, DayRange.Inclusive(SmallMarket.Monday, SmallMarket.Monday.PlusDays(11)), list, [SmallMarket.Rep() with { DailyMinutes = spare + (each * customers) }]));
    }

    /// <summary>The least cost, in thousandths of a minute.</summary>
    /// <param name="plan">A plan: nothing dearer is looked at.</param>
    /// <param name="share">The mean share of the days that the cheapest plan fills.</param>
    public long Cost(Board plan, out double share)
    {
        var filled = Enumerable.Range(0, problem.Days).Sum(plan.LoadOn) / capacity;
        var (best, found) = ((double)plan.Cost, filled);
        var open = new Stack<((double At, double Height) Left, (double At, double Height) Right)>();
        open.Push((Try(0), Try(1)));
        while (open.TryPop(out var range))
        {
            var (left, right) = range;
            if (right.At - left.At < 1e-4 || Lowest(left, right, out var middle) >= best - 1)
            {
                continue;
            }

            var tried = Try(middle);
            open.Push((left, tried));
            open.Push((tried, right));
        }

        share = found;
        return (long)Math.Floor(best);

        (double At, double Height) Try(double at)
        {
            var (cost, load) = At(at, best);
            var own = load / capacity;

            // The plan found costs less by its own mean than by the one tried.
            if (cost - (problem.ImbalanceWeight * capacity * (own - at) * (own - at)) is var real && real < best)
            {
                (best, found) = (real, own);
            }

            return (at, cost - (problem.ImbalanceWeight * capacity * at * at));
        }
    }

    // The lowest that the least cost can lie between two points.
    private double Lowest((double At, double Height) left, (double At, double Height) right, out double at)
    {
        var (curve, slope) = (problem.ImbalanceWeight * capacity, (right.Height - left.Height) / (right.At - left.At));
        var margin = (right.At - left.At) / 16;
        at = Math.Clamp(curve > 0 ? -slope / (2 * curve) : left.At, left.At + margin, right.At - margin);
        var lowest = Math.Clamp(curve > 0 ? -slope / (2 * curve) : slope > 0 ? left.At : right.At, left.At, right.At);
        return left.Height + (slope * (lowest - left.At)) + (curve * lowest * lowest);
    }

    // The least cost with the days counted against a share, and its load. What costs more than the dearest of interest is left out; without any, that is the answer.
    private (double Cost, double Load) At(double share, double known)
    {
        var dearest = known + (problem.ImbalanceWeight * capacity * Math.Max(share, 1 - share) * Math.Max(share, 1 - share));
        var states = new Dictionary<long, (double Cost, double Load)> { [State(problem.LastVisit)] = (0, 0) };
        for (var day = 0; day < problem.Days; day++)
        {
            var next = new Dictionary<long, (double Cost, double Load)>();
            foreach (var (state, (cost, load)) in states)
            {
                var last = Days(state);
                for (var set = 0; set < 1 << problem.Customers; set++)
                {
                    if (Gaps(last, set, day) is var gaps && gaps >= 0 && cost + gaps < dearest && Route(day, set, share, out var minutes) is var route && cost + gaps + route is var sum && sum < dearest)
                    {
                        var then = State([.. last.Select((before, customer) => (set >> customer & 1) == 1 ? day : before)]);
                        next[then] = next.TryGetValue(then, out var other) && other.Cost <= sum ? other : (sum, load + minutes);
                    }
                }
            }

            states = next;
        }

        return states.Select(entry => (entry.Value.Cost + Tails(Days(entry.Key)), entry.Value.Load)).Append((dearest, share * capacity)).MinBy(end => end.Item1);
    }

    // What the gaps cost that end on a day, below zero where a visit may not be made.
    private double Gaps(int[] last, int set, int day)
    {
        var cost = 0.0;
        for (var customer = 0; customer < problem.Customers; customer++)
        {
            if ((set >> customer & 1) == 1)
            {
                var isSoon = last[customer] != RepProblem.Never && day - last[customer] < problem.Gaps[customer].Cadence.MinimumGapDays;
                if (isSoon || problem.DayBlock[(customer * problem.Days) + day] != Block.None)
                {
                    return -1;
                }

                cost += problem.GapCost(customer, last[customer] == problem.LastVisit[customer] ? problem.CountedFrom[customer] : last[customer], day);
            }
        }

        return cost;
    }

    private double Tails(int[] last) => Enumerable.Range(0, problem.Customers)
        .Sum(customer => (double)problem.GapCost(customer, last[customer] == problem.LastVisit[customer] ? problem.CountedFrom[customer] : last[customer], Board.Tail));

    // The cheapest order of a set, its way and its load against the share together.
    private double Route(int day, int set, double share, out double minutes)
    {
        minutes = 0;
        var (own, best) = (problem.Capacity(day), double.MaxValue);
        if (!ways.TryGetValue((own, problem.Opens[day], set), out var found))
        {
            int[] customers = [.. Enumerable.Range(0, problem.Customers).Where(customer => (set >> customer & 1) == 1)];
            found = [.. Orders(day, problem.Opens[day], problem.Home, customers).Distinct()];
            ways.Add((own, problem.Opens[day], set), found);
        }

        var stay = Enumerable.Range(0, problem.Customers).Sum(customer => (set >> customer & 1) * problem.Length[customer]);
        foreach (var way in found)
        {
            var off = way + stay - (share * own);
            var cost = (way * (double)problem.TravelWeight) + (own == 0 ? 0 : problem.ImbalanceWeight * off * off / own);
            (best, minutes) = cost < best ? (cost, way + stay) : (best, minutes);
        }

        return best;
    }

    // The ways of all orders of the customers that are left.
    private IEnumerable<int> Orders(int day, int minute, int from, int[] left)
    {
        if (left.Length == 0)
        {
            return minute + problem.Way(from, problem.Home) <= problem.Closes[day] ? [problem.Way(from, problem.Home)] : [];
        }

        return left.SelectMany(next => problem.Earliest(next, minute + problem.Way(from, next)) is var begin && begin >= 0
            ? Orders(day, begin + problem.Length[next], next, [.. left.Where(other => other != next)]).Select(way => way + problem.Way(from, next))
            : []);
    }

    private long State(int[] last) => last.Aggregate(0L, (state, day) => (state * 100) + (day == RepProblem.Never ? 99 : day + 40));

    private int[] Days(long state)
    {
        var last = new int[problem.Customers];
        for (var customer = problem.Customers - 1; customer >= 0; customer--, state /= 100)
        {
            last[customer] = state % 100 == 99 ? RepProblem.Never : (int)(state % 100) - 40;
        }

        return last;
    }
}
