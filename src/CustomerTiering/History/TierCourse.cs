using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>
/// Runs through the days of a horizon, decision by decision and event by event, and notes every movement: the one place where the rules of movement
/// are applied, whether a day is decided for the first time or years later.
/// </summary>
internal sealed class TierCourse
{
    private readonly TierFacts facts;
    private readonly PolicyTimeline timeline;
    private readonly LocalDate firstDay;
    private readonly LocalDate knownOn;
    private readonly Dictionary<PolicyVersion, LocalDate[]> anchors = [];
    private readonly MovementLog log;
    private readonly CancellationToken token;

    public TierCourse(TierFacts facts, PolicyTimeline timeline, LocalDate firstDay, LocalDate decidedTo, LocalDate knownOn, CancellationToken token)
    {
        this.facts = facts;
        this.timeline = timeline;
        this.firstDay = firstDay;
        this.knownOn = knownOn;
        this.token = token;
        Numbers = CustomerNumbers.Of(facts);
        States = new TierStates(Numbers.Count);
        log = new MovementLog(Numbers, timeline, facts.Overrides, knownOn) { Version = timeline.VersionOn(LocalDate.Max(firstDay, decidedTo)) };
    }

    public CustomerNumbers Numbers { get; }

    /// <summary>Where everyone stands at the start; filled in from a history before the run.</summary>
    public TierStates States { get; }

    /// <summary>The version in force at the start.</summary>
    public PolicyVersion Version => log.Version;

    /// <summary>Runs through days and gives the movements in the order in which they happen.</summary>
    public IReadOnlyList<TierMovement> Run(DayRange days, IProgress<LocalDate>? progress)
    {
        var decisions = new DecisionCalendar(timeline, AnchorsOf).Of(days);
        var events = EventCalendar.Of(facts, timeline, days, firstDay, knownOn);
        var pass = new DayTiersPass(facts, Numbers, decisions, knownOn, token);
        using var ahead = pass.Run([.. decisions.Where(decision => decision.Kind != DecisionKind.GraceEnd)]).GetEnumerator();
        var next = 0;
        foreach (var decision in decisions)
        {
            for (; next < events.Count && events[next].Day <= decision.Day; next++)
            {
                Happen(events[next]);
            }

            // Whose grace ends is known only when the day has come; on most days it is nobody's.
            if (decision.Kind != DecisionKind.GraceEnd)
            {
                ahead.MoveNext();
                new DayMovements(ahead.Current, States, log, AnchorsOf).Decide();
            }
            else if (States.GraceOver(decision.Day) is { Count: > 0 } over)
            {
                new DayMovements(pass.Of(decision with { Due = over, IsForAll = false }), States, log, AnchorsOf).Decide();
            }

            progress?.Report(decision.Day);
        }

        for (; next < events.Count; next++)
        {
            Happen(events[next]);
        }

        return log.Movements;
    }

    private void Happen(CustomerEvent happening)
    {
        token.ThrowIfCancellationRequested();
        switch (happening)
        {
            case CustomerEvent.NewVersion change:
                Rename(change);
                break;
            case CustomerEvent.Identity:
                new IdentityMovements(facts.Changes, Numbers, States, log).Happen(happening.Day, happening.Day == firstDay, knownOn);
                break;
            case CustomerEvent.Group change:
                Unmoved(change.Customer, change.Day, MovementCause.GroupChange, change.Day, change.To.Value);
                break;
            case CustomerEvent.OverrideStarts starts:
                Unmoved(starts.Override.Customer, starts.Day, MovementCause.OverrideStarted, starts.Override.Days.LastDay, starts.Override.Reference);
                break;
            case CustomerEvent.OverrideEnds ends:
                Unmoved(ends.Override.Customer, ends.Day, MovementCause.OverrideEnded, ends.Day, ends.Override.Reference);
                break;
        }
    }

    /// <summary>The tier beneath stays; what is in force above it may change.</summary>
    private void Unmoved(CustomerId id, LocalDate day, MovementCause cause, LocalDate until, string reference)
    {
        var customer = Numbers.Of(id);
        var isOverride = cause != MovementCause.GroupChange;
        if (!States.Merged.ContainsKey(customer) && (isOverride || States.Tier[customer] != TierPlaces.None))
        {
            var tier = log.NameOf(States.Tier[customer]);
            log.Note(customer, day, tier, tier, cause, until, reference: reference);
        }
    }

    /// <summary>Puts everyone into the scheme of a new version; who was in a tier that is gone moves to where the version sends it.</summary>
    private void Rename(CustomerEvent.NewVersion change)
    {
        var (before, after) = (change.Before.Tiers, change.Version.Tiers);
        log.Version = change.Version;
        if (before == after)
        {
            return;
        }

        byte[] placeOf = [.. before.Tiers.Select(tier => (byte)after.PlaceOf(timeline.NameIn(change.Version, tier)))];
        for (var customer = 0; customer < States.Tier.Length; customer++)
        {
            var tier = States.Tier[customer];
            if (tier == TierPlaces.None)
            {
                continue;
            }

            States.Tier[customer] = placeOf[tier];
            if (before.Tiers[tier] != after.Tiers[placeOf[tier]])
            {
                var state = States[customer];
                States.Enter(customer, state.Tier, change.Day, IsoDay.FromNumber(state.ValidUntil));
                log.Note(customer, change.Day, before.Tiers[tier], after.Tiers[placeOf[tier]], MovementCause.PolicyChange, IsoDay.FromNumber(state.ValidUntil));
            }
        }

        foreach (var (customer, state) in States.Merged.Where(entry => entry.Value.Tier != TierPlaces.None).ToArray())
        {
            States.Merged[customer] = state with { Tier = placeOf[state.Tier] };
        }
    }

    private LocalDate[] AnchorsOf(PolicyVersion version)
    {
        if (!anchors.TryGetValue(version, out var days))
        {
            anchors.Add(version, days = CustomerAnchors.Of(facts, version.Qualification, Numbers, knownOn));
        }

        return days;
    }
}
