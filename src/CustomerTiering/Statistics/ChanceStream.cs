namespace CustomerTiering.Statistics;

/// <summary>
/// One stream of chance: the same key gives the same draws on every machine. A value of its own: copying it copies the place it has reached.
/// </summary>
/// <remarks>
/// xoshiro256** (Blackman and Vigna 2018), its state filled by splitmix64. The framework's own generator is not used: its algorithm is no
/// promise. Normal, gamma and lognormal values use <see cref="SteadyMath"/>, so that they too are the same to the last bit everywhere.
/// </remarks>
internal struct ChanceStream
{
    private const double MeanAtOnce = 16;
    private ulong a;
    private ulong b;
    private ulong c;
    private ulong d;

    /// <summary>The stream of a key: its state is the first four values of splitmix64.</summary>
    public ChanceStream(ulong key)
    {
        const ulong step = 0x9E3779B97F4A7C15;
        a = ChanceKey.Mix(key += step);
        b = ChanceKey.Mix(key += step);
        c = ChanceKey.Mix(key += step);
        d = ChanceKey.Mix(key + step);
    }

    /// <summary>The next 64 bits.</summary>
    public ulong NextBits()
    {
        var result = ulong.RotateLeft(b * 5, 7) * 9;
        var shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = ulong.RotateLeft(d, 45);
        return result;
    }

    /// <summary>A whole number from 0 up to, not including, a limit of at least 1. The bias is below limit ÷ 2³².</summary>
    public int Below(int limit) => (int)(((NextBits() >> 32) * (ulong)(uint)limit) >> 32);

    /// <summary>A number inside (0, 1), neither end possible.</summary>
    public double Unit() => ((NextBits() >> 11) + 0.5) * (1.0 / 9007199254740992.0);

    /// <summary>A standard normal value, by the polar method of Marsaglia and Bray; the second value of each pair is let go.</summary>
    public double Normal()
    {
        while (true)
        {
            var x = (2 * Unit()) - 1;
            var y = (2 * Unit()) - 1;
            var square = (x * x) + (y * y);
            if (square is < 1 and > 0)
            {
                return x * Math.Sqrt(-2 * SteadyMath.Log(square) / square);
            }
        }
    }

    /// <summary>A gamma value of scale 1, after Marsaglia and Tsang (2000).</summary>
    /// <param name="shape">The shape, more than 0; also the mean and the variance.</param>
    public double Gamma(double shape)
    {
        // Below one: a value of a shape greater by one, times the power of a uniform one.
        var boost = shape < 1 ? SteadyMath.Exp(Math.Max(SteadyMath.Log(Unit()) / shape, -700)) : 1;
        var least = (shape < 1 ? shape + 1 : shape) - (1.0 / 3);
        var step = 1 / Math.Sqrt(9 * least);
        while (true)
        {
            var normal = Normal();
            var cube = 1 + (normal * step);
            if (cube <= 0)
            {
                continue;
            }

            cube = cube * cube * cube;
            if (SteadyMath.Log(Unit()) < (normal * normal / 2) + (least * (1 - cube + SteadyMath.Log(cube))))
            {
                return boost * least * cube;
            }
        }
    }

    /// <summary>A Poisson count.</summary>
    /// <param name="mean">The mean, not negative. O(mean).</param>
    public int Poisson(double mean)
    {
        // Counts of parts of a period add up to the count of the whole; small parts keep the exponential far from zero.
        var count = 0;
        for (; mean > MeanAtOnce; mean -= MeanAtOnce)
        {
            count += SmallPoisson(MeanAtOnce);
        }

        return count + SmallPoisson(mean);
    }

    private int SmallPoisson(double mean)
    {
        var least = SteadyMath.Exp(-mean);
        var count = -1;
        for (var product = 1.0; product > least; product *= Unit())
        {
            count++;
        }

        return Math.Max(count, 0);
    }
}
