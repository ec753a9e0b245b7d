using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>Plans the visits of the owner and of the marketing head, and checks them.</summary>
/// <param name="Owner">The owner's plan: every core customer in every quarter.</param>
/// <param name="Marketing">The marketing head's plan: a third of the working time, mostly key accounts.</param>
/// <param name="Check">Whether they hold the policy.</param>
public sealed record ExecutivePlan(VisitPlan Owner, VisitPlan Marketing, ExecutiveCheck Check)
{
    private const int MostRounds = 8;

    // A plan that takes up to a fifth more than the share is near enough; each round aims a little above it and goes no further than these steps.
    private const double Room = 1.2;
    private const double Margin = 1.07;
    private const double LeastStep = 0.4;
    private const double MostStep = 1.7;

    // Visits a month: about once a year to every other day.
    private const decimal Rarest = 0.08m;
    private const decimal Densest = 15;
    private const int UsualWay = 20;
    private static readonly double GoldenRatio = (Math.Sqrt(5) - 1) / 2;
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
    /// The owner is to meet each core customer once in each quarter of which a day lies in the horizon. How often the marketing head sees core customers is tried, a few rounds at most, until
    /// the visits take the share of working time and little more; the others are seen a quarter as often. When anybody was seen last is taken to be spread evenly over the time between two visits,
    /// so that not everybody is due at once.
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
        var aimed = (double)policy.MarketingShare.Value;
        var times = Guess(request, marketing, policy, core.Length);
        var ofMarketing = VisitPlanner.Plan(MarketingRequest(request, marketing, policy, times), settings, progress: null, token);
        var check = Check(ofMarketing);
        var share = check.MarketingShare;
        for (var round = 0; round < MostRounds && core.Length > 0 && (share < aimed || share > aimed * Room); round++)
        {
            var next = Math.Clamp(decimal.Round(times * (decimal)Math.Clamp(share > 0 ? aimed * Margin / share : MostStep, LeastStep, MostStep), 4), Rarest, Densest);
            if (next == times)
            {
                break;
            }

            times = next;
            var plan = VisitPlanner.Plan(MarketingRequest(request, marketing, policy, times), settings, progress: null, token);
            var found = Check(plan);
            share = found.MarketingShare;
            (ofMarketing, check) = IsBetter(found, check) ? (plan, found) : (ofMarketing, check);
        }

        return new ExecutivePlan(ofOwner, ofMarketing, check);

        ExecutiveCheck Check(VisitPlan plan) => ExecutiveCheck.Of(request, owner, ofOwner.Entries, marketing, plan.Entries, policy);
    }

    // How often core customers are to be seen so that visits, each with a usual way, take the share.
    private static decimal Guess(PlanRequest request, PlanRep marketing, ExecutivePolicy policy, int core)
    {
        var visits = (double)policy.MarketingShare.Value * (double)marketing.Calendar.WorkingDays(request.Horizon) * marketing.DailyMinutes / (policy.Minutes + UsualWay);
        var seen = core + (Math.Min(core, request.Customers.Count - core) / 4.0);
        return decimal.Round((decimal)Math.Clamp(visits * Cadence.DaysInMonth / Math.Max(1, request.Horizon.Days * seen), (double)Rarest, (double)Densest), 4);
    }

    // Enough before too little; of two that are enough the one that takes less, of two that are too little the one that takes more.
    private static bool IsBetter(ExecutiveCheck found, ExecutiveCheck best) => found.MarketingHolds == best.MarketingHolds
        ? found.MarketingShare.CompareTo(best.MarketingShare) is var order && (found.MarketingHolds ? order < 0 : order > 0)
        : found.MarketingHolds;

    private static PlanRequest OwnerRequest(PlanRequest request, PlanRep owner, ExecutivePolicy policy)
    {
        // Needs alone carry the quarter; the interval is longer than any horizon, so that no visit more is made.
        var quarterly = Policy(new VisitRule(Core, new Cadence(0.1m, CadenceUnit.Month), policy.Minutes) { Purpose = VisitPurpose.Review, MissedValue = 9000, ErrorPerDay = 0 });
        var customers = request.Customers.Where(customer => customer.IsCore).Select(customer => customer with { Tier = Core, Rep = owner.Rep, Minutes = policy.Minutes }).ToArray();
        var needs = new List<VisitNeed>();
        foreach (var days in OwnerQuarter.Quarters(request.Horizon))
        {
            needs.AddRange(customers.Where(customer => !customer.Visited.Any(days.Contains)).Select(customer => new VisitNeed(customer.Customer, days, NeedReason.Occasion)));
        }

        return PlanRequest.Of(quarterly, request.Horizon, customers, [owner]) with { Needs = needs, Travel = request.Travel, Appointments = request.Appointments };
    }

    private static PlanRequest MarketingRequest(PlanRequest request, PlanRep marketing, ExecutivePolicy policy, decimal times)
    {
        var rules = Policy(
            Rule(Core, times, policy.Minutes, 2400),
            Rule(Other, Math.Max(times / 4, Rarest), policy.Minutes, 120));
        var core = request.Customers.Count(customer => customer.IsCore);

        // As many others as core customers, the nearest first: they lie on the way.
        var others = request.Customers.Where(customer => !customer.IsCore).OrderBy(customer => request.Travel.Minutes(marketing.Home, customer.At)).ThenBy(customer => customer.Customer).Take(core);
        var customers = request.Customers.Where(customer => customer.IsCore).Select(customer => customer with { Tier = Core }).Concat(others.Select(customer => customer with { Tier = Other }))
            .OrderBy(customer => customer.Customer)
            .Select((customer, place) => customer with { Rep = marketing.Rep, Minutes = policy.Minutes, Visited = LastSeen(customer, place, rules.RuleOf(customer.Tier).Cadence, request.Horizon.Start) });
        return PlanRequest.Of(rules, request.Horizon, customers, [marketing]) with { Travel = request.Travel, Appointments = request.Appointments };
    }

    // Multiples of the golden ratio, without their whole parts, spread evenly however many there are.
    private static IReadOnlyList<LocalDate> LastSeen(PlanCustomer customer, int place, Cadence cadence, LocalDate start)
    {
        var part = place * GoldenRatio % 1;
        var day = start.PlusDays(-1 - (int)(part * cadence.IntervalDays));
        return customer.Served.Contains(day) ? [day] : [];
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
