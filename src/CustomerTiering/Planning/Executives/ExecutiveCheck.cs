using CustomerTiering.Customers;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>Checks visits of executives, planned or made, also from tables changed by hand, against the policy.</summary>
/// <param name="Quarters">Whom the owner meets in each quarter of which a day is planned.</param>
/// <param name="MarketingShare">The marketing head's visiting time, ways included, ÷ working time.</param>
/// <param name="KeyShare">The marketing head's minutes with key accounts ÷ minutes with customers; 0 without any.</param>
/// <param name="Broken">The hard rules that a stop of either breaks: working days and hours, ways, hours of customers, days planned.</param>
/// <param name="Policy">The policy.</param>
public sealed record ExecutiveCheck(IReadOnlyList<OwnerQuarter> Quarters, double MarketingShare, double KeyShare, IReadOnlyList<PlanFinding> Broken, ExecutivePolicy Policy)
{
    private static readonly TierName Visited = new("visited");

    /// <summary>The core customers that the owner does not meet in a quarter that the days cover whole, with the quarter's first day; by quarter and id.</summary>
    public IReadOnlyList<(CustomerId Customer, LocalDate Quarter)> OwnerMissing =>
        [.. Quarters.Where(quarter => quarter.IsWhole).SelectMany(quarter => quarter.Missing.Select(customer => (customer, quarter.Days.Start)))];

    /// <summary>Whether the owner meets every core customer in every whole quarter.</summary>
    public bool OwnerHolds => Quarters.All(quarter => quarter.Holds);

    /// <summary>Whether the marketing head visits enough; a ten-thousandth is forgiven for a third that no decimal says.</summary>
    public bool MarketingHolds => MarketingShare >= (double)Policy.MarketingShare.Value - 1e-4 && KeyShare >= (double)Policy.KeyShare.Value - 1e-9;

    /// <summary>Checks the stops of both.</summary>
    /// <param name="request">The days planned, the customers (which are core, their places, hours and earlier visits), the ways, the appointments; its reps and policy make no difference.</param>
    /// <param name="owner">The owner, as one who travels.</param>
    /// <param name="met">The owner's stops.</param>
    /// <param name="marketing">The marketing head.</param>
    /// <param name="visits">The marketing head's stops.</param>
    /// <param name="policy">The policy.</param>
    public static ExecutiveCheck Of(PlanRequest request, PlanRep owner, IEnumerable<PlanEntry> met, PlanRep marketing, IEnumerable<PlanEntry> visits, ExecutivePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(met);
        ArgumentNullException.ThrowIfNull(marketing);
        ArgumentNullException.ThrowIfNull(visits);
        ArgumentNullException.ThrowIfNull(policy);
        PlanEntry[] ofOwner = [.. met];
        PlanEntry[] ofMarketing = [.. visits];
        var whose = RequestOf(request, marketing, policy);
        var stops = ofMarketing.Where(stop => !stop.Customer.IsNone).ToArray();
        var minutes = stops.Sum(Length);
        var key = stops.Where(stop => request.TryCustomer(stop.Customer, out var customer) && customer.IsCore).Sum(Length);
        var capacity = Enumerable.Range(0, request.Horizon.Days).Sum(day => DayRules.Minutes(marketing, request.Horizon.Start.PlusDays(day)));
        return new ExecutiveCheck(
            OwnerQuarter.Of(request, ofOwner), capacity == 0 ? 0 : (minutes + DayRules.TravelOfVisits(whose, marketing, ofMarketing)) / (double)capacity, minutes == 0 ? 0 : key / (double)minutes,
            [.. PlanCheck.Of(RequestOf(request, owner, policy), ofOwner).Broken, .. PlanCheck.Of(whose, ofMarketing).Broken], policy);
    }

    // Everybody as a customer of the executive. How often is not asked here, only that nobody is visited twice a day.
    private static PlanRequest RequestOf(PlanRequest request, PlanRep executive, ExecutivePolicy policy)
    {
        var rules = VisitPolicy.Of(new VisitPolicyDraft { Name = "executives", Tiers = [new VisitRule(Visited, new Cadence(1, CadenceUnit.Month), policy.Minutes)] })
            .Match(valid => valid.Policy, refused => throw new ArgumentException(refused.Faults[0].Message, nameof(policy)));
        return PlanRequest.Of(rules, request.Horizon, request.Customers.Select(customer => customer with { Tier = Visited, Rep = executive.Rep, Minutes = policy.Minutes, Visited = [] }), [executive]) with
        {
            Travel = request.Travel,
            Appointments = [.. request.Appointments.Where(appointment => appointment.Rep == executive.Rep)],
        };
    }

    private static int Length(PlanEntry stop) => stop.Hours.To - stop.Hours.From;
}
