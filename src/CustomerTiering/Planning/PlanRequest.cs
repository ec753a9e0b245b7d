using CustomerTiering.Calendars;
using CustomerTiering.Customers;

namespace CustomerTiering.Planning;

/// <summary>Everything a plan is made from: the days, the customers, the reps, the policy, what is fixed and what is needed.</summary>
/// <remarks>Order of the lists makes no difference. Immutable and safe to share between threads.</remarks>
public sealed record PlanRequest
{
    private readonly Lazy<Closures> closures;

    private PlanRequest(VisitPolicy policy, DayRange horizon, IReadOnlyList<PlanCustomer> customers, IReadOnlyList<PlanRep> reps)
    {
        Policy = policy;
        Horizon = horizon;
        Customers = customers;
        Reps = reps;
        closures = new(() => Closures.Of(policy.Draft.ClosureDays, horizon, reps));
    }

    /// <summary>The policy.</summary>
    public VisitPolicy Policy { get; private init; }

    /// <summary>The days planned, half-open.</summary>
    public DayRange Horizon { get; }

    /// <summary>The customers, ordered by id.</summary>
    public IReadOnlyList<PlanCustomer> Customers { get; private init; }

    /// <summary>The reps, ordered by id.</summary>
    public IReadOnlyList<PlanRep> Reps { get; private init; }

    /// <summary>What is needed beside the cadence.</summary>
    public IReadOnlyList<VisitNeed> Needs { get; init; } = [];

    /// <summary>What stands fixed in diaries.</summary>
    public IReadOnlyList<FixedAppointment> Appointments { get; init; } = [];

    /// <summary>How long travel takes.</summary>
    public TravelModel Travel { get; init; } = TravelModel.Default;

    /// <summary>The days of long closures.</summary>
    internal Closures Closures => closures.Value;

    /// <summary>A request.</summary>
    /// <param name="policy">The policy; it must know the tier of every customer.</param>
    /// <param name="horizon">The days planned: 1 to 400.</param>
    /// <param name="customers">The customers, each once.</param>
    /// <param name="reps">The reps, each once.</param>
    /// <exception cref="ArgumentException">An id stands twice, a tier is unknown to the policy, or the horizon is empty or too long.</exception>
    public static PlanRequest Of(VisitPolicy policy, DayRange horizon, IEnumerable<PlanCustomer> customers, IEnumerable<PlanRep> reps)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(customers);
        ArgumentNullException.ThrowIfNull(reps);
        if (horizon.Days is < 1 or > 400)
        {
            throw new ArgumentException($"A plan covers 1 to 400 days, not those of {horizon}.", nameof(horizon));
        }

        PlanCustomer[] ordered = [.. customers.OrderBy(customer => customer.Customer)];
        PlanRep[] team = [.. reps.OrderBy(rep => rep.Rep)];
        RefuseTwice(ordered.Select(customer => customer.Customer.Value), nameof(customers));
        RefuseTwice(team.Select(rep => rep.Rep.Value), nameof(reps));
        foreach (var customer in ordered)
        {
            _ = policy.RuleOf(customer.Tier);
        }

        return new PlanRequest(policy, horizon, ordered, team);
    }

    /// <summary>The same request with other customers.</summary>
    public PlanRequest WithCustomers(IEnumerable<PlanCustomer> customers) => Of(Policy, Horizon, customers, Reps) with { Needs = Needs, Appointments = Appointments, Travel = Travel };

    /// <summary>The same request with other reps.</summary>
    public PlanRequest WithReps(IEnumerable<PlanRep> reps) => Of(Policy, Horizon, Customers, reps) with { Needs = Needs, Appointments = Appointments, Travel = Travel };

    /// <summary>The same request under another policy.</summary>
    public PlanRequest WithPolicy(VisitPolicy policy) => Of(policy, Horizon, Customers, Reps) with { Needs = Needs, Appointments = Appointments, Travel = Travel };

    /// <summary>The customer with an id, if it is in the request.</summary>
    public bool TryCustomer(CustomerId id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PlanCustomer? customer)
    {
        customer = Find(Customers, id, entry => entry.Customer);
        return customer is not null;
    }

    /// <summary>The rep with an id, if there is one.</summary>
    public bool TryRep(RepId id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PlanRep? rep)
    {
        rep = Find(Reps, id, entry => entry.Rep);
        return rep is not null;
    }

    private static TItem? Find<TItem, TKey>(IReadOnlyList<TItem> ordered, TKey id, Func<TItem, TKey> key)
        where TItem : class
        where TKey : IComparable<TKey>
    {
        var (low, high) = (0, ordered.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = key(ordered[middle]).CompareTo(id);
            if (order == 0)
            {
                return ordered[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private static void RefuseTwice(IEnumerable<string> ordered, string parameter)
    {
        var last = string.Empty;
        foreach (var id in ordered)
        {
            if (string.Equals(last, id, StringComparison.Ordinal))
            {
                throw new ArgumentException($"'{id}' stands twice.", parameter);
            }

            last = id;
        }
    }
}
