using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>
/// Settles disputes one after the other in the order of their rulings (申诉登记): an upheld one enters the facts before the next is looked at, an open one is
/// weighed on what then stands.
/// </summary>
public static class DisputeDocket
{
    /// <summary>Settles the disputes raised by a day. Each upheld or open one decides the horizon twice.</summary>
    /// <param name="facts">The facts without the corrections.</param>
    /// <param name="timeline">The policies.</param>
    /// <param name="horizon">The days decided, half-open.</param>
    /// <param name="knownOn">What is raised, ruled or recorded later is not known.</param>
    /// <param name="disputes">The disputes, in any order.</param>
    /// <param name="token">Stops the run.</param>
    /// <exception cref="ArgumentException">The book keeps no lines, two disputes have one reference, or the policies do not cover the horizon.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DisputeDocketResult Settle(
        TierFacts facts, PolicyTimeline timeline, DayRange horizon, LocalDate knownOn, IEnumerable<FiledDispute> disputes, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(disputes);
        var filed = disputes.Where(entry => entry.Dispute.Raised <= knownOn).Select(entry => AsKnownOn(entry, knownOn)).ToArray();
        if (filed.GroupBy(entry => entry.Dispute.Reference, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"There are two disputes '{twice.Key}'.", nameof(disputes));
        }

        var findings = new List<DisputeFinding>();
        foreach (var entry in filed.OrderBy(entry => RuledOn(entry.Status)).ThenBy(entry => entry.Dispute.Reference, StringComparer.Ordinal))
        {
            (facts, var finding) = entry.Status.Match(
                _ => (facts, IsDecided(knownOn) ? Found(entry, Appeal.Weigh(Before(knownOn), facts, timeline, entry.Dispute, knownOn, token).Difference) : Nothing(entry)),
                upheld => Upheld(entry, upheld.Ruling),
                _ => (facts, Nothing(entry)));
            findings.Add(finding);
        }

        return new DisputeDocketResult(facts, findings);

        // Before the first day nothing is decided that a correction could change.
        bool IsDecided(LocalDate day) => !horizon.IsEmpty && day >= horizon.Start;

        (TierFacts Facts, DisputeFinding Finding) Upheld(FiledDispute entry, AppealRuling ruling)
        {
            if (!IsDecided(ruling.Day))
            {
                return (Appeal.Corrected(facts, entry.Dispute, ruling.Day), Nothing(entry));
            }

            var outcome = Appeal.Uphold(Before(ruling.Day), facts, timeline, entry.Dispute, ruling, token);
            return (outcome.Facts, Found(entry, outcome.Correction.Difference));
        }

        // What had been decided by the day of the ruling, with what was known then.
        TierHistory Before(LocalDate day) => HistoryReplay.Run(facts, timeline, new DayRange(horizon.Start, LocalDate.Min(horizon.End, Next(day))), day, token);
    }

    private static DisputeFinding Nothing(FiledDispute entry) => new(entry, [], 0);

    private static DisputeFinding Found(FiledDispute entry, HistoryDifference difference)
    {
        var own = difference.Tiers.Where(change => change.Customer == entry.Dispute.Customer).ToArray();
        return new DisputeFinding(entry, own, difference.Customers - (own.Length > 0 ? 1 : 0));
    }

    private static FiledDispute AsKnownOn(FiledDispute entry, LocalDate knownOn) =>
        RuledOn(entry.Status) is var ruled && ruled <= knownOn ? entry : entry with { Status = new DisputeStatus.Open() };

    private static LocalDate RuledOn(DisputeStatus status) => status.Match(_ => LocalDate.MaxIsoValue, upheld => upheld.Ruling.Day, rejected => rejected.Ruling.Day);

    private static LocalDate Next(LocalDate day) => day == LocalDate.MaxIsoValue ? day : day.PlusDays(1);
}
