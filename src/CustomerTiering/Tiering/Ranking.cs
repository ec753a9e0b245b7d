namespace CustomerTiering.Tiering;

/// <summary>Values from highest to lowest with the sums of their leading groups: all that a line needs to be found.</summary>
internal abstract class Ranking
{
    /// <summary>Number of values.</summary>
    public abstract int Count { get; }

    /// <summary>How many of them are positive; they come first.</summary>
    public abstract int PositiveCount { get; }

    /// <summary>Units that a percentage is of: all that are active, ranked or not.</summary>
    public abstract int Counted { get; }

    /// <summary>The value at a place, 0 for the highest.</summary>
    public abstract Int128 ValueAt(int place);

    /// <summary>The sum of the first so many values.</summary>
    public abstract Int128 SumOfFirst(int count);

    /// <summary>The first place whose value is not above a value.</summary>
    public virtual int FirstNotAbove(Int128 value)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = ValueAt(middle) > value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The first place whose value is below a value.</summary>
    public virtual int FirstBelow(Int128 value)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = ValueAt(middle) >= value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The size of the smallest leading group of positive values that sum to at least this much, where all of them do.</summary>
    public virtual int LeadingGroup(Int128 sum)
    {
        var (low, high) = (0, PositiveCount);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = SumOfFirst(middle) >= sum ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
