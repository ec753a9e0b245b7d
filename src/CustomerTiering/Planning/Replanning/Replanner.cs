using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Planning.Search;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>
/// Makes a plan anew after a cancellation, an illness, a new need, appointment or customer, so that nearly everything else stays where it is.
/// </summary>
/// <remarks>
/// What a change touches is planned anew; frozen days and fixed visits stand to the minute; visits promised for a day keep it, those promised for a week
/// keep the week; any other visit may move at a price. If more than the part allowed has moved, the price is raised; in the last try no untouched visit
/// may leave its day, so the limit always holds. Stops of a day come in the order of the earlier plan where a shorter way is not worth the hours that customers would be
/// told anew.
/// </remarks>
public static class Replanner
{
    private const int Raise = 8;
    private const int Tries = 3;

    /// <summary>The new plan.</summary>
    /// <param name="plan">The earlier plan.</param>
    /// <param name="changes">What happened.</param>
    /// <param name="settings">How much may change.</param>
    /// <param name="progress">Takes the progress of each rep.</param>
    /// <param name="token">Stops the search.</param>
    public static ReplanResult Replan(
        VisitPlan plan, IReadOnlyList<PlanChange> changes, ReplanSettings settings, IProgress<PlanProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfNegative(settings.ShiftMinutes, nameof(settings));
        var request = ChangedRequest.Of(plan.Request, changes);
        var standing = Standing(plan, request, changes, settings);
        var untouched = standing.Where(visit => visit.Day >= settings.FrozenUntil).ToArray();
        var most = (int)Math.Floor(untouched.Length * settings.MostMoved.Value);
        var cost = (long)Math.Round(settings.MoveMinutes * 1000);
        var shift = (long)Math.Round(settings.ShiftMinutes * 1000);
        var reps = RepsOf(plan);
        KeptNight[] nights = [.. plan.Days.Where(day => day.SleepsAt.Length > 0).Select(day => new KeptNight(day.Rep, day.Day, day.SleepsAt))];
        for (var attempt = 0; attempt < Tries; attempt++, cost *= Raise)
        {
            var result = Once(plan, request, new KeptPlan(standing, settings.FrozenUntil, cost) { ShiftCost = shift, Nights = nights, Reps = reps }, changes, settings, untouched, progress, token);
            if (result.Moved <= most)
            {
                return result;
            }
        }

        KeptVisit[] still = [.. standing.Select(visit => visit.Commitment == Commitment.Fixed ? visit : visit with { Commitment = Commitment.FlexibleInDay })];
        return Once(plan, request, new KeptPlan(still, settings.FrozenUntil, cost) { ShiftCost = shift, Nights = nights, Reps = reps }, changes, settings, untouched, progress, token);
    }

    /// <summary>The new plan of one that stands only as stops: read from a file, or kept by a host.</summary>
    /// <param name="request">What the earlier plan was made from.</param>
    /// <param name="entries">Its stops, in any order; those that the request does not know are dropped and told as moves.</param>
    /// <param name="changes">What happened.</param>
    /// <param name="settings">How much may change.</param>
    /// <param name="progress">Takes the progress of each rep.</param>
    /// <param name="token">Stops the search.</param>
    public static ReplanResult Replan(
        PlanRequest request, IEnumerable<PlanEntry> entries, IReadOnlyList<PlanChange> changes, ReplanSettings settings, IProgress<PlanProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(settings);
        return Replan(WrittenPlan.Of(request, entries, settings.Search), changes, settings, progress, token);
    }

    private static ReplanResult Once(
        VisitPlan plan, PlanRequest request, KeptPlan kept, IReadOnlyList<PlanChange> changes, ReplanSettings settings, KeptVisit[] untouched, IProgress<PlanProgress>? progress, CancellationToken token)
    {
        var anew = VisitPlanner.Plan(request, settings.Search, kept, progress, token);
        var now = anew.Entries.Where(entry => !entry.Customer.IsNone).Select(entry => (entry.Customer, entry.Day)).ToHashSet();
        var moved = untouched.Count(visit => !now.Contains((visit.Customer, visit.Day)));
        return new ReplanResult(anew, Moves(plan, anew, kept.Visits, changes), untouched.Length, moved) { Shifts = Shifts(plan, anew, settings) };
    }

    // A customer stays with its rep, also where the visits to it were left out.
    private static Dictionary<CustomerId, RepId> RepsOf(VisitPlan plan) => plan.Entries.Where(entry => !entry.Customer.IsNone).Select(entry => (entry.Customer, entry.Rep))
        .Concat(plan.Unplaced.Where(visit => !visit.Rep.IsNone).Select(visit => (visit.Customer, visit.Rep)))
        .DistinctBy(pair => pair.Customer).ToDictionary(pair => pair.Customer, pair => pair.Rep);

    // The visits of the earlier plan that the changes leave possible, in order of time.
    private static KeptVisit[] Standing(VisitPlan plan, PlanRequest request, IReadOnlyList<PlanChange> changes, ReplanSettings settings)
    {
        var commitments = settings.Commitments.ToDictionary(entry => (entry.Customer, entry.Day), entry => entry.Commitment);
        var booked = changes.Select(change => change.Match<FixedAppointment?>(_ => null, _ => null, _ => null, book => book.Appointment, _ => null)).OfType<FixedAppointment>().ToArray();
        var visits =
            from day in plan.Days
            from stop in day.Stops
            where !stop.Customer.IsNone && !stop.IsFixed && IsPossible(request, booked, day, stop)
            orderby day.Day, stop.Hours, day.Rep
            select new KeptVisit(day.Rep, stop.Customer, day.Day, stop.Hours, commitments.GetValueOrDefault((stop.Customer, day.Day), Commitment.Free));
        return [.. visits];
    }

    private static bool IsPossible(PlanRequest request, FixedAppointment[] booked, PlannedDay day, PlannedStop stop)
    {
        if (!request.TryRep(day.Rep, out var rep) || !request.TryCustomer(stop.Customer, out var customer))
        {
            return false;
        }

        var half = rep.StartMinute + (rep.DailyMinutes / 2);
        var (opens, closes) = rep.Calendar.Of(day.Day) switch
        {
            DayHalves.Whole => (rep.StartMinute, rep.StartMinute + rep.DailyMinutes),
            DayHalves.Morning => (rep.StartMinute, half),
            DayHalves.Afternoon => (half, rep.StartMinute + rep.DailyMinutes),
            _ => (0, 0),
        };
        return stop.Hours.From >= opens && stop.Hours.To <= closes
            && !customer.Hours.DoNotVisit.Any(range => range.Contains(day.Day))
            && !booked.Any(appointment => appointment.Rep == day.Rep && appointment.Day == day.Day && appointment.Hours.From < stop.Hours.To && stop.Hours.From < appointment.Hours.To);
    }

    private static VisitShift[] Shifts(VisitPlan before, VisitPlan after, ReplanSettings settings)
    {
        var was = before.Entries.Where(entry => !entry.Customer.IsNone).ToLookup(entry => (entry.Customer, entry.Day), entry => entry.Hours);
        var commitments = settings.Commitments.ToDictionary(entry => (entry.Customer, entry.Day), entry => entry.Commitment);
        var shifts =
            from entry in after.Entries
            where !entry.Customer.IsNone
            let hours = was[(entry.Customer, entry.Day)].ToArray()
            where hours.Length > 0 && !hours.Contains(entry.Hours)
            orderby entry.Day, entry.Rep, entry.Hours
            select new VisitShift(entry.Rep, entry.Customer, entry.Day, hours[0], entry.Hours) { Commitment = commitments.GetValueOrDefault((entry.Customer, entry.Day), Commitment.Free) };
        return [.. shifts];
    }

    private static VisitMove[] Moves(VisitPlan before, VisitPlan after, IReadOnlyList<KeptVisit> standing, IReadOnlyList<PlanChange> changes)
    {
        var stood = standing.Select(visit => (visit.Customer, visit.Day)).ToHashSet();
        var needed = changes.Select(change => change.Match(_ => CustomerId.None, _ => CustomerId.None, need => need.Need.Customer, _ => CustomerId.None, joined => joined.Customer.Customer)).ToHashSet();
        var (was, now) = (Days(before), Days(after));
        var visits = before.Entries.ToLookup(entry => (entry.Rep, entry.Customer));
        return
        [
            .. was.Select(group => group.Key).Union(now.Select(group => group.Key)).Order().Select(customer =>
            {
                LocalDate[] from = [.. was[customer].Except(now[customer]).Order()];
                LocalDate[] to = [.. now[customer].Except(was[customer]).Order()];
                return new VisitMove(customer, from, to, needed.Contains(customer) || from.Any(day => !stood.Contains((customer, day))))
                {
                    Causes = [.. changes.Where(change => Touches(visits, change, customer, from, to))],
                };
            }).Where(move => move.From.Count + move.To.Count > 0),
        ];
    }

    private static bool Touches(ILookup<(RepId Rep, CustomerId Customer), PlanEntry> visits, PlanChange change, CustomerId customer, LocalDate[] from, LocalDate[] to) => change.Match(
        cancelled => cancelled.Customer == customer && from.Contains(cancelled.Day),
        absent => visits[(absent.Rep, customer)].Where(entry => from.Contains(entry.Day)).Any(entry => absent.Absence.Days.Contains(entry.Day)),
        needed => needed.Need.Customer == customer && to.Any(needed.Need.Due.Contains),
        booked => booked.Appointment.Customer == customer || visits[(booked.Appointment.Rep, customer)].Where(entry => from.Contains(entry.Day))
            .Any(entry => entry.Day == booked.Appointment.Day && entry.Hours.From < booked.Appointment.Hours.To && booked.Appointment.Hours.From < entry.Hours.To),
        joined => joined.Customer.Customer == customer);

    private static ILookup<CustomerId, LocalDate> Days(VisitPlan plan) =>
        plan.Entries.Where(entry => !entry.Customer.IsNone).ToLookup(entry => entry.Customer, entry => entry.Day);
}
