using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;

namespace CustomerTiering.Tiering;

/// <summary>
/// Tiers that follow the sales line by line: new and corrected lines go in, and who moved comes out, without deciding on everyone again.
/// </summary>
/// <remarks>
/// <para>
/// After any lines in any order and any batches, tiers, ranks, sums and lines are those that <see cref="TieringPolicy.Decide(Portfolio, TieringScope, CancellationToken)"/>
/// gives for a book with all of them. The scope stays: for another day, start again.
/// </para>
/// <para>
/// A batch costs O((changed + moved) · log customers): microseconds a line. Changed are the customers of its lines, and for a group all of its
/// customers; moved are those between the old and the new place of a line or the old and the new limit of a gate. Three things ask for more:
/// a score whose points depend on the other customers, and a computed line, read their channel again with each batch; the first cost of a book
/// without costs makes profit known and decides on everyone again, once.
/// </para>
/// <para>Not safe for use from several threads at once. Memory grows with customers and named orders, never with lines.</para>
/// </remarks>
public sealed class RunningTiers
{
    private readonly Portfolio book;
    private readonly LiveTiers tiers;

    /// <summary>Decides on everyone once, to go on from there. O(lines + customers · log customers).</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="book">The book so far. It is not changed.</param>
    /// <param name="scope">Over which days, as of which day and as known on which day.</param>
    /// <exception cref="InvalidOperationException">The book's lines were not kept, and were added up over another period than the policy asks for.</exception>
    public RunningTiers(TieringPolicy policy, Portfolio book, TieringScope scope)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(scope);
        Policy = policy;
        Scope = scope;
        this.book = book;
        tiers = new LiveTiers(policy.Draft, book, scope);
    }

    /// <summary>The policy that decides.</summary>
    public TieringPolicy Policy { get; }

    /// <summary>The period and the days decided for.</summary>
    public TieringScope Scope { get; }

    /// <summary>Number of customers decided on.</summary>
    public int Count => tiers.Book.Roster.Count;

    /// <summary>Where each line falls in each channel now, ordered by channel and tier.</summary>
    public IReadOnlyList<TierLineFact> Lines => [.. tiers.Book.Channels.SelectMany(channel => TierLineFact.Of(
        channel.Channel, Policy.Tiers, channel.Ladder.Ranking, channel.Ladder.Sizes, channel.Ladder.SizeAfterTies, channel.Ladder.Scale))];

    /// <summary>How a customer stands. O(log customers).</summary>
    /// <exception cref="KeyNotFoundException">The customer has no decision: it is neither on file nor has a line up to the period's end.</exception>
    public RunningTier this[CustomerId customer] => TryGet(customer, out var tier)
        ? tier
        : throw new KeyNotFoundException($"There is no decision on '{customer}'.");

    /// <summary>How a customer stands, if there is a decision on it. O(log customers).</summary>
    public bool TryGet(CustomerId customer, out RunningTier tier)
    {
        var position = tiers.Book.Find(customer);
        tier = position < 0 ? default : Tier(position);
        return position >= 0;
    }

    /// <summary>
    /// Adds lines. A correction is a line with the difference, recorded later. A line outside the period, or not known yet on the scope's day, adds
    /// nothing to the sums; one before the period makes its customer seen, as in the full decision.
    /// </summary>
    /// <param name="lines">New lines, in the currency of the book; all or none of them are taken.</param>
    /// <returns>Who moved, ordered by customer id; nobody else's tier changed.</returns>
    /// <exception cref="ArgumentException">A line names no customer or another currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or cost is beyond ±9,223,372,036,854.</exception>
    public IReadOnlyList<RunningMove> Add(params IEnumerable<OrderLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var moves = tiers.Add([.. lines]);
        moves.Sort(static (left, right) => left.Customer.CompareTo(right.Customer));
        return moves;
    }

    /// <summary>The whole decision on the lines so far, with reasons and margins; it stays as it is when more lines come. O(customers · log customers).</summary>
    public TieringResult Decide(CancellationToken token = default) => Policy.Decide(book.With(tiers.Sales()), Scope, token);

    private RunningTier Tier(int position)
    {
        var place = tiers.Book.Tiers[position];
        var code = tiers.Book.Roster.Codes[position];
        var revenue = code < 0 ? 0m : tiers.Book.Totals.RevenueOf(code).Value;
        return new RunningTier(tiers.Book.Roster.Ids[position], Policy.Tiers.Tiers[place], place, tiers.Book.RankOf(position, Policy.Draft.Choices.Ties), revenue);
    }
}
