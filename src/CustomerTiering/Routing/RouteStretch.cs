using System.Runtime.CompilerServices;

namespace CustomerTiering.Routing;

/// <summary>
/// A stretch of a route: how long it lasts at the least, and between which moments it has to start to last no longer. Visits may be late in it: a late visit
/// counts as if it had been in time, and how much that takes back is carried along.
/// </summary>
/// <remarks>Stretches are joined in O(1) (Vidal, Crainic, Gendreau and Prins 2013), which is what makes one trial of an insertion O(1).</remarks>
/// <param name="Length">The shortest duration: visits, travel and the waiting that no start avoids.</param>
/// <param name="Earliest">The earliest start without more waiting; started earlier it ends no sooner.</param>
/// <param name="Latest">The latest start that makes no visit later.</param>
/// <param name="Late">How late its visits are together; 0 where it keeps every window.</param>
internal readonly record struct RouteStretch(double Length, double Earliest, double Latest, double Late)
{
    /// <summary>This stretch, a leg, and another stretch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RouteStretch Then(double leg, in RouteStretch next)
    {
        var shift = Length - Late + leg;
        var wait = Math.Max(next.Earliest - shift - Latest, 0);
        var late = Math.Max(Earliest + shift - next.Latest, 0);
        return new RouteStretch(Length + leg + next.Length + wait, Math.Max(next.Earliest - shift, Earliest) - wait, Math.Min(next.Latest - shift, Latest) + late, Late + next.Late + late);
    }

    /// <summary>How late its visits are together, and how much longer than it may the stretch lasts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double OverTime(double most) => Late + Math.Max(0, Length - Late - most);
}
