namespace CustomerTiering.Effort;

/// <summary>Works out the indices of many samples over the same customers: what hangs on value alone is worked out once.</summary>
/// <remarks>O(customers) a sample. The figures agree with <see cref="Statistics.Disproportion"/>, which is the definition.</remarks>
internal sealed class EffortScale
{
    private readonly double[] valueShares;
    private readonly double[] rankWeights;
    private readonly double[] topParts;
    private readonly double[] largestParts;

    /// <param name="values">Value from the top; the total is more than zero.</param>
    /// <param name="gini">The Gini index of the values.</param>
    /// <param name="top">How many bring the policy's part of the value.</param>
    /// <param name="largest">How many are the policy's top by number.</param>
    public EffortScale(double[] values, double gini, int top, int largest)
    {
        var total = values.Sum();
        valueShares = [.. values.Select(value => value / total)];
        rankWeights = new double[values.Length];
        (topParts, largestParts) = (new double[values.Length], new double[values.Length]);
        ValueGini = gini;
        for (var start = 0; start < values.Length;)
        {
            var end = start;
            while (end < values.Length && values[end].Equals(values[start]))
            {
                end++;
            }

            // Tied customers share one rank and one part of the top.
            Array.Fill(rankWeights, (double)(values.Length - start - end) / values.Length, start, end - start);
            Array.Fill(topParts, Math.Clamp(top - start, 0, end - start) / (double)(end - start), start, end - start);
            Array.Fill(largestParts, Math.Clamp(largest - start, 0, end - start) / (double)(end - start), start, end - start);
            start = end;
        }
    }

    public double ValueGini { get; }

    /// <summary>The indices of efforts with a total above zero.</summary>
    public (double Hoover, double Signed, double TopShare, double LargestShare) Of(double[] effort)
    {
        var total = 0.0;
        foreach (var one in effort)
        {
            total += one;
        }

        double hoover = 0, concentration = 0, top = 0, largest = 0;
        for (var place = 0; place < effort.Length; place++)
        {
            var share = effort[place] / total;
            hoover += Math.Max(share - valueShares[place], 0);
            concentration += rankWeights[place] * share;
            top += topParts[place] * share;
            largest += largestParts[place] * share;
        }

        return (hoover, concentration - ValueGini, top, largest);
    }
}
