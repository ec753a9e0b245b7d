namespace CustomerTiering.Planning.Search;

/// <summary>
/// The plan of one rep while it is searched: routes by day, visits by customer, times, and the cost, kept up to date in whole numbers so that nothing drifts.
/// </summary>
internal sealed class Board
{
    /// <summary>Stands for the end of the horizon as the next visit.</summary>
    public const int Tail = int.MaxValue;

    private readonly RepProblem problem;
    private readonly int width;
    private readonly int[] stops;
    private readonly int[] counts;
    private readonly int[] begins;
    private readonly int[] latest;
    private readonly int[] travel;
    private readonly DayLoads loads;
    private readonly CustomerVisits visits;
    private readonly long[] hourCost;
    private readonly int[] startNode;
    private readonly int[] endNode;
    private long routesTotal;
    private int nights;

    public Board(RepProblem problem)
    {
        this.problem = problem;
        var longest = Enumerable.Range(0, problem.Days).Max(day => problem.Capacity(day));
        var shortest = Math.Max(1, problem.Customers == 0 ? longest : Enumerable.Range(0, problem.Customers).Min(customer => problem.Length[customer]));
        width = (longest / shortest) + problem.Appointments + 2;
        stops = new int[problem.Days * width];
        begins = new int[stops.Length];
        latest = new int[stops.Length];
        counts = new int[problem.Days];
        travel = new int[problem.Days];
        loads = new DayLoads(problem);
        visits = new CustomerVisits(problem);
        hourCost = new long[problem.Days];
        startNode = [.. Enumerable.Repeat(problem.Home, problem.Days)];
        endNode = [.. startNode];
        PlaceAppointments();
    }

    public RepProblem Problem => problem;

    /// <summary>The cost, in thousandths of a minute.</summary>
    public long Cost => visits.Cost + routesTotal + (nights * problem.NightCost) + loads.Cost;

    /// <summary>Nights away from home.</summary>
    public int Nights => nights;

    public long Imbalance => loads.Cost;

    /// <summary>The stops of a day in order, the minutes they begin at, and the latest at which each may.</summary>
    public RouteSpans RouteOf(int day) => new(stops.AsSpan(day * width, counts[day]), begins.AsSpan(day * width, counts[day]), latest.AsSpan(day * width, counts[day]));

    public int StopsOn(int day) => counts[day];

    public int StopAt(int day, int place) => stops[(day * width) + place];

    /// <summary>The minute at which a stop begins.</summary>
    public int BeginOf(int day, int place) => begins[(day * width) + place];

    /// <summary>The latest minute of arrival at a stop at which it and the rest of the day still hold.</summary>
    public int LatestAt(int day, int place) => latest[(day * width) + place];

    public int TravelOn(int day) => travel[day];

    public int LoadOn(int day) => loads.On(day);

    public int StartOf(int day) => startNode[day];

    public int EndOf(int day) => endNode[day];

    public int VisitsTo(int customer) => visits.Of(customer).Length;

    public int VisitDay(int customer, int place) => visits.Of(customer)[place];

    public long HourCosts => hourCost.Sum();

    public void CopyFrom(Board other)
    {
        other.stops.AsSpan().CopyTo(stops);
        other.begins.AsSpan().CopyTo(begins);
        other.latest.AsSpan().CopyTo(latest);
        other.counts.AsSpan().CopyTo(counts);
        other.travel.AsSpan().CopyTo(travel);
        other.hourCost.AsSpan().CopyTo(hourCost);
        other.startNode.AsSpan().CopyTo(startNode);
        other.endNode.AsSpan().CopyTo(endNode);
        loads.CopyFrom(other.loads);
        visits.CopyFrom(other.visits);
        (routesTotal, nights) = (other.routesTotal, other.nights);
    }

    /// <summary>Whether a day can take one more stop at all.</summary>
    public bool HasRoom(int day) => counts[day] < width;

    /// <summary>The place of a customer's stop on a day, −1 when it is an appointment or not there.</summary>
    public int PlaceOf(int customer, int day) => stops.AsSpan(day * width, counts[day]).IndexOf(customer);

    /// <summary>Puts a visit at a place of a day's route. The insertion test has allowed it.</summary>
    public void Insert(int customer, int day, int place)
    {
        InsertStop(customer, day, place);
        visits.Add(customer, day);
        Retime(day);
    }

    /// <summary>Takes the visit at a place of a day's route out.</summary>
    public void Remove(int day, int place)
    {
        var route = stops.AsSpan(day * width, counts[day]);
        var customer = route[place];
        route[(place + 1)..].CopyTo(route[place..]);
        counts[day]--;
        visits.Remove(customer, day);
        Retime(day);
    }

    /// <summary>Whether a stop is all that a day away from home is for: without it the night would hang in the air.</summary>
    public bool IsAllOfAwayDay(int day) => counts[day] == 1 && (startNode[day] != problem.Home || endNode[day] != problem.Home);

    /// <summary>Ends a day and begins the next at a lodging, or both at home.</summary>
    public void SleepAt(int day, int node)
    {
        nights += (node == problem.Home ? 0 : 1) - (endNode[day] == problem.Home ? 0 : 1);
        endNode[day] = node;
        startNode[day + 1] = node;
        Retime(day);
        Retime(day + 1);
    }

    /// <summary>The cost of a gap from one visit to the next; <see cref="RepProblem.Never"/> and <see cref="Tail"/> stand for no visit.</summary>
    public long GapCost(int customer, int from, int to) => problem.GapCost(customer, from, to);

    /// <summary>Whether a need is met by the visits there are.</summary>
    public bool IsMet(int customer, NeedWindow need) => visits.IsMet(customer, need);

    /// <summary>Whether a visit to a customer is missing.</summary>
    public bool Misses(int customer) => visits.Misses(customer);

    /// <summary>What more minutes on a day would do to the cost of uneven days.</summary>
    public long EvennessDelta(int day, int more) => loads.Delta(day, more);

    /// <summary>Whether every stay of a day can be made in its hours and the rep is back in time.</summary>
    public bool Holds(int day)
    {
        var (minute, node) = (problem.Opens[day], startNode[day]);
        foreach (var stop in stops.AsSpan(day * width, counts[day]))
        {
            var begin = problem.Earliest(stop, minute + problem.Way(node, stop));
            if (begin < 0)
            {
                return false;
            }

            (minute, node) = (begin + problem.Length[stop], stop);
        }

        return (counts[day] == 0 && node == endNode[day]) || minute + problem.Way(node, endNode[day]) <= problem.Closes[day];
    }

    private void PlaceAppointments()
    {
        foreach (var appointment in Enumerable.Range(0, problem.Appointments).OrderBy(i => problem.Windows[problem.FirstAppointment + i][0]).ThenBy(i => i))
        {
            var day = problem.AppointmentDay[appointment];
            InsertStop(problem.FirstAppointment + appointment, day, counts[day]);
            if (problem.AppointmentCustomer[appointment] >= 0)
            {
                visits.Add(problem.AppointmentCustomer[appointment], day);
            }
        }

        for (var day = 0; day < problem.Days; day++)
        {
            Retime(day);
        }
    }

    private void InsertStop(int node, int day, int place)
    {
        var route = stops.AsSpan(day * width, counts[day] + 1);
        route[place..^1].CopyTo(route[(place + 1)..]);
        route[place] = node;
        counts[day]++;
    }

    private void Retime(int day)
    {
        var (offset, count) = (day * width, counts[day]);
        var (minute, node, way, stay, hours) = (problem.Opens[day], startNode[day], 0, 0, 0L);
        for (var place = 0; place < count; place++)
        {
            var stop = stops[offset + place];
            way += problem.Way(node, stop);
            var begin = problem.Earliest(stop, minute + problem.Way(node, stop));

            // An appointment that cannot be reached in time stands all the same; the check names it.
            begin = begin < 0 ? problem.Windows[stop][0] : begin;
            begins[offset + place] = begin;
            hours += problem.HasPreferredHours ? problem.HourCost(stop, begin) : 0;
            stay += problem.Length[stop];
            (minute, node) = (begin + problem.Length[stop], stop);
        }

        way += count == 0 && startNode[day] == endNode[day] ? 0 : problem.Way(node, endNode[day]);
        var over = problem.Closes[day];
        var next = endNode[day];
        for (var place = count - 1; place >= 0; place--)
        {
            var stop = stops[offset + place];
            var start = problem.LatestStart(stop, over - problem.Way(stop, next));
            latest[offset + place] = start < 0 && problem.IsAppointment(stop) ? problem.Windows[stop][0] : start;
            (over, next) = (latest[offset + place], stop);
        }

        routesTotal += ((way - travel[day]) * problem.TravelWeight) + hours - hourCost[day];
        loads.Set(day, way + stay);
        (travel[day], hourCost[day]) = (way, hours);
    }
}
