using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Effort.Supervision;

namespace CustomerTiering.Effort.Attainment;

/// <summary>Plan against actual, rep by rep (拜访督导报告, mission D5): done, late, missed, unplanned; coverage, reach, attainment, what remains.</summary>
/// <remarks>Immutable, the same for the same facts in any order. For planning and coaching, not for employment decisions.</remarks>
public sealed class SupervisionReport
{
    private readonly Dictionary<RepId, RepAttainment> byRep;

    private SupervisionReport(SupervisionScope scope, SupervisionPolicy policy, IReadOnlyList<RepAttainment> reps)
    {
        (Scope, Policy, Reps) = (scope, policy, reps);
        byRep = reps.ToDictionary(rep => rep.Rep);
        All = AttainmentCount.Sum(reps);
    }

    /// <summary>What it is about.</summary>
    public SupervisionScope Scope { get; }

    /// <summary>The policy.</summary>
    public SupervisionPolicy Policy { get; }

    /// <summary>The reps with a plan, a visit or a customer, by id.</summary>
    public IReadOnlyList<RepAttainment> Reps { get; }

    /// <summary>All reps together, under <see cref="RepId.None"/>: their visits, plans and days added up. A customer of two reps counts once for each.</summary>
    public RepAttainment All { get; }

    /// <summary>One rep's part.</summary>
    /// <exception cref="KeyNotFoundException">The rep has neither a plan nor a visit nor a customer.</exception>
    public RepAttainment this[RepId rep] => byRep.TryGetValue(rep, out var found) ? found : throw new KeyNotFoundException($"There is no plan and no visit of '{rep}'.");

    /// <summary>One rep's part, if there is one.</summary>
    public bool TryGet(RepId rep, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out RepAttainment? attainment) => byRep.TryGetValue(rep, out attainment);

    /// <summary>Compares what was planned with the visits that count.</summary>
    /// <param name="planned">The planned visits, in any order; those outside the period are left aside.</param>
    /// <param name="diary">The diary under its policy, as known on the day that the report is of.</param>
    /// <param name="scope">Which days, seen from when, working days and customers.</param>
    /// <param name="policy">The policy.</param>
    /// <remarks>
    /// A visit made just outside the period still does a plan inside it, within the policy's days, and one inside that does a plan outside is no unplanned one:
    /// so reports of two halves of a year add up. Only the visit channel counts. O(n log n).
    /// </remarks>
    public static SupervisionReport Of(IEnumerable<PlannedVisit> planned, CheckedDiary diary, SupervisionScope scope, SupervisionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(planned);
        ArgumentNullException.ThrowIfNull(diary);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(policy);
        var plans = planned.Where(plan => plan.Channel == ContactChannel.Visit).OrderBy(plan => plan.Day).ThenBy(plan => plan.Customer).ThenBy(plan => plan.Time.StartMinute).ToLookup(plan => plan.Rep);
        var assigned = scope.Customers.Customers.Where(customer => Overlaps(customer.Tenure, scope.Period)).ToLookup(customer => customer.Rep, customer => customer.Id);
        var refused = diary.Refused.Where(entry => scope.Period.Contains(entry.Visit.Day)).ToLookup(entry => entry.Visit.Rep, entry => entry.Fault);
        var absences = scope.Absences.ToLookup(absence => absence.Rep, absence => absence.Absence);
        var seen = diary.Diary.AsOf(scope.AsOf);
        var reps = plans.Select(own => own.Key).Concat(seen.Reps).Concat(assigned.Select(own => own.Key)).Where(rep => !rep.IsNone).Distinct().Order();
        return new SupervisionReport(scope, policy,
        [
            .. reps.Select(rep => AttainmentCount.Of(
                rep, [.. plans[rep]], [.. seen.Of(rep).Where(visit => visit.Channel == ContactChannel.Visit)], [.. assigned[rep]], [.. refused[rep]],
                scope.Calendar.WithAbsences(absences[rep]), scope, policy.Draft)),
        ]);
    }

    private static bool Overlaps(Tenure tenure, DayRange period) => tenure.SignedOn < period.End && tenure.ClosedFrom > period.Start;
}
