using CustomerTiering.Policies;

namespace CustomerTiering.Stability;

/// <summary>
/// A market in which nobody changes: every customer orders at a rate of its own, the rates differ as a gamma distribution, orders come as a Poisson
/// process, and amounts are lognormal with the same mean for all.
/// </summary>
/// <remarks>The defaults are one plausible market, chosen so that about 41, 27 and 14% of a top 20% fall out next year at 4, 12 and 50 orders a year.</remarks>
public sealed record ChanceChurnModel
{
    /// <summary>The documented defaults.</summary>
    public static ChanceChurnModel Default { get; } = new();

    /// <summary>Orders of a customer in a year, on average over the customers; more than 0, at most 10,000. 12 unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not within the range.</exception>
    public double MeanOrders
    {
        get;
        init => field = Within(value, 10_000, nameof(MeanOrders));
    }

    = 12;

    /// <summary>The shape of the gamma distribution of the rates: the smaller, the more customers differ. More than 0, at most 1,000; 0.75 unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not within the range.</exception>
    public double RateShape
    {
        get;
        init => field = Within(value, 1_000, nameof(RateShape));
    }

    = 0.75;

    /// <summary>The standard deviation of the logarithm of an order's amount; more than 0, at most 5. 1 unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not within the range.</exception>
    public double AmountSpread
    {
        get;
        init => field = Within(value, 5, nameof(AmountSpread));
    }

    = 1;

    /// <summary>Customers in the market, 10 to 1,000,000; 2,000 unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not within the range.</exception>
    public int Customers
    {
        get;
        init => field = value is >= 10 and <= 1_000_000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A market has 10 to 1,000,000 customers.");
    }

    = 2_000;

    /// <summary>Markets simulated and averaged over, 1 to 10,000; 20 unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not within the range.</exception>
    public int Runs
    {
        get;
        init => field = value is >= 1 and <= 10_000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "1 to 10,000 markets are simulated.");
    }

    = 20;

    /// <summary>The top group as a part of all customers, rounded up; 20% unless stated.</summary>
    public Proportion Top { get; init; } = Proportion.OfPercent(20);

    /// <summary>Exit limits that are tried, in rising order, none below <see cref="Top"/>.</summary>
    public IReadOnlyList<Proportion> StayUntil { get; init; } = StabilityPolicy.Default.StayUntil;

    /// <summary>The seed of all chance; 1 unless stated.</summary>
    public long Seed { get; init; } = 1;

    private static double Within(double value, double most, string name) => value > 0 && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "The number is more than 0 and not beyond its limit.");
}
