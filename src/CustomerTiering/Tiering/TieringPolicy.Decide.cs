using CustomerTiering.Measures;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Tiering;

/// <content>Deciding.</content>
public sealed partial class TieringPolicy
{
    /// <summary>Decides everyone's tier over the twelve months that end with a day, with everything ever recorded.</summary>
    public TieringResult Decide(Portfolio book, LocalDate asOf) => Decide(book, TieringScope.TwelveMonthsTo(asOf));

    /// <summary>Decides everyone's tier. O(lines + customers · log customers).</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public TieringResult Decide(Portfolio book, TieringScope scope, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(scope);
        var totals = book.Sales.Total(new SalesWindow(scope.Period, scope.KnownOn));
        token.ThrowIfCancellationRequested();
        return Decide(book, scope, totals, token);
    }

    /// <summary>Whether the policy asks how sales were in the period before, as growth does: sums of one period then do not decide.</summary>
    public bool ComparesPeriods => PeerMap
        .DriversNeeded(Draft, [Draft.Otherwise, .. Draft.Channels.Select(rule => rule.Rule)], [])
        .Contains(Driver.EarlierRevenue);

    /// <summary>Decides over sums that are at hand, of the scope's window.</summary>
    internal TieringResult Decide(Portfolio book, TieringScope scope, SalesTotals totals, CancellationToken token) =>
        new(this, book, scope, totals, PeerMap.Build(book, Draft, scope, totals, token));
}
