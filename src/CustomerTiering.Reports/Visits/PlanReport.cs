using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Planning;
using NodaTime;

namespace CustomerTiering.Reports.Visits;

/// <summary>A plan of visits with everything that is handed over beside it: who cannot all be served, what executives do, what moved, what is known of the customers.</summary>
/// <param name="Plan">The plan.</param>
public sealed record PlanReport(VisitPlan Plan)
{
    private readonly Dictionary<CustomerId, LocalDate> firstVisits = Plan.Days.SelectMany(day => day.Stops.Where(stop => !stop.Customer.IsNone).Select(stop => (stop.Customer, day.Day)))
        .GroupBy(visit => visit.Customer).ToDictionary(group => group.Key, group => group.Min(visit => visit.Day));

    /// <summary>The plan.</summary>
    public VisitPlan Plan { get; } = Plan;

    /// <summary>The customers that cannot all be served.</summary>
    public IReadOnlyList<CapacityConflict> Conflicts { get; init; } = [];

    /// <summary>What is known of customers, for briefs; one that is not there is known by what the request says.</summary>
    public IReadOnlyDictionary<CustomerId, ClientFacts> Clients { get; init; } = new Dictionary<CustomerId, ClientFacts>();

    /// <summary>The executives' plan: none or one.</summary>
    public IReadOnlyList<ExecutivePlan> Executives { get; init; } = [];

    /// <summary>What changed against an earlier plan: none or one.</summary>
    public IReadOnlyList<ReplanResult> Replan { get; init; } = [];

    /// <summary>How firmly visits stand; those not named are free.</summary>
    public IReadOnlyList<VisitCommitment> Commitments { get; init; } = [];

    /// <summary>The preparation and talk of one of the plan's visits.</summary>
    /// <param name="day">Its day.</param>
    /// <param name="stop">The visit; one with a customer.</param>
    /// <param name="culture">The reader's culture.</param>
    public VisitBrief BriefOf(LocalDate day, PlannedStop stop, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(stop);
        var facts = Clients.TryGetValue(stop.Customer, out var known) ? known : new ClientFacts(stop.Customer);
        if (Plan.Request.TryCustomer(stop.Customer, out var customer))
        {
            // From the second planned visit on, the last visit is one that nobody has made yet.
            facts = facts with
            {
                Name = facts.Name.Length > 0 ? facts.Name : customer.Name,
                Contact = facts.Contact.IsNone ? customer.Contact : facts.Contact,
                Visits = firstVisits.GetValueOrDefault(stop.Customer) == day ? [.. facts.Visits, .. customer.Visited] : [],
            };
        }

        return VisitBrief.Of(facts with { Needs = stop.Needs }, stop.Purpose, day, culture);
    }
}
