namespace CustomerTiering.Planning.Search;

/// <summary>
/// The problem of one rep in numbers: days from 0, minutes of the day, nodes. Nodes are the customers first, then the rep's home, the appointments and
/// the lodgings.
/// </summary>
internal sealed class RepProblem
{
    /// <summary>No visit before the horizon is known.</summary>
    public const int Never = int.MinValue;

    public required int Days { get; init; }

    public required int Customers { get; init; }

    public required int Appointments { get; init; }

    public required int Lodgings { get; init; }

    /// <summary>The minute at which the rep can leave on a day, and by which the rep must be back; equal on a day off.</summary>
    public required int[] Opens { get; init; }

    public required int[] Closes { get; init; }

    /// <summary>Minutes from node to node, row by row.</summary>
    public required int[] Travel { get; init; }

    /// <summary>Minutes spent at a node.</summary>
    public required int[] Length { get; init; }

    /// <summary>Hours at a node in which the whole stay must lie: beginnings and ends in turn.</summary>
    public required int[][] Windows { get; init; }

    /// <summary>Hours in which a stay should begin: beginnings and ends in turn; empty without preference.</summary>
    public required int[][] Preferred { get; init; }

    /// <summary>Why a customer cannot be visited on a day whatever else is planned, customer by customer.</summary>
    public required Block[] DayBlock { get; init; }

    /// <summary>What a visit on a day costs or, below zero, gains, in thousandths of a minute, customer by customer.</summary>
    public required long[] DayCost { get; init; }

    public required GapCosts[] Gaps { get; init; }

    /// <summary>Closure days before each day, beginning <see cref="Closures.Lead"/> days before the first; empty where there is none.</summary>
    public required int[] ClosedBefore { get; init; }

    /// <summary>The day of the last visit before the horizon, below zero, or <see cref="Never"/>; the true one for the minimum gap.</summary>
    public required int[] LastVisit { get; init; }

    /// <summary>The day from which the first gap is counted.</summary>
    public required int[] CountedFrom { get; init; }

    /// <summary>The first day on which the customer is served, and the day after the last, within the horizon.</summary>
    public required int[] ServedFrom { get; init; }

    public required int[] ServedTo { get; init; }

    public required NeedWindow[][] Needs { get; init; }

    /// <summary>The day of each appointment, and the customer it visits or −1.</summary>
    public required int[] AppointmentDay { get; init; }

    public required int[] AppointmentCustomer { get; init; }

    /// <summary>Visits that stand from the beginning and are not taken out, customer by customer and day.</summary>
    public required bool[] Locked { get; init; }

    public required long TravelWeight { get; init; }

    public required long ImbalanceWeight { get; init; }

    public required long PreferenceCost { get; init; }

    public required long NightCost { get; init; }

    public bool HasPreferredHours { get; init; }

    public int Home => Customers;

    public required int Nodes { get; init; }

    public int FirstAppointment => Customers + 1;

    public int FirstLodging => Customers + 1 + Appointments;

    public bool IsAppointment(int node) => node > Customers;

    public int Way(int from, int to) => Travel[(from * Nodes) + to];

    /// <summary>Minutes a rep can work on a day.</summary>
    public int Capacity(int day) => Closes[day] - Opens[day];

    /// <summary>How long a gap counts: without the closure days in it, but not less than the interval.</summary>
    public int Judged(int customer, int from, int to)
    {
        var gap = to - from;
        return ClosedBefore.Length == 0 || gap <= Gaps[customer].Regular
            ? gap
            : Math.Max(Gaps[customer].Regular, gap - ClosedBefore[to + Closures.Lead] + ClosedBefore[Math.Max(0, from + 1 + Closures.Lead)]);
    }

    /// <summary>The cost of a gap from one visit to the next; <see cref="Never"/> and <see cref="Board.Tail"/> stand for no visit.</summary>
    public long GapCost(int customer, int from, int to)
    {
        var gaps = Gaps[customer];
        if (to == Board.Tail)
        {
            return gaps.Tail(Judged(customer, from == Never ? ServedFrom[customer] - 1 : from, ServedTo[customer]));
        }

        return from == Never ? gaps.Tail(Judged(customer, ServedFrom[customer] - 1, to)) : gaps.Between(Judged(customer, from, to));
    }

    /// <summary>The first minute at which a stay can begin on arrival, −1 where none is left on the day.</summary>
    public int Earliest(int node, int arrival)
    {
        var windows = Windows[node];
        for (var i = 0; i < windows.Length; i += 2)
        {
            var start = Math.Max(arrival, windows[i]);
            if (start + Length[node] <= windows[i + 1])
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>The last minute at which a stay can begin that must be over by a minute, −1 where there is none.</summary>
    public int LatestStart(int node, int over)
    {
        var windows = Windows[node];
        for (var i = windows.Length - 2; i >= 0; i -= 2)
        {
            var start = Math.Min(over, windows[i + 1]) - Length[node];
            if (start >= windows[i])
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>What it costs that a stay begins at a minute.</summary>
    public long HourCost(int node, int start)
    {
        var hours = Preferred[node];
        for (var i = 0; i < hours.Length; i += 2)
        {
            if (start >= hours[i] && start < hours[i + 1])
            {
                return 0;
            }
        }

        return hours.Length == 0 ? 0 : PreferenceCost;
    }
}
