using CustomerTiering.Measures;

namespace CustomerTiering.Tiering;

/// <summary>Reads the whole channel again after every batch: for scores in which one unit's figures move the values of all others.</summary>
internal sealed class RereadLadder(Peers first, TieringPolicyDraft policy, LiveUnits units, IReadOnlyList<SuppliedMeasure> supplied) : LiveLadder
{
    private Peers peers = first;

    public override Ranking Ranking => peers.Ranking;

    public override long Scale => peers.Meter.Scale;

    public override int[] Sizes => peers.Sizes;

    public override int SizeAfterTies(int rung) => peers.SizeAfterTies(rung);

    public override int PlaceOf(int unit) => peers.Ranking.PlaceOf(unit);

    public override int TierOf(int unit) => peers.Decide(unit, results: null);

    public override void Leave(int unit)
    {
    }

    public override IEnumerable<int> Settle(IReadOnlyList<int> changed)
    {
        peers = new Peers(policy, peers.ChannelRule, units.Columns, [.. units.Active], supplied, units.TieBreak);
        var left = changed.ToHashSet();
        return Enumerable.Range(0, units.Count).Where(unit => !left.Contains(unit));
    }
}
