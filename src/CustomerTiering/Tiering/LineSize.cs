using CustomerTiering.Policies;
using CustomerTiering.Statistics;

namespace CustomerTiering.Tiering;

/// <summary>Finds how many a line takes in before ties: the size of its leading group.</summary>
internal sealed class LineSize(TieringChoices choices, long scale)
{
    /// <summary>The sizes of the leading groups of a ladder, best tier first; no group is smaller than the one before it.</summary>
    public int[] OfLadder(IReadOnlyList<Rung> ladder, Ranking ranking)
    {
        var sizes = new int[ladder.Count];
        for (var rung = 0; rung < ladder.Count; rung++)
        {
            var own = Of(ladder[rung].Line, rung, ranking);
            sizes[rung] = rung == 0 ? own : Math.Max(own, sizes[rung - 1]);
        }

        return sizes;
    }

    /// <summary>The size of the leading group of one line.</summary>
    public int Of(TierLine line, int rung, Ranking ranking) => line.Match(
        share => OfShare(share.Share, ranking),
        top => Math.Min(top.Count, ranking.Count),
        percent => Math.Min(Places(percent.Percent, ranking.Counted), ranking.Count),
        atLeast => OfLimit(atLeast.Limit, ranking),
        _ => OfComputed(rung, ranking),
        _ => ranking.Count);

    /// <summary>How many are inside a line of a size once ties are treated.</summary>
    public int AfterTies(int size, Ranking ranking)
    {
        if (size == 0 || choices.Ties == TieRule.Strict)
        {
            return size;
        }

        var last = ranking.ValueAt(size - 1);
        var below = ranking.FirstBelow(last);
        return choices.Ties == TieRule.ShareBetter || below == size ? below : ranking.FirstNotAbove(last);
    }

    /// <summary>Whether a value at a place is inside a line of a size, after ties.</summary>
    public bool IsInside(Ranking ranking, int size, Int128 value, int place)
    {
        if (size == 0)
        {
            return false;
        }

        var last = ranking.ValueAt(size - 1);
        return choices.Ties switch
        {
            TieRule.ShareBetter => value >= last,
            TieRule.ShareWorse => value > last || (value == last && (size == ranking.Count || ranking.ValueAt(size) < last)),
            _ => place < size,
        };
    }

    /// <summary>The part of a count as whole places, by the policy's rounding and minimum.</summary>
    private int Places(Proportion part, int counted)
    {
        var (whole, rest) = Math.DivRem((long)part.PartsPerMillion * counted, Proportion.Whole);
        var places = choices.Counts switch
        {
            CountRounding.Up => whole + (rest > 0 ? 1 : 0),
            CountRounding.Down => whole,
            _ => whole + (rest * 2 >= Proportion.Whole ? 1 : 0),
        };
        return (int)Math.Max(places, choices.MinimumPlaces);
    }

    private static int OfShare(Proportion share, Ranking ranking)
    {
        // A sum of whole steps reaches the exact limit exactly when it reaches the limit rounded up.
        var asked = checked(ranking.SumOfFirst(ranking.PositiveCount) * share.PartsPerMillion);
        var (whole, rest) = Int128.DivRem(asked, Proportion.Whole);
        return ranking.LeadingGroup(rest > 0 ? whole + 1 : whole);
    }

    private int OfLimit(decimal limit, Ranking ranking)
    {
        // The least whole step that is at least the limit: a value in steps reaches the one exactly when it reaches the other.
        var exact = Exact.Of(limit);
        var steps = exact.Scaled(scale);
        if (new Exact(steps, scale).CompareTo(exact) < 0)
        {
            steps++;
        }

        return ranking.FirstBelow(steps);
    }

    private static int OfComputed(int rung, Ranking ranking)
    {
        var values = new double[Math.Max(ranking.Counted, ranking.Count)];
        for (var place = 0; place < ranking.PositiveCount; place++)
        {
            values[place] = (double)ranking.ValueAt(place);
        }

        var lines = ComputedAbc.Lines(values);
        return Math.Min(rung == 0 ? lines.A : lines.AB, ranking.Count);
    }
}
