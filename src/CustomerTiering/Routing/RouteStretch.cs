using System.Runtime.CompilerServices;

namespace CustomerTiering.Routing;

/// <summary>
/// A stretch of a route that keeps all its windows: how long it lasts at the least, and between which moments it has to start to last no longer.
/// </summary>
/// <remarks>Stretches are joined in O(1) (Vidal, Crainic, Gendreau and Prins 2013), which is what makes one trial of an insertion O(1).</remarks>
/// <param name="Length">The shortest duration: visits, travel and the waiting that no start avoids.</param>
/// <param name="Earliest">The earliest start without more waiting; started earlier it ends no sooner.</param>
/// <param name="Latest">The latest start that keeps every window.</param>
internal readonly record struct RouteStretch(double Length, double Earliest, double Latest)
{
    /// <summary>The earliest end.</summary>
    public double Done
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Earliest + Length;
    }

    /// <summary>This stretch, a leg, and another stretch; only where <see cref="Reaches"/> says so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RouteStretch Then(double leg, in RouteStretch next)
    {
        var shift = Length + leg;
        var wait = Math.Max(next.Earliest - shift - Latest, 0);
        return new RouteStretch(shift + next.Length + wait, Math.Max(next.Earliest - shift, Earliest) - wait, Math.Min(next.Latest - shift, Latest));
    }

    /// <summary>Whether another stretch can be started in time after this one and a leg.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Reaches(double leg, in RouteStretch next) => Earliest + Length + leg <= next.Latest + RoutingCheck.Rounding / 2;
}
