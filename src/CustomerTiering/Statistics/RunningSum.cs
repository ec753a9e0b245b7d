using System.Runtime.CompilerServices;

namespace CustomerTiering.Statistics;

/// <summary>
/// A sum of doubles that carries what each addition rounds away (the two-sum of Knuth 1969, § 4.2.2): about 106 bits instead of 53.
/// </summary>
/// <remarks>
/// A million shares added this way are right to the last place of a double, so a share that stands on a line stays on it.
/// A mutable value: keep it in a local.
/// </remarks>
internal struct RunningSum
{
    private double high;
    private double low;

    /// <summary>The sum, rounded to a double.</summary>
    public readonly double Value => high + low;

    /// <summary>Adds a finite number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double value)
    {
        var sum = high + value;
        var kept = sum - high;
        low += (high - (sum - kept)) + (value - kept);
        high = sum;
    }
}
