using System.Globalization;

namespace CustomerTiering.Potential;

/// <summary>A customer's three scores, 1 (poor) to the number of bins (good).</summary>
/// <param name="Recency">Last purchase (最近消费): the fewer days ago, the higher.</param>
/// <param name="Frequency">Number of purchases (消费频率).</param>
/// <param name="Monetary">Money spent (消费金额).</param>
public readonly record struct RfmScore(byte Recency, byte Frequency, byte Monetary)
{
    /// <summary>The three digits side by side, as in <c>543</c>: a name of the cell, not a number to reckon with.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Recency}{Frequency}{Monetary}");
}
