namespace CustomerTiering.Tiering;

/// <summary>
/// Keeps the ranking in order as units change, finds the lines anew, and looks again only at units between the old and the new place of a
/// line or the old and the new limit of a test: O(log n) for each unit that changed and for each that moved.
/// </summary>
internal sealed class KeptLadder : LiveLadder
{
    private readonly TieringPolicyDraft policy;
    private readonly TierRule rule;
    private readonly LiveUnits units;
    private readonly RankMeter meter;
    private readonly GateKeeper keeper;
    private readonly GateDescent descent;
    private readonly LineSize lineSize;
    private readonly LiveRanking ranking;
    private readonly GateWatch[] watches;
    private readonly List<byte> rungs = [];
    private readonly HashSet<int> left = [];
    private readonly int[] leftInside;
    private int[] sizes;
    private int[] sizesAfterTies;

    public KeptLadder(Peers peers, TieringPolicyDraft policy, LiveUnits units)
    {
        this.policy = policy;
        this.units = units;
        rule = peers.Rule;
        meter = peers.Meter;
        keeper = peers.Gates;
        descent = new GateDescent(policy.Tiers, rule, keeper);
        lineSize = new LineSize(policy.Choices, meter.Scale);
        ranking = new LiveRanking(peers.Ranking, units.TieBreak);
        sizes = peers.Sizes;
        sizesAfterTies = [.. Enumerable.Range(0, sizes.Length).Select(peers.SizeAfterTies)];
        leftInside = new int[sizes.Length];
        for (var unit = 0; unit < units.Count; unit++)
        {
            rungs.Add((byte)peers.RungOf(unit));
        }

        watches = [.. Watches()];
        foreach (var watch in watches)
        {
            watch.Load(Enumerable.Range(0, units.Count).Where(unit => descent.Passes(rungs[unit], watch.TierPlace)));
            watch.Move(LastInside(watch.TierPlace));
        }
    }

    public override Ranking Ranking => ranking;

    public override long Scale => meter.Scale;

    public override int[] Sizes => sizes;

    public override int SizeAfterTies(int rung) => sizesAfterTies[rung];

    public override int PlaceOf(int unit) => IsRanked(unit, out var value) ? ranking.PlaceOf(unit, value) : -1;

    public override int TierOf(int unit) => descent.From(rungs[unit], unit, hypothesis: null, ranking, sizes, results: null);

    public override void Leave(int unit)
    {
        left.Add(unit);
        while (rungs.Count <= unit)
        {
            rungs.Add((byte)sizes.Length);
        }

        Watch(unit, enter: false);
        for (int rung = rungs[unit]; rung < sizes.Length; rung++)
        {
            leftInside[rung]++;
        }

        keeper.Leave(unit);
        if (IsRanked(unit, out var value))
        {
            ranking.Leave(unit, value);
        }
    }

    public override IEnumerable<int> Settle(IReadOnlyList<int> changed)
    {
        foreach (var unit in changed)
        {
            keeper.Enter(unit);
            if (IsRanked(unit, out var value))
            {
                ranking.Enter(unit, value);
            }
        }

        ranking.SetCounted(units.Counted);
        var before = sizesAfterTies;
        sizes = lineSize.OfLadder(rule.Ladder, ranking);
        sizesAfterTies = [.. sizes.Select(size => lineSize.AfterTies(size, ranking))];
        Int128[] last = [.. sizesAfterTies.Select(size => size == 0 ? Int128.MaxValue : ranking.ValueAt(size - 1))];
        var entered = new int[sizes.Length];
        foreach (var unit in changed)
        {
            rungs[unit] = IsRanked(unit, out var value) ? RungOf(unit, value, last) : (byte)sizes.Length;
            Watch(unit, enter: true);
            for (int rung = rungs[unit]; rung < sizes.Length; rung++)
            {
                entered[rung]++;
            }
        }

        var affected = new List<int>();
        for (var rung = 0; rung < sizes.Length; rung++)
        {
            // Counted among the units that did not change, a line takes in so many more than before, or fewer.
            Shift(sizesAfterTies[rung], sizesAfterTies[rung] - entered[rung] - (before[rung] - leftInside[rung]), affected);
        }

        foreach (var watch in watches)
        {
            affected.AddRange(watch.Move(LastInside(watch.TierPlace)).Where(unit => !left.Contains(unit)));
        }

        left.Clear();
        Array.Clear(leftInside);
        return affected;
    }

    /// <summary>Gives the units their rung that a line took in from below, or left to those below.</summary>
    /// <param name="line">The place of the line: how many are inside.</param>
    /// <param name="more">How many came in; negative for those who went out.</param>
    /// <param name="moved">Takes the units.</param>
    private void Shift(int line, int more, List<int> moved)
    {
        var place = line;
        foreach (var unit in more > 0 ? ranking.UnitsBefore(line) : more < 0 ? ranking.UnitsFrom(line) : [])
        {
            place -= more > 0 ? 1 : 0;
            if (!left.Contains(unit))
            {
                Watch(unit, enter: false);
                rungs[unit] = RungAt(place);
                Watch(unit, enter: true);
                moved.Add(unit);
                more -= Math.Sign(more);
                if (more == 0)
                {
                    return;
                }
            }

            place += more < 0 ? 1 : 0;
        }
    }

    /// <summary>The first line a unit is inside of. Only where ties are broken can two units of one value be on two sides of a line.</summary>
    private byte RungOf(int unit, Int128 value, Int128[] last)
    {
        for (var rung = 0; rung < sizes.Length; rung++)
        {
            if (value == last[rung] && policy.Choices.Ties == TieRule.Strict)
            {
                return RungAt(ranking.PlaceOf(unit, value));
            }

            if (value >= last[rung])
            {
                return (byte)rung;
            }
        }

        return (byte)sizes.Length;
    }

    private byte RungAt(int place)
    {
        var rung = 0;
        while (rung < sizes.Length && place >= sizesAfterTies[rung])
        {
            rung++;
        }

        return (byte)rung;
    }

    private void Watch(int unit, bool enter)
    {
        foreach (var watch in watches)
        {
            if (!descent.Passes(rungs[unit], watch.TierPlace))
            {
                continue;
            }

            if (enter)
            {
                watch.Enter(unit);
            }
            else
            {
                watch.Leave(unit);
            }
        }
    }

    private Int128 LastInside(int tierPlace) => sizes[tierPlace] == 0 ? 0 : ranking.ValueAt(sizes[tierPlace] - 1);

    private IEnumerable<GateWatch> Watches()
    {
        for (var tier = 0; tier < sizes.Length; tier++)
        {
            foreach (var test in descent.GateOf(tier)?.Gate.Tests().Where(test => test.Limit is not GateLimit.Fixed).Distinct() ?? [])
            {
                yield return new GateWatch(tier, test, keeper, units.Columns);
            }
        }
    }

    private bool IsRanked(int unit, out Int128 value)
    {
        value = meter.Read(units.Columns, unit, hypothesis: null, out _);
        return units.Active[unit] && (value > 0 || policy.Choices.NonPositive == NonPositiveRule.Ranked);
    }
}
