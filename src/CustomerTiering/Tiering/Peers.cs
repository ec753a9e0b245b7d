using CustomerTiering.Customers;
using CustomerTiering.Measures;

namespace CustomerTiering.Tiering;

/// <summary>
/// The units of one channel under its rule: ranked, cut and gated. One way of deciding serves the decision itself and every
/// question of what would change it, so the two cannot disagree.
/// </summary>
internal sealed class Peers
{
    private readonly TieringPolicyDraft policy;
    private readonly TieBreak? tieBreak;
    private readonly LineSize lineSize;
    private readonly GateDescent descent;
    private readonly bool[] active;
    private readonly int[] sizesAfterTies;

    public Peers(TieringPolicyDraft policy, ChannelRule rule, PeerColumns columns, bool[] active, IReadOnlyList<SuppliedMeasure> supplied, TieBreak? tieBreak)
    {
        this.policy = policy;
        this.active = active;
        this.tieBreak = policy.Choices.Ties == TieRule.Strict ? tieBreak : null;
        ChannelRule = rule;
        Columns = columns;
        Meter = RankMeter.Of(rule.Rule.RankBy, supplied).PreparedFor(columns, active, hypothesis: null);
        Gates = new GateKeeper(rule.Rule, columns, Meter.Scale, supplied);
        descent = new GateDescent(policy.Tiers, rule.Rule, Gates);
        lineSize = new LineSize(policy.Choices, Meter.Scale);
        Ranking = Rank(Meter, hypothesis: null);
        Sizes = lineSize.OfLadder(rule.Rule.Ladder, Ranking);
        sizesAfterTies = [.. Sizes.Select(size => lineSize.AfterTies(size, Ranking))];
        PositiveTotal = Ranking.SumOfFirst(Ranking.PositiveCount);
    }

    public ChannelRule ChannelRule { get; }

    public ChannelId Channel => ChannelRule.Channel;

    public TierRule Rule => ChannelRule.Rule;

    public PeerColumns Columns { get; }

    public RankMeter Meter { get; }

    public GateKeeper Gates { get; }

    public PeerRanking Ranking { get; }

    /// <summary>The sizes of the leading groups before ties, best tier first.</summary>
    public int[] Sizes { get; }

    /// <summary>The sum of the positive ranked values.</summary>
    public Int128 PositiveTotal { get; }

    /// <summary>Whether places are kept to the number, so that profit decides between tied units.</summary>
    public bool BreaksTies => tieBreak is not null;

    public bool IsActive(int unit) => active[unit];

    /// <summary>Which units are ranked if their value lets them be.</summary>
    public ReadOnlySpan<bool> Active => active;

    /// <summary>The order of tied units; null where ties are not broken.</summary>
    public TieBreak? TieOrder => tieBreak;

    /// <summary>The ranked value of a unit.</summary>
    public Int128 ValueOf(int unit, out bool known) => Meter.Read(Columns, unit, hypothesis: null, out known);

    /// <summary>Whether a unit is inside the line below a tier, before gates.</summary>
    public bool IsInside(int rung, int unit)
    {
        var place = Ranking.PlaceOf(unit);
        return place >= 0 && place < sizesAfterTies[rung];
    }

    /// <summary>How many are inside the line below a tier once ties are treated.</summary>
    public int SizeAfterTies(int rung) => sizesAfterTies[rung];

    /// <summary>The place of the tier a unit is in, 0 for the best.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="results">Takes the results of the tests that were made; null where nobody asks.</param>
    public int Decide(int unit, List<TestResult>? results)
    {
        var place = Ranking.PlaceOf(unit);
        if (place < 0)
        {
            return policy.Tiers.Tiers.Count - 1;
        }

        // No line takes in fewer than the one above it, so the lines passed are counted: nobody can foretell a million branches.
        var rung = 0;
        foreach (var size in sizesAfterTies)
        {
            rung += place >= size ? 1 : 0;
        }

        return descent.From(rung, unit, hypothesis: null, Ranking, Sizes, results);
    }

    /// <summary>The first line that a unit is inside of, before gates; the number of lines when it is inside none.</summary>
    public int RungOf(int unit)
    {
        var place = Ranking.PlaceOf(unit);
        var rung = 0;
        while (rung < Sizes.Length && (place < 0 || place >= sizesAfterTies[rung]))
        {
            rung++;
        }

        return rung;
    }

    /// <summary>The place of the tier the unit of a hypothesis would be in.</summary>
    /// <param name="hypothesis">The unit and its changed figures.</param>
    /// <param name="gated">Whether gates are applied, or the lines alone.</param>
    public int Decide(Hypothesis hypothesis, bool gated)
    {
        var ranking = RankingUnder(hypothesis, out var value, out var place);
        return place < 0
            ? policy.Tiers.Tiers.Count - 1
            : Decide(hypothesis, ranking, value, place, gated);
    }

    /// <summary>The ranked value of the last unit inside a line under a hypothesis; zero when nobody is inside.</summary>
    public Int128 LastInside(Hypothesis hypothesis, int rung)
    {
        var ranking = RankingUnder(hypothesis, out _, out _);
        var size = lineSize.OfLadder(Rule.Ladder, ranking)[rung];
        return size == 0 ? 0 : ranking.ValueAt(size - 1);
    }

    /// <summary>The least ranked value with which a unit would be inside the line below a tier, before gates: where a search for it starts.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="rung">The line.</param>
    /// <param name="driver">The figure that is the ranked value.</param>
    /// <param name="least">The value.</param>
    /// <returns>False when the value is no single figure, or has to be searched for.</returns>
    public bool TryLeastInside(int unit, int rung, int driver, out Int128 least)
    {
        least = 0;
        return rung < Rule.Ladder.Count && Meter.IsFigure(driver)
            && lineSize.TryLeastInside(Rule.Ladder, rung, new ChangedRanking(Ranking, Ranking.PlaceOf(unit), 0, hasPutIn: false), out least);
    }

    /// <summary>Whether a unit that is in a tier belongs to the tier's panel.</summary>
    public bool IsInFocus(int unit, int tierPlace)
    {
        var place = Ranking.PlaceOf(unit);
        var tier = policy.Tiers.Tiers[tierPlace];
        foreach (var panel in Rule.Focus)
        {
            if (place >= 0 && panel.Tier == tier)
            {
                return lineSize.IsInside(Ranking, Math.Min(panel.Count, Ranking.Count), Ranking.ValueAt(place), place);
            }
        }

        return false;
    }

    private int Decide(Hypothesis hypothesis, Ranking ranking, Int128 value, int place, bool gated)
    {
        var sizes = lineSize.OfLadder(Rule.Ladder, ranking);
        var rung = 0;
        while (rung < sizes.Length && !lineSize.IsInside(ranking, sizes[rung], value, place))
        {
            rung++;
        }

        return gated ? descent.From(rung, hypothesis.Unit, hypothesis, ranking, sizes, results: null) : rung;
    }

    /// <summary>The gate of a tier, null when it asks none.</summary>
    public TierGate? GateOf(int tierPlace) => descent.GateOf(tierPlace);

    private Ranking RankingUnder(Hypothesis hypothesis, out Int128 value, out int place)
    {
        if (Meter.OthersMove)
        {
            var ranking = Rank(Meter.PreparedFor(Columns, active, hypothesis), hypothesis);
            place = ranking.PlaceOf(hypothesis.Unit);
            value = place < 0 ? 0 : ranking.ValueAt(place);
            return ranking;
        }

        value = Meter.Read(Columns, hypothesis.Unit, hypothesis, out _);
        return Ranking.With(hypothesis.Unit, value, IsRanked(hypothesis.Unit, value), tieBreak?.Under(hypothesis), out place);
    }

    private bool IsRanked(int unit, Int128 value) => active[unit] && (value > 0 || policy.Choices.NonPositive == NonPositiveRule.Ranked);

    private PeerRanking Rank(RankMeter meter, Hypothesis? hypothesis)
    {
        var values = hypothesis is null ? meter.Column(Columns) : null;
        if (values is null)
        {
            values = new FigureColumn(Columns.Units);
            for (var unit = 0; unit < Columns.Units; unit++)
            {
                values[unit] = meter.Read(Columns, unit, hypothesis, out _);
            }
        }

        var ranked = active.AsSpan(0, Columns.Units).ToArray();
        if (policy.Choices.NonPositive != NonPositiveRule.Ranked)
        {
            for (var unit = 0; unit < ranked.Length; unit++)
            {
                ranked[unit] &= values[unit] > 0;
            }
        }

        return PeerRanking.Of(values, ranked, active.AsSpan().Count(true), hypothesis is null ? tieBreak : tieBreak?.Under(hypothesis));
    }
}
