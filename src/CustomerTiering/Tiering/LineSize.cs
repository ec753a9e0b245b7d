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
    /// <remarks>No function is made for each case here: a search for what moves a customer asks some millions of times.</remarks>
    public int Of(TierLine line, int rung, Ranking ranking) => line switch
    {
        TierLine.CumulativeShare share => OfShare(share.Share, ranking),
        TierLine.TopCount top => Math.Min(top.Count, ranking.Count),
        TierLine.TopPercent percent => Math.Min(Places(percent.Percent, ranking.Counted), ranking.Count),
        TierLine.AtLeast atLeast => ranking.FirstBelow(StepsOf(atLeast.Limit)),
        TierLine.Computed => OfComputed(rung, ranking),
        TierLine.Everyone => ranking.Count,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The least value that is inside a line once it is put among others: where a search for it starts.</summary>
    /// <param name="ladder">The lines.</param>
    /// <param name="rung">The line asked about; inside a better one is inside it too.</param>
    /// <param name="others">The ranking without the one whose value is asked for.</param>
    /// <param name="least">The value, 1 or more.</param>
    /// <returns>False when there is no such value, or none that is found without a search.</returns>
    public bool TryLeastInside(IReadOnlyList<Rung> ladder, int rung, Ranking others, out Int128 least)
    {
        least = Int128.MaxValue;
        if (choices.Ties != TieRule.ShareBetter || choices.NonPositive != NonPositiveRule.Lowest)
        {
            return false;
        }

        for (var better = 0; better <= rung; better++)
        {
            var own = ladder[better].Line switch
            {
                TierLine.CumulativeShare share => LeastInShare(share.Share, others),
                TierLine.TopCount top => LeastAmong(top.Count, others),
                TierLine.TopPercent percent => LeastAmong(Places(percent.Percent, others.Counted), others),
                TierLine.AtLeast atLeast => StepsOf(atLeast.Limit),
                TierLine.Everyone => 1,
                _ => Int128.MinValue,
            };
            if (own == Int128.MinValue)
            {
                return false;
            }

            least = Int128.Min(least, Int128.Max(own, 1));
        }

        return least < Int128.MaxValue;
    }

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

    /// <summary>The value of the last of so many others: who reaches it is among so many.</summary>
    private static Int128 LeastAmong(int places, Ranking others) => places == 0 ? Int128.MaxValue : places <= others.Count ? others.ValueAt(places - 1) : 1;

    /// <summary>
    /// The least value w that is inside a share line. With the q others above it summing to S and all positive others to P, it is inside exactly
    /// when S is less than the share of P + w; the more it is, the fewer are above it and the more is asked.
    /// </summary>
    private static Int128 LeastInShare(Proportion share, Ranking others)
    {
        var total = others.SumOfFirst(others.PositiveCount);
        var (low, high) = (0, others.PositiveCount);
        while (low < high)
        {
            // The most others that can stay above a value that is inside.
            var above = (low + high + 1) >>> 1;
            (low, high) = Needed(above) < others.ValueAt(above - 1) ? (above, high) : (low, above - 1);
        }

        return Int128.Max(Needed(low), low < others.PositiveCount ? others.ValueAt(low) : 1);

        // What is more than S ÷ share less P, in whole steps. The product is far from 128 bits for any money that there is.
        Int128 Needed(int above) => (others.SumOfFirst(above) * Proportion.Whole / share.PartsPerMillion) - total + 1;
    }

    private Int128 StepsOf(decimal limit)
    {
        // The least whole step that is at least the limit: a value in steps reaches the one exactly when it reaches the other.
        var exact = Exact.Of(limit);
        var steps = exact.Scaled(scale);
        if (new Exact(steps, scale).CompareTo(exact) < 0)
        {
            steps++;
        }

        return steps;
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
