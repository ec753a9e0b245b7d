namespace CustomerTiering.Statistics;

/// <summary>Exponential and logarithm made of the operations that IEEE 754 fixes to the last bit: + − × ÷.</summary>
/// <remarks>The platform's own functions may differ in the last digit between machines; a simulation must not. Relative error below 1e-13.</remarks>
internal static class SteadyMath
{
    private const double Ln2 = 0.6931471805599453;

    /// <summary>e to the power x, for |x| up to 700.</summary>
    public static double Exp(double x)
    {
        // x = k·ln 2 + rest with |rest| at most half of ln 2; the series of the rest by Horner, then k doublings.
        var doublings = Math.Floor((x / Ln2) + 0.5);
        var rest = x - (doublings * Ln2);
        var sum = 1.0;
        for (var term = 16; term > 0; term--)
        {
            sum = 1 + (sum * rest / term);
        }

        return sum * BitConverter.UInt64BitsToDouble((ulong)(1023 + (int)doublings) << 52);
    }

    /// <summary>The natural logarithm of a positive, normal number.</summary>
    public static double Log(double x)
    {
        var bits = BitConverter.DoubleToUInt64Bits(x);
        var power = (int)((bits >> 52) & 0x7FF) - 1023;
        var part = BitConverter.UInt64BitsToDouble((bits & 0x000F_FFFF_FFFF_FFFF) | 0x3FF0_0000_0000_0000);
        if (part > 1.4142135623730951)
        {
            part *= 0.5;
            power++;
        }

        // ln part = 2·artanh((part − 1) ÷ (part + 1)), at most 0.172 inside.
        var ratio = (part - 1) / (part + 1);
        var sum = 0.0;
        for (var odd = 23; odd > 0; odd -= 2)
        {
            sum = (1.0 / odd) + (sum * ratio * ratio);
        }

        return (2 * ratio * sum) + (power * Ln2);
    }
}
