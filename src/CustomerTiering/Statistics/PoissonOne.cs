namespace CustomerTiering.Statistics;

/// <summary>A Poisson count of mean 1 from 64 random bits: how often one event of a period happens again in a like period.</summary>
/// <remarks>By inversion: the limits are the cumulative probabilities e⁻¹ · Σ 1/k! in parts of 2⁶⁴. Beyond 18 the probability is below 2⁻⁵³.</remarks>
internal static class PoissonOne
{
    private static readonly ulong[] Limits = MakeLimits();

    /// <summary>The count that bits stand for: 0 to 19.</summary>
    public static int Of(ulong bits)
    {
        var count = 0;
        while (count < Limits.Length && bits >= Limits[count])
        {
            count++;
        }

        return count;
    }

    private static ulong[] MakeLimits()
    {
        var limits = new ulong[19];
        var part = 0.36787944117144233;
        var sum = 0.0;
        for (var count = 0; count < limits.Length; count++)
        {
            sum += part;
            part /= count + 1;
            limits[count] = (ulong)(Math.Min(sum, 1 - (1.0 / 9007199254740992.0)) * 18446744073709551616.0);
        }

        return limits;
    }
}
