using CustomerTiering.Calendars;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>
/// Decides histories: day by day as facts become known, or a whole stretch again with what is known now (重算). All are one pure function of history,
/// facts and policies; the order in which facts are given does not matter.
/// </summary>
public static class HistoryReplay
{
    /// <summary>Decides all days of a horizon as known on one day.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="timeline">The policies.</param>
    /// <param name="horizon">The days, half-open.</param>
    /// <param name="knownOn">What is recorded later is not known.</param>
    /// <param name="token">Stops the run.</param>
    /// <param name="progress">Takes each day decided.</param>
    /// <exception cref="ArgumentException">The policies do not cover the horizon, or an override names a tier they do not have.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TierHistory Run(TierFacts facts, PolicyTimeline timeline, DayRange horizon, LocalDate knownOn, CancellationToken token = default, IProgress<LocalDate>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(timeline);
        var empty = TierHistory.StartingOn(horizon.Start);
        return horizon.IsEmpty ? empty : empty.With(Continue(empty, facts, timeline, horizon.LastDay, knownOn, token, progress));
    }

    /// <summary>
    /// Goes on with a history from the day after its last decided one to a day, as known on that day: history, facts, policies and day give movements.
    /// </summary>
    /// <remarks>It does not look back: facts recorded since about days already decided are the work of <see cref="Correct"/>, which comes first.</remarks>
    /// <exception cref="ArgumentException">The history is decided beyond the day already, or tells of customers that the facts do not name.</exception>
    public static TierMovements Decide(TierHistory history, TierFacts facts, PolicyTimeline timeline, LocalDate day, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(timeline);
        return day <= history.DecidedTo
            ? throw new ArgumentException($"The history is decided to {IsoDay.Text(history.DecidedTo)} already.", nameof(day))
            : Continue(history, facts, timeline, day, day, token, progress: null);
    }

    /// <summary>Decides every day of a history again with what is known on a day, and says what was wrong.</summary>
    /// <param name="history">The history.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="timeline">The policies. Old days keep the policy that was in force on them.</param>
    /// <param name="knownOn">What is recorded later is not known; not before the history's own day.</param>
    /// <param name="token">Stops the run.</param>
    /// <exception cref="ArgumentException">The day is before the one the history was known on.</exception>
    public static HistoryCorrection Correct(TierHistory history, TierFacts facts, PolicyTimeline timeline, LocalDate knownOn, CancellationToken token = default) =>
        Redo(history, facts, timeline, knownOn, MovementCause.Correction, string.Empty, token);

    /// <summary>
    /// The history as it would have come about: at the end of each decision day, what had been recorded late was corrected first, then the day was decided with what
    /// was known then. O(decisions · lines) at most: days before which nothing was recorded late are not decided again.
    /// </summary>
    public static TierHistory AsItHappened(TierFacts facts, PolicyTimeline timeline, DayRange horizon, CancellationToken token = default) => horizon.IsEmpty
        ? TierHistory.StartingOn(horizon.Start)
        : BroughtTo(TierHistory.StartingOn(horizon.Start), facts, timeline, horizon.LastDay, token);

    /// <summary>A history brought forward to a day in the same way: at each decision day in between, and on the day, first what was recorded late, then the day.</summary>
    /// <exception cref="ArgumentException">The policies do not cover the days, or the history tells of customers that the facts do not name.</exception>
    public static TierHistory BroughtTo(TierHistory history, TierFacts facts, PolicyTimeline timeline, LocalDate day, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(timeline);
        foreach (var next in day <= history.DecidedTo ? [] : DecisionDays(facts, timeline, DayRange.Inclusive(history.DecidedTo.PlusDays(1), day)))
        {
            if (history.DecidedTo >= history.FirstDay && HasLateFacts(facts, history.DecidedTo, history.KnownOn, next))
            {
                history = history.With(Correct(history, facts, timeline, next, token).Movements);
            }

            history = history.With(Decide(history, facts, timeline, next, token));
        }

        return history;
    }

    /// <summary>The days of a horizon on which something is decided, its last day among them.</summary>
    public static IReadOnlyList<LocalDate> DecisionDays(TierFacts facts, PolicyTimeline timeline, DayRange horizon)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(timeline);
        var numbers = CustomerNumbers.Of(facts);
        var calendar = new DecisionCalendar(timeline, version => CustomerAnchors.Of(facts, version.Qualification, numbers, LocalDate.MaxIsoValue));
        return horizon.IsEmpty ? [] : [.. calendar.Of(horizon).Select(decision => decision.Day).Append(horizon.LastDay).Distinct().Order()];
    }

    internal static HistoryCorrection Redo(
        TierHistory history, TierFacts facts, PolicyTimeline timeline, LocalDate knownOn, MovementCause cause, string reference, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (knownOn < history.KnownOn)
        {
            throw new ArgumentException($"The history knows what was recorded by {IsoDay.Text(history.KnownOn)}; it cannot be corrected with less.", nameof(knownOn));
        }

        var again = Run(facts, timeline, new DayRange(history.FirstDay, history.DecidedTo.PlusDays(1)), knownOn, token);
        return new HistoryComparison(history, again, facts, timeline, knownOn, cause, reference).Compare();
    }

    private static TierMovements Continue(
        TierHistory history, TierFacts facts, PolicyTimeline timeline, LocalDate day, LocalDate knownOn, CancellationToken token, IProgress<LocalDate>? progress)
    {
        var course = new TierCourse(facts, timeline, history.FirstDay, history.DecidedTo, knownOn, token);
        StateReading.Into(course, history, timeline);
        return new TierMovements(day, knownOn, course.Run(DayRange.Inclusive(history.DecidedTo.PlusDays(1), day), progress));
    }

    /// <summary>Whether anything about days already decided was recorded after one day and by another.</summary>
    private static bool HasLateFacts(TierFacts facts, LocalDate decidedTo, LocalDate knownBefore, LocalDate knownOn)
    {
        bool IsLate(LocalDate effective, LocalDate recorded) => effective <= decidedTo && recorded > knownBefore && recorded <= knownOn;
        return facts.Changes.Identities.Any(fact => IsLate(fact.Effective, fact.Recorded))
            || facts.Changes.Groups.Any(change => IsLate(change.Effective, change.Recorded))
            || facts.Overrides.All.Any(entry => IsLate(LocalDate.MinIsoValue, entry.Recorded))
            || LateLines.Find(facts.Book.Sales, decidedTo, knownBefore, knownOn).Count > 0;
    }
}
