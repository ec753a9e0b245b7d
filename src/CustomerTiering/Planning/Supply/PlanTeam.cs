using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Team;

namespace CustomerTiering.Planning;

/// <summary>The team in the field: who visits, from which home, and where the customers are.</summary>
/// <remarks>Immutable. What a team leaves open is as a <see cref="PlanRep"/> and a <see cref="PlanCustomer"/> are unless stated.</remarks>
/// <param name="Reps">The reps, each once; one who joins later is absent until then.</param>
/// <param name="Homes">Where each rep's days begin and end.</param>
/// <param name="Places">Where each customer is.</param>
public sealed record PlanTeam(IReadOnlyList<Rep> Reps, IReadOnlyDictionary<RepId, Place> Homes, IReadOnlyDictionary<CustomerId, Place> Places)
{
    /// <summary>When customers may be visited; any time where nothing is stated.</summary>
    public IReadOnlyDictionary<CustomerId, VisitingHours> Hours { get; init; } = new Dictionary<CustomerId, VisitingHours>();

    /// <summary>When reps are away, beside the company's days off.</summary>
    public IReadOnlyDictionary<RepId, IReadOnlyList<Absence>> Absences { get; init; } = new Dictionary<RepId, IReadOnlyList<Absence>>();

    /// <summary>The visits so far: the last of a customer counts for its first gap.</summary>
    public VisitDiary Diary { get; init; } = VisitDiary.Empty;

    internal PlanRep Planned(Rep rep, WorkingCalendar calendar, DayRange horizon)
    {
        var own = calendar.WithAbsences(Absences.TryGetValue(rep.Id, out var absences) ? absences : []);
        var joins = rep.JoinedOn < horizon.End ? rep.JoinedOn : horizon.End;
        return new PlanRep(rep.Id, PlaceOf(Homes, rep.Id, "rep"), joins > horizon.Start ? own.WithAbsences(new Absence(new DayRange(horizon.Start, joins))) : own)
        {
            Name = rep.Name,
            Territory = rep.Region.IsNone ? [] : [rep.Region],
        };
    }

    internal PlanCustomer Planned(Customer customer, Tiering.TierName tier, bool isCore, DayRange horizon) => new(customer.Id, tier, PlaceOf(Places, customer.Id, "customer"))
    {
        Name = customer.Name,
        Rep = customer.Rep,
        Region = customer.Region,
        IsCore = isCore,
        Served = new DayRange(customer.Tenure.SignedOn, customer.Tenure.ClosedFrom),
        Hours = Hours.TryGetValue(customer.Id, out var hours) ? hours : VisitingHours.Any,
        Visited = [.. Diary.Of(customer.Id).Where(visit => (visit.Channel == ContactChannel.Visit || visit.Channel == ContactChannel.Meeting) && visit.Day < horizon.Start)
            .Select(visit => visit.Day).Distinct().OrderDescending().Take(1)],
    };

    private static Place PlaceOf<TKey>(IReadOnlyDictionary<TKey, Place> places, TKey key, string what) =>
        places.TryGetValue(key, out var place) ? place : throw new ArgumentException($"The team does not say where {what} '{key}' is.", nameof(places));
}
