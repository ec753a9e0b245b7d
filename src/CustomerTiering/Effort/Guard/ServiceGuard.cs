using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Effort.Supervision;
using CustomerTiering.Spending;
using CustomerTiering.Tiering;

namespace CustomerTiering.Effort.Guard;

/// <summary>
/// Guards the customers outside the top: the minimum service of every tier, for a plan before it is carried out and for what was done (mission B6).
/// </summary>
/// <remarks>Only signed customers that are open are counted: one that is closed needs no visits. A tier without a minimum in the policy is never starved.</remarks>
public static class ServiceGuard
{
    private const int DaysAQuarter = 91;

    /// <summary>Warns of tiers that a plan of visits starves.</summary>
    public static IReadOnlyList<StarvedTier> OfPlan(TieringResult tiers, IEnumerable<PlannedVisit> planned, DayRange days, SupervisionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(planned);
        return OfService(tiers, ServiceKind.Visits, Counted(planned.Where(visit => visit.Channel == ContactChannel.Visit && days.Contains(visit.Day)).Select(visit => visit.Customer)), days, policy);
    }

    /// <summary>Warns of tiers that the visits made starve.</summary>
    public static IReadOnlyList<StarvedTier> OfVisits(TieringResult tiers, VisitDiary diary, DayRange days, SupervisionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(diary);
        return OfService(tiers, ServiceKind.Visits, Counted(diary.Visits.Where(visit => visit.Channel == ContactChannel.Visit && days.Contains(visit.Day)).Select(visit => visit.Customer)), days, policy);
    }

    /// <summary>Warns of tiers that spend, planned or recorded, starves.</summary>
    public static IReadOnlyList<StarvedTier> OfSpend(TieringResult tiers, SpendBook spend, DayRange days, SupervisionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(spend);
        return OfService(tiers, ServiceKind.Spend, spend.In(days).ByCustomer().ToDictionary(pair => pair.Key, pair => pair.Value.Total), days, policy);
    }

    /// <summary>Warns of tiers that have less than their least share of a service, or customers with fewer visits than the least.</summary>
    /// <param name="tiers">Who is in which tier.</param>
    /// <param name="kind">What the service is.</param>
    /// <param name="service">How much of it each customer has; negative amounts count as none, customers without a decision not at all.</param>
    /// <param name="days">The days it is for.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>A warning for each starved tier, best tier first; none where all is well. Without any service every tier with a minimum is starved.</returns>
    public static IReadOnlyList<StarvedTier> OfService(
        TieringResult tiers, ServiceKind kind, IReadOnlyDictionary<CustomerId, decimal> service, DayRange days, SupervisionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(policy);
        var served = Enumerable.Range(0, tiers.Count).Where(tiers.IsActive)
            .Select(place => (Customer: tiers.Customers[place], Tier: tiers.Policy.Tiers.Tiers[tiers.Places[place]], Amount: Math.Max(0, service.GetValueOrDefault(tiers.Customers[place]))))
            .ToArray();
        var total = served.Sum(entry => entry.Amount);
        return
        [
            .. tiers.Policy.Tiers.Tiers.SelectMany(tier => policy.Draft.Minimums.Where(minimum => minimum.Tier == tier))
                .Select(minimum => Look(minimum, kind, [.. served.Where(entry => entry.Tier == minimum.Tier).Select(entry => (entry.Customer, entry.Amount))], total, days.Days))
                .Where(found => found.Count > 0 && (found.IsBelowShare || found.Below.Count > 0)),
        ];
    }

    private static StarvedTier Look(TierMinimum minimum, ServiceKind kind, (CustomerId Customer, decimal Amount)[] own, decimal total, int days)
    {
        var least = kind == ServiceKind.Visits ? (int)decimal.Floor(minimum.VisitsAQuarter * days / DaysAQuarter) : 0;
        var below = own.Where(entry => entry.Amount < least).OrderBy(entry => entry.Customer).ToArray();
        return new StarvedTier(minimum.Tier, kind, days)
        {
            Count = own.Length,
            Share = total > 0 ? (double)(own.Sum(entry => entry.Amount) / total) : 0,
            LeastShare = (double)minimum.Share.Value,
            LeastVisitsAQuarter = kind == ServiceKind.Visits ? minimum.VisitsAQuarter : 0,
            LeastVisits = least,
            Below = [.. below.Select(entry => entry.Customer)],
            VisitsMissing = below.Sum(entry => least - (int)entry.Amount),
        };
    }

    private static Dictionary<CustomerId, decimal> Counted(IEnumerable<CustomerId> customers) => customers.GroupBy(customer => customer).ToDictionary(own => own.Key, own => (decimal)own.Count());
}
