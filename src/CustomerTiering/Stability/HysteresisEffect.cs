using CustomerTiering.Policies;

namespace CustomerTiering.Stability;

/// <summary>What chance alone does to a top group with one exit limit (缓冲带): who is in stays until it is beyond the limit.</summary>
/// <param name="StayUntil">The exit limit as a part of the buyers; equal to the entry limit where there is no hysteresis.</param>
/// <param name="Places">The places inside the limit.</param>
/// <param name="FallsOut">Of the members of one period, the share outside the limit in the next: 0 to 1.</param>
/// <param name="WithoutHysteresis">The same share with the entry limit as exit limit.</param>
/// <param name="FlipRate">In the long run, entries and exits in a period ÷ members by the entry limit alone.</param>
/// <param name="LongRunMembers">Members on average in the long run: what the calm costs, as who is kept holds a place of the group longer.</param>
public sealed record HysteresisEffect(Proportion StayUntil, int Places, double FallsOut, double WithoutHysteresis, double FlipRate, double LongRunMembers)
{
    /// <summary>The part of the falls by chance that the exit limit saves: 0 to 1; 0 where nobody falls.</summary>
    public double Saves => WithoutHysteresis == 0 ? 0 : 1 - (FallsOut / WithoutHysteresis);
}
