namespace CustomerTiering.Routing;

/// <summary>How far it is from every place to every other, in one unit of cost and time. Either direction may differ.</summary>
public sealed class TravelMatrix
{
    private readonly double[] legs;

    private TravelMatrix(int count, double[] legs)
    {
        Count = count;
        this.legs = legs;
        IsSymmetric = Symmetric(count, legs);
    }

    /// <summary>The number of places.</summary>
    public int Count { get; }

    /// <summary>Whether every way back is as long as the way there.</summary>
    public bool IsSymmetric { get; }

    /// <summary>The legs, row by row: from · <see cref="Count"/> + to.</summary>
    internal ReadOnlySpan<double> Legs => legs;

    /// <summary>From one place to another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public double this[int from, int to]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)from, (uint)Count, nameof(from));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)to, (uint)Count, nameof(to));
            return legs[(from * Count) + to];
        }
    }

    /// <summary>Straight lines between points of a plane, not rounded.</summary>
    public static TravelMatrix Euclidean(IReadOnlyList<(double X, double Y)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return Of(points.Count, (from, to) =>
        {
            var (x, y) = (points[from].X - points[to].X, points[from].Y - points[to].Y);
            return Math.Sqrt((x * x) + (y * y));
        });
    }

    /// <summary>Legs that a function gives; it is asked once for each pair. The way from a place to itself is 0.</summary>
    /// <exception cref="ArgumentException">A leg is negative or not finite.</exception>
    public static TravelMatrix Of(int count, Func<int, int, double> leg)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(leg);
        var all = new double[checked(count * count)];
        for (var from = 0; from < count; from++)
        {
            for (var to = 0; to < count; to++)
            {
                var length = from == to ? 0 : leg(from, to);
                all[(from * count) + to] = double.IsFinite(length) && length >= 0
                    ? length
                    : throw new ArgumentException(FormattableString.Invariant($"The leg from {from} to {to} is {length}."), nameof(leg));
            }
        }

        return new TravelMatrix(count, all);
    }

    private static bool Symmetric(int count, double[] legs)
    {
        for (var from = 0; from < count; from++)
        {
            for (var to = 0; to < from; to++)
            {
                if (!legs[(from * count) + to].Equals(legs[(to * count) + from]))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
