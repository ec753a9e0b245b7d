using CustomerTiering.Calendars;
using CustomerTiering.Tiering;

namespace CustomerTiering.Planning;

public sealed partial class VisitPolicy
{
    /// <summary>Plans the weeks after a decision on tiers: every customer on file that is served then, by its tier.</summary>
    /// <param name="tiers">The decision; the plan begins on the day after its as-of day. A customer on file without a decision is in the lowest tier.</param>
    /// <param name="team">Who visits, from where, whom.</param>
    /// <param name="calendar">The company's working days.</param>
    /// <param name="weeks">Weeks planned, 1 to 57.</param>
    /// <param name="seed">The seed: the same seed gives the same plan.</param>
    /// <param name="token">Stops the search.</param>
    /// <exception cref="ArgumentException">A rep or customer has no place, or the policy says nothing about a tier.</exception>
    /// <remarks>The same as planning what <see cref="Request"/> asks for with the settings unless stated; use both for needs, appointments, threads, progress.</remarks>
    public VisitPlan Plan(TieringResult tiers, PlanTeam team, WorkingCalendar calendar, int weeks, long seed, CancellationToken token = default) =>
        VisitPlanner.Plan(Request(tiers, team, calendar, weeks), PlanSettings.Default with { Seed = seed }, progress: null, token);

    /// <summary>What <see cref="Plan"/> plans, to be changed before it is planned.</summary>
    /// <param name="tiers">The decision; the request begins on the day after its as-of day.</param>
    /// <param name="team">Who visits, from where, whom.</param>
    /// <param name="calendar">The company's working days.</param>
    /// <param name="weeks">Weeks, 1 to 57.</param>
    /// <exception cref="ArgumentException">A rep or customer has no place, or the policy says nothing about a tier.</exception>
    public PlanRequest Request(TieringResult tiers, PlanTeam team, WorkingCalendar calendar, int weeks)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        ArgumentNullException.ThrowIfNull(team);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weeks);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weeks, 57);
        var first = tiers.Scope.AsOf.PlusDays(1);
        var horizon = new DayRange(first, first.PlusWeeks(weeks));
        var served = tiers.Book.Customers.Customers.Where(customer => customer.Tenure.SignedOn < horizon.End && customer.Tenure.ClosedFrom > horizon.Start);
        return PlanRequest.Of(
            this,
            horizon,
            served.Select(customer => tiers.TryGet(customer.Id, out var decision)
                ? team.Planned(customer, decision.Tier, decision.IsCore, horizon)
                : team.Planned(customer, tiers.Policy.Tiers.Lowest, isCore: false, horizon)),
            team.Reps.Select(rep => team.Planned(rep, calendar, horizon)));
    }
}
