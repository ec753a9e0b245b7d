using System.Collections.Frozen;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Planning.Search;

/// <summary>What of an earlier plan is to be kept, and how firmly.</summary>
/// <param name="Visits">The visits that can stand, ordered by day and hour.</param>
/// <param name="FrozenUntil">The first day that is not frozen.</param>
/// <param name="MoveCost">What it costs to take one of them from its day, in thousandths of a minute.</param>
internal sealed record KeptPlan(IReadOnlyList<KeptVisit> Visits, LocalDate FrozenUntil, long MoveCost)
{
    /// <summary>Nothing is to be kept.</summary>
    public static KeptPlan None { get; } = new([], LocalDate.MinIsoValue, 0);

    /// <summary>What it costs to change the hour of one of them on its day, in thousandths of a minute.</summary>
    public long ShiftCost { get; init; }

    /// <summary>The nights away.</summary>
    public IReadOnlyList<KeptNight> Nights { get; init; } = [];

    /// <summary>Whose customers were whose.</summary>
    public IReadOnlyDictionary<CustomerId, RepId> Reps { get; init; } = FrozenDictionary<CustomerId, RepId>.Empty;

    /// <summary>The visits of a rep that stand to the minute: fixed ones, and all before the frozen days end.</summary>
    public IEnumerable<KeptVisit> Standing(RepId rep) => Visits.Where(visit => visit.Rep == rep && StandsStill(visit));

    /// <summary>The visits of a rep that may change, with the place of the customer among the rep's and the day in the horizon; ordered by day and hour.</summary>
    public IEnumerable<(int Place, int Day, KeptVisit Visit)> Movable(PlanRequest request, PlanRep rep, IReadOnlyList<PlanCustomer> customers)
    {
        if (Visits.Count == 0)
        {
            yield break;
        }

        var places = customers.Select((customer, place) => (customer.Customer, place)).ToDictionary(pair => pair.Customer, pair => pair.place);
        foreach (var visit in Visits.Where(visit => visit.Rep == rep.Rep && !StandsStill(visit) && request.Horizon.Contains(visit.Day)))
        {
            if (places.TryGetValue(visit.Customer, out var place))
            {
                yield return (place, ProblemBuilder.DayOf(request.Horizon, visit.Day), visit);
            }
        }
    }

    public bool StandsStill(KeptVisit visit) => visit.Commitment == Commitment.Fixed || visit.Day < FrozenUntil;
}
