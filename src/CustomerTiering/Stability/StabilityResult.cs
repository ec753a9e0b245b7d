using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.Stability;

/// <summary>How much of a tiering would change in a like period by chance alone.</summary>
/// <remarks>Shares compare every drawn period with every other one, so none of them depends on the order of the draws. Immutable.</remarks>
public sealed class StabilityResult
{
    private readonly TierCounts counts;
    private readonly Lazy<IReadOnlyList<CustomerStability>> customers;

    internal StabilityResult(TieringResult tiers, StabilityPolicy policy, PeriodDraws draws, TierCounts counts, IReadOnlyList<HysteresisEffect> top)
    {
        Decided = tiers;
        Policy = policy;
        this.counts = counts;
        Events = draws.Events;
        CancelledPairs = draws.CancelledPairs;
        Top = top;
        Tiers = [.. Enumerable.Range(0, tiers.Policy.Tiers.Tiers.Count).Select(Tier)];
        Changes = tiers.Count == 0 ? 0 : Enumerable.Range(0, tiers.Count).Sum(customer => 1 - Stays(customer)) / tiers.Count;
        customers = new(() => [.. tiers.Decisions.Select(Customer)]);
    }

    /// <summary>The decisions whose stability it is.</summary>
    public TieringResult Decided { get; }

    /// <summary>The choices.</summary>
    public StabilityPolicy Policy { get; }

    /// <summary>Orders and credit notes that chance was drawn from.</summary>
    public int Events { get; }

    /// <summary>Orders that a credit note of the same customer took back to the cent: both were kept out of the chance.</summary>
    public int CancelledPairs { get; }

    /// <summary>The share of all customers that two like periods put in different tiers: 0 to 1.</summary>
    public double Changes { get; }

    /// <summary>The tiers, best first.</summary>
    public IReadOnlyList<TierStability> Tiers { get; }

    /// <summary>The top group by net revenue: without hysteresis first, then by each exit limit.</summary>
    public IReadOnlyList<HysteresisEffect> Top { get; }

    /// <summary>Every customer, in the order of the decisions.</summary>
    public IReadOnlyList<CustomerStability> Customers => customers.Value;

    /// <summary>Customers near a line, the least firm first, ties by revenue (highest first) and id.</summary>
    public IReadOnlyList<CustomerStability> NearLine => [.. Customers.Where(customer => customer.IsNearLine)
        .OrderBy(customer => customer.Stays).ThenByDescending(customer => Decided[customer.Customer].Revenue).ThenBy(customer => customer.Customer)];

    /// <summary>How firmly a customer stands.</summary>
    /// <exception cref="KeyNotFoundException">There is no decision on the customer.</exception>
    public CustomerStability this[CustomerId customer] => Customer(Decided[customer]);

    private CustomerStability Customer(TierDecision decision)
    {
        var stays = Stays(decision.Position);
        return new CustomerStability(
            decision.Customer,
            decision.Tier,
            [.. Enumerable.Range(0, Tiers.Count).Select(tier => counts[decision.Position, tier] / (double)Policy.Draws)],
            stays,
            stays < (double)Policy.NearLine.Value);
    }

    // Over all pairs of different draws: c·(c − 1) of them agree on a tier in which the customer was c times.
    private double Stays(int customer)
    {
        var agree = 0L;
        for (var tier = 0; tier < Decided.Policy.Tiers.Tiers.Count; tier++)
        {
            agree += (long)counts[customer, tier] * (counts[customer, tier] - 1);
        }

        return agree / ((double)Policy.Draws * (Policy.Draws - 1));
    }

    private TierStability Tier(int tier)
    {
        var places = Decided.Policy.Tiers.Tiers.Count;
        var pairs = new long[places];
        var held = 0L;
        for (var customer = 0; customer < Decided.Count; customer++)
        {
            long own = counts[customer, tier];
            held += own;
            for (var other = 0; other < places && own > 0; other++)
            {
                pairs[other] += own * (counts[customer, other] - (other == tier ? 1 : 0));
            }
        }

        var all = held * (double)(Policy.Draws - 1);
        double[] becomes = [.. pairs.Select(count => all == 0 ? 0 : count / all)];
        return new TierStability(
            Decided.Policy.Tiers.Tiers[tier], Decided.Tiers[tier].Customers, held / (double)Policy.Draws, all == 0 ? 0 : 1 - becomes[tier], becomes);
    }
}
