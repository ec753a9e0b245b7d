using CustomerTiering.Customers;

namespace CustomerTiering.Tiering;

/// <summary>Where a line fell in one channel, with what ties did to it.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Tier">The tier above the line.</param>
/// <param name="Ranked">Units ranked in the channel.</param>
/// <param name="Counted">Units a percentage of a count is of.</param>
/// <param name="LastValue">The ranked value of the last unit inside, before ties; zero when nobody is inside.</param>
/// <param name="Members">Units inside before ties.</param>
/// <param name="MembersAfterTies">Units inside once ties are treated.</param>
/// <param name="Tied">Units that stand exactly at <paramref name="LastValue"/>.</param>
public sealed record TierLineFact(ChannelId Channel, TierName Tier, int Ranked, int Counted, decimal LastValue, int Members, int MembersAfterTies, int Tied)
{
    /// <summary>Of those tied at the line, how many were inside before ties were treated.</summary>
    public int TiedInside { get; internal init; }

    /// <summary>Of those tied at the line, how many came in with the others.</summary>
    public int CameIn => Math.Max(0, MembersAfterTies - Members);
}
