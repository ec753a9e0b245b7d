namespace CustomerTiering.Planning.Search;

/// <summary>The days on which a plan that is searched visits each customer, and what their gaps, days and unmet needs cost, kept up to date.</summary>
internal sealed class CustomerVisits
{
    private readonly RepProblem problem;
    private readonly int[] first;
    private readonly int[] days;
    private readonly int[] counts;
    private readonly long[] costs;

    public CustomerVisits(RepProblem problem)
    {
        this.problem = problem;
        first = new int[problem.Customers + 1];
        for (var customer = 0; customer < problem.Customers; customer++)
        {
            first[customer + 1] = first[customer] + Math.Min(problem.Days, (problem.Days / problem.Gaps[customer].Cadence.MinimumGapDays) + 2 + problem.Appointments);
        }

        days = new int[first[^1]];
        counts = new int[problem.Customers];
        costs = new long[problem.Customers];
        for (var customer = 0; customer < problem.Customers; customer++)
        {
            Recount(customer);
        }
    }

    /// <summary>What all customers cost, in thousandths of a minute.</summary>
    public long Cost { get; private set; }

    /// <summary>The days of a customer's visits, in order.</summary>
    public ReadOnlySpan<int> Of(int customer) => days.AsSpan(first[customer], counts[customer]);

    public void CopyFrom(CustomerVisits other)
    {
        other.days.AsSpan().CopyTo(days);
        other.counts.AsSpan().CopyTo(counts);
        other.costs.AsSpan().CopyTo(costs);
        Cost = other.Cost;
    }

    public void Add(int customer, int day)
    {
        var own = days.AsSpan(first[customer], counts[customer] + 1);
        var at = own.Length - 1;
        for (; at > 0 && own[at - 1] > day; at--)
        {
            own[at] = own[at - 1];
        }

        own[at] = day;
        counts[customer]++;
        Recount(customer);
    }

    public void Remove(int customer, int day)
    {
        var own = days.AsSpan(first[customer], counts[customer]);
        var at = own.IndexOf(day);
        own[(at + 1)..].CopyTo(own[at..]);
        counts[customer]--;
        Recount(customer);
    }

    /// <summary>Whether a need is met by the visits there are.</summary>
    public bool IsMet(int customer, NeedWindow need)
    {
        foreach (var day in Of(customer))
        {
            if (day >= need.From && day < need.To)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a visit to a customer is missing.</summary>
    public bool Misses(int customer)
    {
        var before = problem.CountedFrom[customer];
        foreach (var day in Of(customer))
        {
            if (PlanParts.MissedIn(problem, customer, before, day) > 0)
            {
                return true;
            }

            before = day;
        }

        return PlanParts.MissedIn(problem, customer, before, Board.Tail) > 0;
    }

    private void Recount(int customer)
    {
        var before = problem.CountedFrom[customer];
        var cost = 0L;
        foreach (var day in Of(customer))
        {
            cost += problem.GapCost(customer, before, day) + problem.DayCost[(customer * problem.Days) + day];
            before = day;
        }

        cost += problem.GapCost(customer, before, Board.Tail);
        foreach (var need in problem.Needs[customer])
        {
            cost += IsMet(customer, need) ? 0 : need.Cost;
        }

        Cost += cost - costs[customer];
        costs[customer] = cost;
    }
}
