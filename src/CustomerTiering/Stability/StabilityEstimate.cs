using CustomerTiering.Sales;
using CustomerTiering.Tiering;

namespace CustomerTiering.Stability;

/// <summary>
/// Estimates how much of a tiering would change in a like period by chance alone (机遇性变动), with no customer truly changed.
/// </summary>
/// <remarks>
/// <para>
/// The model: a customer's orders come as a compound Poisson process around what was seen; see docs/stability.md. Like periods are drawn, the policy
/// decides each anew, and two drawn periods are compared, each with each: both differ from the true level by chance, as this year and the next do.
/// </para>
/// <para>
/// Supplied measures, customers on file, growth's earlier period and recency stay as they are. Nobody is drawn who bought nothing in the period, and
/// amounts larger than those seen do not come up, so with few orders a customer the estimate is low.
/// </para>
/// <para>Draws are independent of each other and of the order of input: every customer and draw has a stream of its own.</para>
/// </remarks>
public static class StabilityEstimate
{
    /// <summary>Estimates with the default choices.</summary>
    public static StabilityResult Of(TieringResult tiers) => Of(tiers, StabilityPolicy.Default);

    /// <summary>Estimates the stability of a result. O(draws · (orders + customers · log customers)).</summary>
    /// <param name="tiers">The result, over a book whose lines were kept.</param>
    /// <param name="policy">The choices.</param>
    /// <param name="token">Stops between two draws.</param>
    /// <exception cref="ArgumentException">The book holds sums and not lines: orders cannot be told from them.</exception>
    /// <exception cref="InvalidOperationException">The exit limits do not rise.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static StabilityResult Of(TieringResult tiers, StabilityPolicy policy, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        ArgumentNullException.ThrowIfNull(policy);
        var ledger = tiers.Book.Sales as SalesLedger
            ?? throw new ArgumentException("Stability is drawn from orders; this book holds sums and its lines were not kept.", nameof(tiers));
        var limits = policy.Limits();
        var draws = new PeriodDraws(tiers.Totals, ledger, policy.Seed);
        int[] places = [.. limits.Select(limit => TopPlaces.Of(limit, tiers.Buyers))];
        var counts = new TierCounts(tiers.Count, tiers.Policy.Tiers.Tiers.Count);
        var lines = new Int128[policy.Draws][];
        var options = new ParallelOptions { CancellationToken = token };
        Parallel.For(0, policy.Draws, options, counts.Empty, (draw, _, own) => Draw(tiers, draws, draw, places, lines, own, token), counts.Add);
        return new StabilityResult(tiers, policy, draws, counts, TopGroup.Of(tiers, draws, policy, places, lines, token));
    }

    private static TierCounts Draw(TieringResult tiers, PeriodDraws draws, int draw, int[] places, Int128[][] lines, TierCounts counts, CancellationToken token)
    {
        var drawn = tiers.Policy.Decide(tiers.Book, tiers.Scope, draws.Draw(draw), token);
        var revenue = new Int128[drawn.Count];
        for (var customer = 0; customer < revenue.Length; customer++)
        {
            counts.Count(customer, drawn.TierPlaces[customer]);
            revenue[customer] = drawn.RevenueOf(customer).Micros;
        }

        lines[draw] = TopPlaces.Lines(revenue, places);
        return counts;
    }
}
