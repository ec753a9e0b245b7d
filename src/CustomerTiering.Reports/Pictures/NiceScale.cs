namespace CustomerTiering.Reports.Pictures;

/// <summary>A straight scale from data to places on paper, whose ticks are round numbers: 1, 2, 2.5 or 5 times a power of ten apart.</summary>
internal sealed class NiceScale
{
    private readonly double step;
    private readonly int first;
    private readonly int last;

    private NiceScale(double step, int first, int last, double start, double end)
    {
        this.step = step;
        this.first = first;
        this.last = last;
        Start = start;
        End = end;
    }

    /// <summary>The least value of the scale.</summary>
    public double Least => first * step;

    /// <summary>The greatest value of the scale.</summary>
    public double Greatest => last * step;

    /// <summary>Where the least value stands.</summary>
    public double Start { get; }

    /// <summary>Where the greatest value stands.</summary>
    public double End { get; }

    /// <summary>The ticks, from the least to the greatest.</summary>
    public IEnumerable<double> Ticks => Enumerable.Range(first, last - first + 1).Select(tick => tick * step);

    /// <summary>A scale that covers zero and two values with at most so many ticks.</summary>
    /// <param name="least">The least value shown; the scale starts at zero where it is positive.</param>
    /// <param name="greatest">The greatest value shown.</param>
    /// <param name="start">Where the least value stands.</param>
    /// <param name="end">Where the greatest value stands.</param>
    /// <param name="ticks">The most ticks, 3 or more.</param>
    public static NiceScale Covering(double least, double greatest, double start, double end, int ticks = 7)
    {
        least = Math.Min(0, double.IsFinite(least) ? least : 0);
        greatest = Math.Max(0, double.IsFinite(greatest) ? greatest : 0);
        var span = greatest - least;
        if (span <= 0)
        {
            return new NiceScale(1, 0, 1, start, end);
        }

        foreach (var apart in Steps(span / ticks))
        {
            var (first, last) = ((int)Math.Floor((least / apart) + 1e-9), (int)Math.Ceiling((greatest / apart) - 1e-9));
            if (last - first + 1 <= ticks)
            {
                return new NiceScale(apart, first, last, start, end);
            }
        }

        throw new InvalidOperationException("Steps grow until the ticks are few enough.");
    }

    /// <summary>A scale of shares from 0 to 1 with a tick at each fifth.</summary>
    public static NiceScale Shares(double start, double end) => new(0.2, 0, 5, start, end);

    /// <summary>Where a value stands.</summary>
    public double Place(double value) => Start + ((value - Least) / (Greatest - Least) * (End - Start));

    private static IEnumerable<double> Steps(double from)
    {
        for (var power = Math.Floor(Math.Log10(from)); ; power++)
        {
            foreach (var factor in (double[])[1, 2, 2.5, 5])
            {
                yield return factor * Math.Pow(10, power);
            }
        }
    }
}
