using CustomerTiering.Calendars;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>Warns of downgrades before they come, with the amount needed to stay (保级).</summary>
public static class DowngradeWarnings
{
    /// <summary>
    /// The customers that would lose their tier by what is known on a day: over the days of the running period so far, or of one period up to the day where
    /// months roll or each customer has its own.
    /// </summary>
    /// <remarks>Early in a calendar period nearly everyone is short of the limits; the amounts are then what the rest of the period has to bring. Ordered by customer.</remarks>
    public static IReadOnlyList<DowngradeWarning> On(LocalDate day, TierHistory history, TierFacts facts, PolicyTimeline timeline, CancellationToken token = default) =>
        On(day, day, history, facts, timeline, token);

    /// <summary>The same with what is known on another day, such as of a history that was decided with everything known.</summary>
    /// <param name="day">The day whose facts are the last that count.</param>
    /// <param name="knownOn">What is recorded later is not known.</param>
    /// <param name="history">The history, decided to the day.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="timeline">The policies.</param>
    /// <param name="token">Stops the run.</param>
    public static IReadOnlyList<DowngradeWarning> On(LocalDate day, LocalDate knownOn, TierHistory history, TierFacts facts, PolicyTimeline timeline, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(timeline);
        var version = timeline.VersionOn(day);
        var book = facts.Book.Under(facts.Changes, day, knownOn);
        var scope = TieringScope.Over(Window(version, day), day).AsKnownOn(knownOn);
        var entry = version.Entry.Decide(book, scope, token);
        var exit = version.HasExit ? version.Exit.Decide(book, scope, token) : entry;
        var warnings = new List<DowngradeWarning>();
        foreach (var customer in history.Customers)
        {
            token.ThrowIfCancellationRequested();
            var state = history.TierOn(customer, day.PlusDays(1), knownOn);
            var held = version.Tiers.PlaceOf(state.WithoutOverride);
            if (held >= 0 && entry.TryGet(customer, out var enters) && exit.TryGet(customer, out var stays) && Math.Min(enters.TierPlace, stays.TierPlace) > held)
            {
                var qualifies = version.Tiers.Tiers[Math.Min(enters.TierPlace, stays.TierPlace)];
                warnings.Add(new DowngradeWarning(
                    customer, state.WithoutOverride, qualifies, state.IsInGrace, DecidedOn(version, state, day), StayShift.Of(exit, customer, held), exit.Currency));
            }
        }

        return warnings;
    }

    private static DayRange Window(PolicyVersion version, LocalDate day) => version.Qualification.Period is QualificationPeriod.Calendar
        ? DayRange.Inclusive(version.Qualification.PeriodOnOrAfter(day, day).Start, day)
        : DayRange.MonthsEnding(day, version.Qualification.Months);

    /// <summary>The first decision that may take the tier: once validity, tenure and a running grace are over.</summary>
    private static LocalDate DecidedOn(PolicyVersion version, TierOnDay state, LocalDate day)
    {
        var free = LocalDate.Max(day, LocalDate.Max(state.ValidUntil, state.Since.PlusMonths(version.Movement.MinimumTenureMonths).PlusDays(-1)));
        return state.IsInGrace ? LocalDate.Max(day, state.GraceUntil)
            : version.Qualification.IsPersonal ? free
            : version.Qualification.PeriodEndOnOrAfter(free, QualificationPolicy.CalendarYears);
    }
}
