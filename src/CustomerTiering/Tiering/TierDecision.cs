using System.Globalization;
using CustomerTiering.Customers;

namespace CustomerTiering.Tiering;

/// <summary>
/// The decision on one customer: its tier, how it stands, why, and what would change it.
/// </summary>
/// <remarks>
/// Reasons and shifts are worked out when first asked for; a shift costs some dozens of look-ups in the ranking, O(log n) each.
/// Safe to share between threads.
/// </remarks>
public sealed class TierDecision
{
    private readonly TieringResult result;
    private readonly Lazy<DecisionDetail> detail;

    internal TierDecision(TieringResult result, int customer)
    {
        this.result = result;
        Position = customer;
        detail = new Lazy<DecisionDetail>(() => result.DetailOf(customer));
    }

    /// <summary>The customer.</summary>
    public CustomerId Customer => result.Map.Roster.Ids[Position];

    /// <summary>The customer's name on file; empty when there is none.</summary>
    public string Name => result.RecordOf(Position)?.Name ?? string.Empty;

    /// <summary>The group it belongs to on file.</summary>
    public GroupId Group => result.RecordOf(Position)?.Group ?? GroupId.None;

    /// <summary>The channel it was ranked in; where the whole book was ranked as one, its channel on file.</summary>
    public ChannelId Channel => result.ChannelOf(Position);

    /// <summary>The tier.</summary>
    public TierName Tier => result.Policy.Tiers.Tiers[TierPlace];

    /// <summary>The tier's place in the scheme, 0 for the best.</summary>
    public int TierPlace => result.TierPlaces[Position];

    /// <summary>
    /// Whether it is a core customer: in the best tier of a policy whose best tier is the core, in a channel for which the policy has a rule. In a
    /// channel without a rule of its own nobody said what core means, so nobody there is.
    /// </summary>
    public bool IsCore => TierPlace == 0 && result.Policy.Draft.SaysCore(result.PeersOf(Position).Channel);

    /// <summary>Whether it belongs to the focus panel of its tier.</summary>
    public bool IsFocus => result.Map.Roster.Standings[Position] == Standing.Active && result.PeersOf(Position).IsInFocus(result.UnitOf(Position), TierPlace);

    /// <summary>Whether every test that bears on the tier could be made.</summary>
    public DecisionStatus Status => detail.Value.Untested.Count == 0 ? DecisionStatus.Final : DecisionStatus.Provisional;

    /// <summary>The measures that bear on the tier and are unknown: those it is ranked by, then those its gates ask, in the policy's order.</summary>
    public IReadOnlyList<string> Untested => detail.Value.Untested;

    /// <summary>
    /// The rank in its channel, or over all where the book was ranked as one: 1 for the highest value, tied units share the smallest rank. 0 for a
    /// customer that is not ranked: closed, not signed, or without a positive value. Children of a group share the group's.
    /// </summary>
    public int Rank => result.RankOf(Position);

    /// <summary>The customer's own net revenue in the period.</summary>
    public decimal Revenue => result.RevenueOf(Position).Value;

    /// <summary>The customer's own net revenue ÷ base of the whole book; negative for a negative net, 0 when the base is.</summary>
    public double Share => result.ShareOf(Position);

    /// <summary>
    /// The part of the channel's positive total that is brought by everyone whose ranked value is at least this one's, ties included: 0 to 1. 1 for
    /// a customer that is not ranked.
    /// </summary>
    public double CumulativeShare => result.CumulativeShareOf(Position);

    /// <summary>Why it is in its tier, in the order of the reason codes.</summary>
    public IReadOnlyList<TierReason> Reasons => detail.Value.Reasons;

    /// <summary>What moves it to a better tier, everyone else standing still. For a child of a group, what the group needs.</summary>
    public TierShift ToUpper => detail.Value.ToUpper;

    /// <summary>The smallest single loss that moves it to a lower tier, everyone else standing still.</summary>
    public TierShift ToLower => detail.Value.ToLower;

    /// <summary>The customer's position in the columns of the result.</summary>
    internal int Position { get; }

    /// <summary>The decision in a few sentences: tier, rank, reasons, and what would change it.</summary>
    public string Explain(CultureInfo culture) => DecisionText.Of(this, result, culture);

    /// <summary>The customer and the tier, as in <c>C-1042: B</c>.</summary>
    public override string ToString() => $"{Customer}: {Tier}";
}
