using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>Rules on disputed facts: the decisions are made again, and what came of it is on record.</summary>
public static class Appeal
{
    /// <summary>What would change if a dispute were upheld on a day; nothing is changed.</summary>
    /// <exception cref="ArgumentException">The book keeps no lines, or the day is before the one the history was known on.</exception>
    public static HistoryCorrection Weigh(TierHistory history, TierFacts facts, PolicyTimeline timeline, FactDispute dispute, LocalDate day, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(dispute);
        return HistoryReplay.Redo(history, Corrected(facts, dispute, day), timeline, day, MovementCause.Appeal, dispute.Reference, token);
    }

    /// <summary>Upholds a dispute: the correction enters the facts, recorded on the day of the ruling, and the history is decided again.</summary>
    /// <param name="history">The history.</param>
    /// <param name="facts">The facts without the correction.</param>
    /// <param name="timeline">The policies.</param>
    /// <param name="dispute">The dispute.</param>
    /// <param name="ruling">Who ruled, when and why.</param>
    /// <param name="token">Stops the run.</param>
    /// <exception cref="ArgumentException">The book keeps no lines, or the ruling is before the day the history was known on.</exception>
    public static AppealOutcome.Upheld Uphold(
        TierHistory history, TierFacts facts, PolicyTimeline timeline, FactDispute dispute, AppealRuling ruling, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        var correction = Weigh(history, facts, timeline, dispute, ruling.Day, token);
        return new AppealOutcome.Upheld(dispute, ruling, Corrected(facts, dispute, ruling.Day), correction);
    }

    /// <summary>Rejects a dispute: facts and history stay as they are.</summary>
    public static AppealOutcome.Rejected Reject(FactDispute dispute, AppealRuling ruling)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        ArgumentNullException.ThrowIfNull(ruling);
        return new AppealOutcome.Rejected(dispute, ruling);
    }

    /// <summary>The facts with the correction of a dispute, recorded on a day.</summary>
    internal static TierFacts Corrected(TierFacts facts, FactDispute dispute, LocalDate day) => facts.Book.Sales is SalesLedger ledger
        ? facts with { Book = facts.Book.WithSales(ledger.With(dispute.Correction.Select(line => line with { Recorded = LocalDate.Max(day, line.Day), Currency = line.Currency.IsNone ? ledger.Currency : line.Currency }))) }
        : throw new ArgumentException("Facts can be disputed where the lines are kept.", nameof(facts));
}
