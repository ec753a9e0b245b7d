namespace CustomerTiering.Planning;

/// <summary>Sine, cosine and arc sine that are the same to the last bit on every machine; the framework's come from the machine's own library.</summary>
internal static class SteadyAngle
{
    private const int Terms = 20;

    /// <summary>The sine of −π to π, by its series; the error is below 1e-13.</summary>
    public static double Sin(double angle)
    {
        var (term, sum) = (angle, angle);
        for (var n = 1; n <= Terms; n++)
        {
            term *= -(angle * angle) / ((2 * n) * ((2 * n) + 1));
            var before = sum;
            sum += term;

            // From the second term on they only get smaller: once one changes nothing, none does.
            if (n > 1 && sum.Equals(before))
            {
                break;
            }
        }

        return sum;
    }

    /// <summary>The cosine of −π/2 to π/2.</summary>
    public static double Cos(double angle) => Math.Sqrt(Math.Max(0, 1 - (Sin(angle) * Sin(angle))));

    /// <summary>The arc sine of 0 to 1, halved twice into the range in which its series is short; the error is below 1e-12.</summary>
    public static double Asin(double sine)
    {
        // sin(x/2) of sin(x): the root of (1 − cos x)/2, written so that small angles keep their digits.
        var half = Half(Half(sine));
        var (power, sum) = (half, half);
        for (var n = 1; n <= Terms; n++)
        {
            power *= half * half * ((2 * n) - 1) / (2 * n);
            var before = sum;
            sum += power / ((2 * n) + 1);
            if (sum.Equals(before))
            {
                break;
            }
        }

        return 4 * sum;
    }

    private static double Half(double sine) => sine / Math.Sqrt(2 * (1 + Math.Sqrt(Math.Max(0, 1 - (sine * sine)))));
}
