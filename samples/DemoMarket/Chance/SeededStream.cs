namespace CustomerTiering.Demo.Chance;

/// <summary>
/// One stream of chance: the same key gives the same draws on every machine. Not safe for use from several threads.
/// </summary>
/// <remarks>
/// xoshiro256** (Blackman and Vigna 2018) with its state filled by splitmix64 (Steele, Lea and Flood 2014). The framework's
/// own generator is not used: its algorithm is no promise. Every draw takes one 64-bit value, except where a method says otherwise.
/// </remarks>
/// <param name="a">First word of the state; the four are not all zero.</param>
/// <param name="b">Second word.</param>
/// <param name="c">Third word.</param>
/// <param name="d">Fourth word.</param>
internal sealed class SeededStream(ulong a, ulong b, ulong c, ulong d)
{
    private ulong a = a;
    private ulong b = b;
    private ulong c = c;
    private ulong d = d;

    /// <summary>The stream of a key: its state is the first four values of splitmix64.</summary>
    public static SeededStream Of(ulong key) => new(SplitMix(ref key), SplitMix(ref key), SplitMix(ref key), SplitMix(ref key));

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

    /// <summary>A whole number from 0 up to, not including, a limit of at least 1. The bias is below limit ÷ 2⁶⁴.</summary>
    public int Below(int limit) => (int)Math.BigMul(NextBits(), (ulong)limit, out _);

    /// <summary>A whole number between two bounds, both possible.</summary>
    public int Between(int least, int greatest) => least + Below(greatest - least + 1);

    /// <summary>True in so many cases of a thousand.</summary>
    public bool Chance(int permille) => Below(1000) < permille;

    /// <summary>A number inside (0, 1), neither end possible.</summary>
    public double Unit() => ((NextBits() >> 11) + 0.5) * (1.0 / 9007199254740992.0);

    /// <summary>A standard normal value.</summary>
    public double Normal() => SteadyMath.NormalQuantile(Unit());

    /// <summary>A lognormal value with mean 1 and the spread of its logarithm given.</summary>
    public double LogNormal(double spread) => SteadyMath.Exp((spread * Normal()) - (spread * spread / 2));

    /// <summary>An Erlang value with mean 1: the mean of so many exponential values, one draw each. Shape 1 is a Poisson process, greater shapes a steadier rhythm.</summary>
    public double Erlang(int shape)
    {
        var product = 1.0;
        for (var i = 0; i < shape; i++)
        {
            product *= Unit();
        }

        return -SteadyMath.Log(product) / shape;
    }

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    /// <summary>Puts values in random order, every order equally likely (Fisher–Yates). Takes one draw less than there are values.</summary>
    public void Shuffle<T>(Span<T> values)
    {
        for (var last = values.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (values[last], values[other]) = (values[other], values[last]);
        }
    }

    private static ulong SplitMix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        return MarketStreams.Mix(state);
    }
}
