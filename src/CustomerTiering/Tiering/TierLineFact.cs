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

    /// <summary>The facts of all lines of a channel, best tier first.</summary>
    internal static IEnumerable<TierLineFact> Of(ChannelId channel, TierScheme tiers, Ranking ranking, IReadOnlyList<int> sizes, Func<int, int> sizeAfterTies, long scale)
    {
        for (var rung = 0; rung < sizes.Count; rung++)
        {
            var size = sizes[rung];
            var last = size == 0 ? 0 : ranking.ValueAt(size - 1);
            var firstTied = size == 0 ? 0 : ranking.FirstNotAbove(last);
            var tied = size == 0 ? 0 : ranking.FirstBelow(last) - firstTied;
            yield return new TierLineFact(channel, tiers.Tiers[rung], ranking.Count, ranking.Counted, new Exact(last, scale).Value, size, sizeAfterTies(rung), tied)
            {
                TiedInside = size - firstTied,
            };
        }
    }
}
