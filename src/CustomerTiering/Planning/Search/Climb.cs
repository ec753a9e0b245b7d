namespace CustomerTiering.Planning.Search;

/// <summary>How far prices are changed in each round on their way up (Polyak's step, shorter where it does not lead up).</summary>
/// <param name="known">A cost that can be had: the bound cannot rise above it.</param>
internal sealed class Climb(double known)
{
    private const int Patience = 6;
    private double pace = 1;
    private int idle;

    /// <summary>The highest bound of all rounds.</summary>
    public double Highest { get; private set; } = double.MinValue;

    /// <summary>Takes a round's bound.</summary>
    /// <param name="bound">The bound.</param>
    /// <param name="length">The square of the length of the direction.</param>
    /// <param name="step">How far to go.</param>
    /// <returns>False at the top.</returns>
    public bool TryStep(double bound, double length, out double step)
    {
        (Highest, idle) = bound > Highest ? (bound, 0) : (Highest, idle + 1);
        (pace, idle) = idle >= Patience ? (pace / 2, 0) : (pace, idle);

        // A plan far above the bound would make the first steps far too long.
        var target = Math.Min(known, Highest + Math.Max(1000, Math.Abs(Highest) / 2));
        step = length > 0 ? pace * (target - bound) / length : 0;
        return length > 0 && known > Highest;
    }
}
