namespace CustomerTiering.Demo.Chance;

/// <summary>
/// Exponential, logarithm and normal quantile from the five operations that IEEE 754 fixes to the last bit (+ − × ÷ √).
/// </summary>
/// <remarks>
/// The platform's own functions may differ in the last digit between machines, and one digit is enough to change a file's bytes.
/// Errors: exponential and logarithm below 1e-13 relative, quantile below 4.5e-4.
/// </remarks>
internal static class SteadyMath
{
    private const double Ln2 = 0.6931471805599453;

    /// <summary>e to the power x, for |x| up to 700.</summary>
    public static double Exp(double x)
    {
        var doublings = (int)Math.Floor((x / Ln2) + 0.5);
        var rest = x - (doublings * Ln2);
        var sum = 1.0;
        for (var term = 16; term >= 1; term--)
        {
            sum = 1.0 + (rest * sum / term);
        }

        return sum * BitConverter.Int64BitsToDouble((long)(doublings + 1023) << 52);
    }

    /// <summary>Natural logarithm of a positive, normal number.</summary>
    public static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)((bits >> 52) & 0x7FF) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0x000F_FFFF_FFFF_FFFFL) | 0x3FF0_0000_0000_0000L);
        if (mantissa > 1.4142135623730951)
        {
            mantissa /= 2;
            exponent++;
        }

        var ratio = (mantissa - 1) / (mantissa + 1);
        var square = ratio * ratio;
        var sum = 0.0;
        for (var odd = 21; odd >= 1; odd -= 2)
        {
            sum = (1.0 / odd) + (square * sum);
        }

        return (2 * ratio * sum) + (exponent * Ln2);
    }

    /// <summary>
    /// The point below which a standard normal value lies with probability <paramref name="share"/>, 0 &lt; share &lt; 1:
    /// Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.23.
    /// </summary>
    public static double NormalQuantile(double share)
    {
        var tail = share < 0.5 ? share : 1 - share;
        var t = Math.Sqrt(-2 * Log(tail));
        var top = 2.515517 + (t * (0.802853 + (t * 0.010328)));
        var bottom = 1 + (t * (1.432788 + (t * (0.189269 + (t * 0.001308)))));
        var distance = t - (top / bottom);
        return share < 0.5 ? -distance : distance;
    }
}
