using CustomerTiering.Statistics;

namespace CustomerTiering.Effort;

/// <summary>Draws like periods of a rep's visits and says how far the indices would move by chance.</summary>
internal static class EffortSampling
{
    public static EffortIndices Of(EffortColumns columns, Disproportion found, int top, int largest, string name, Resampling chance)
    {
        var scale = new EffortScale(columns.Values, found.ValueGini, top, largest);
        List<double> hoovers = new(chance.Draws), signs = new(chance.Draws), tops = new(chance.Draws), shares = new(chance.Draws);
        var times = new int[columns.Records.Count];
        var effort = new double[columns.Positions.Length];
        for (var draw = 0; draw < chance.Draws; draw++)
        {
            chance.Draw(name, draw, times);
            Array.Clear(effort);
            var any = false;
            for (var record = 0; record < times.Length; record++)
            {
                var (place, amount, _, _, _) = columns.Records[record];
                effort[place] += times[record] * amount;
                any |= times[record] > 0 && amount > 0;
            }

            if (any)
            {
                var (hoover, signed, ofTop, ofLargest) = scale.Of(effort);
                hoovers.Add(hoover);
                signs.Add(signed);
                tops.Add(ofTop);
                shares.Add(ofLargest);
            }
        }

        return new EffortIndices(
            chance.Interval(new IndexOutcome.Defined(found.Hoover), hoovers, (0, 1)),
            chance.Interval(new IndexOutcome.Defined(found.Signed), signs, (-2, 1)),
            chance.Interval(new IndexOutcome.Defined(found.EffortShareOfFirst(top)), tops, (0, 1)),
            chance.Interval(new IndexOutcome.Defined(found.EffortShareOfFirst(largest)), shares, (0, 1)));
    }

    /// <summary>The same reason for every index.</summary>
    public static EffortIndices Undefined(UndefinedIndex reason)
    {
        var none = new IntervalOutcome.Undefined(reason);
        return new EffortIndices(none, none, none, none);
    }
}
