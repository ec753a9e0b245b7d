using CustomerTiering.Calendars;
using CustomerTiering.Tiering;

namespace CustomerTiering.Planning;

/// <summary>Plans the visits of the owner and of the marketing head, and checks them.</summary>
/// <param name="Owner">The owner's plan: every core customer in every quarter.</param>
/// <param name="Marketing">The marketing head's plan: a third of the working time, mostly key accounts.</param>
/// <param name="Check">Whether they hold the policy.</param>
public sealed record ExecutivePlan(VisitPlan Owner, VisitPlan Marketing, ExecutiveCheck Check)
{
    private const int MostRounds = 12;
    private static readonly TierName Core = new("core");
    private static readonly TierName Other = new("other");

    /// <summary>Plans both.</summary>
    /// <param name="request">The customers, with places, hours and which are core; its reps and policy make no difference.</param>
    /// <param name="owner">The owner, as one who travels.</param>
    /// <param name="marketing">The marketing head.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="settings">How long the plans are searched.</param>
    /// <param name="token">Stops the search.</param>
    /// <remarks>
    /// The owner is to meet each core customer once in each quarter of which a day lies in the horizon. The marketing head's visits to core customers become
    /// more frequent, a quarter more each round, and those to the others go along a quarter as often, but hardly less than once a year, until the share of working time is reached or time is up.
    /// </remarks>
    public static ExecutivePlan Of(PlanRequest request, PlanRep owner, PlanRep marketing, ExecutivePolicy policy, PlanSettings settings, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(marketing);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(settings);
        var core = request.Customers.Where(customer => customer.IsCore).Select(customer => customer.Customer).ToArray();
        var ofOwner = VisitPlanner.Plan(OwnerRequest(request, owner, policy), settings, progress: null, token);
        var times = 0.25m;
        var ofMarketing = VisitPlanner.Plan(MarketingRequest(request, marketing, policy, times), settings, progress: null, token);
        var check = ExecutiveCheck.Of(ofOwner, ofMarketing, core, policy);
        for (var round = 0; round < MostRounds && check.MarketingShare < (double)policy.MarketingShare.Value && core.Length > 0; round++)
        {
            times *= 1.25m;
            ofMarketing = VisitPlanner.Plan(MarketingRequest(request, marketing, policy, times), settings, progress: null, token);
            check = ExecutiveCheck.Of(ofOwner, ofMarketing, core, policy);
        }

        return new ExecutivePlan(ofOwner, ofMarketing, check);
    }

    private static PlanRequest OwnerRequest(PlanRequest request, PlanRep owner, ExecutivePolicy policy)
    {
        // Needs alone carry the quarter; the interval is longer than any horizon, so that no visit more is made.
        var quarterly = Policy(new VisitRule(Core, new Cadence(0.1m, CadenceUnit.Month), policy.Minutes) { Purpose = VisitPurpose.Review, MissedValue = 9000, ErrorPerDay = 0 });
        var customers = request.Customers.Where(customer => customer.IsCore).Select(customer => customer with { Tier = Core, Rep = owner.Rep, Minutes = policy.Minutes }).ToArray();
        var needs = new List<VisitNeed>();
        for (var quarter = ExecutiveCheck.QuarterOf(request.Horizon.Start); quarter < request.Horizon.End; quarter = quarter.PlusMonths(3))
        {
            var days = new DayRange(quarter, quarter.PlusMonths(3));
            needs.AddRange(customers.Where(customer => !customer.Visited.Any(days.Contains)).Select(customer => new VisitNeed(customer.Customer, days, NeedReason.Occasion)));
        }

        return PlanRequest.Of(quarterly, request.Horizon, customers, [owner]) with { Needs = needs, Travel = request.Travel, Appointments = request.Appointments };
    }

    private static PlanRequest MarketingRequest(PlanRequest request, PlanRep marketing, ExecutivePolicy policy, decimal times)
    {
        var rules = Policy(
            Rule(Core, times, policy.Minutes, 2400),
            Rule(Other, Math.Max(times / 4, 0.08m), policy.Minutes, 120));
        var core = request.Customers.Count(customer => customer.IsCore);

        // As many others as core customers, the nearest first: they lie on the way.
        var others = request.Customers.Where(customer => !customer.IsCore).OrderBy(customer => request.Travel.Minutes(marketing.Home, customer.At)).ThenBy(customer => customer.Customer).Take(core);
        var customers = request.Customers.Where(customer => customer.IsCore).Select(customer => customer with { Tier = Core }).Concat(others.Select(customer => customer with { Tier = Other }))
            .Select(customer => customer with { Rep = marketing.Rep, Minutes = policy.Minutes, Visited = [] });
        return PlanRequest.Of(rules, request.Horizon, customers, [marketing]) with { Travel = request.Travel, Appointments = request.Appointments };
    }

    private static VisitRule Rule(TierName tier, decimal times, int minutes, double missed)
    {
        var cadence = new Cadence(times, CadenceUnit.Month);
        var days = cadence.IntervalDays;
        return new VisitRule(tier, cadence with { EarlyDays = days / 4, LateDays = days / 4, MinimumGapDays = Math.Max(1, (int)(days / 2)) }, minutes) { Purpose = VisitPurpose.Review, MissedValue = missed, ErrorPerDay = 5 };
    }

    // Executives spend most days on other work: how even their days of visits are matters less than to a rep.
    private static VisitPolicy Policy(params VisitRule[] rules) => VisitPolicy.Of(new VisitPolicyDraft { Name = "executives", Tiers = rules, Weights = PlanWeights.Default with { Imbalance = 1 } })
        .Match(valid => valid.Policy, refused => throw new ArgumentException(refused.Faults[0].Message, nameof(rules)));
}
