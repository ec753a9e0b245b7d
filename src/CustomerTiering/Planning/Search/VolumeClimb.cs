namespace CustomerTiering.Planning.Search;

/// <summary>
/// How prices climb: each round goes from the best prices so far along a mean of what the rounds found apart, the last ones most (the volume algorithm of Barahona
/// and Anbil 2000).
/// </summary>
internal sealed class VolumeClimb
{
    private const double Newest = 0.1;
    private const int Patience = 5;

    private readonly double[] mean;
    private double pace = 0.1;
    private int idle;

    /// <summary>Begins at prices with their bound and what they left apart.</summary>
    public VolumeClimb(double bound, double[] prices, double[] apart)
    {
        (Highest, Centre, mean) = (bound, [.. prices], [.. apart]);
    }

    /// <summary>The highest bound of all rounds.</summary>
    public double Highest { get; private set; }

    /// <summary>The prices of the highest bound.</summary>
    public double[] Centre { get; }

    /// <summary>The prices to try next.</summary>
    /// <param name="known">What the bound cannot rise above, or need not.</param>
    /// <param name="prices">Takes the prices.</param>
    public void Next(double known, double[] prices)
    {
        var length = 0.0;
        foreach (var at in mean)
        {
            length += at * at;
        }

        // A plan far above the bound would make the first steps far too long.
        var step = length > 0 ? pace * Math.Min(known - Highest, Math.Max(1000, Math.Abs(Highest) / 4)) / length : 0;
        for (var at = 0; at < prices.Length; at++)
        {
            prices[at] = Centre[at] + (step * mean[at]);
        }
    }

    /// <summary>Takes the bound at these prices and what they left apart.</summary>
    public void Take(double bound, double[] prices, double[] apart)
    {
        var uphill = 0.0;
        for (var at = 0; at < apart.Length; at++)
        {
            uphill += mean[at] * apart[at];
            mean[at] += Newest * (apart[at] - mean[at]);
        }

        if (bound > Highest)
        {
            (Highest, idle, pace) = (bound, 0, uphill > 0 ? pace * 1.1 : pace);
            prices.CopyTo(Centre, 0);
        }
        else if (++idle >= Patience)
        {
            (idle, pace) = (0, pace * 0.66);
        }
    }
}
