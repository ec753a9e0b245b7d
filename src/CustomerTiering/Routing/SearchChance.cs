using System.Runtime.CompilerServices;
using CustomerTiering.Statistics;

namespace CustomerTiering.Routing;

/// <summary>The dice of one search: everything drawn follows from the seed.</summary>
internal struct SearchChance(ulong seed)
{
    private ChanceStream stream = new(seed);

    /// <summary>A whole number from 0 up to but not including a bound of at least 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Below(int bound) => stream.Below(bound);

    /// <summary>A number inside (0, 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Unit() => stream.Unit();

    /// <summary>How many draws go by before one of the given chance succeeds, that one included; the most there is where the chance is 0.</summary>
    public int Until(double chance) => chance <= 0
        ? int.MaxValue
        : 1 + (int)Math.Min(int.MaxValue / 2, SteadyMath.Log(stream.Unit()) / SteadyMath.Log(1 - Math.Min(chance, 0.999)));
}
