using CustomerTiering.Tiering;

namespace CustomerTiering.Stability;

/// <summary>Counts who enters and leaves the top group between drawn periods, for each exit limit.</summary>
internal static class TopGroup
{
    /// <param name="tiers">The result.</param>
    /// <param name="draws">The draws; asked a second time rather than kept, as they would fill the memory of a large book.</param>
    /// <param name="policy">The choices.</param>
    /// <param name="places">Places of each limit, the top group's own first.</param>
    /// <param name="lines">The least value inside each limit, by draw.</param>
    /// <param name="token">Stops the counting.</param>
    public static IReadOnlyList<HysteresisEffect> Of(TieringResult tiers, PeriodDraws draws, StabilityPolicy policy, int[] places, Int128[][] lines, CancellationToken token)
    {
        var all = new Tally(places.Length);
        Parallel.For(
            0,
            tiers.Count,
            new ParallelOptions { CancellationToken = token },
            () => new Tally(places.Length),
            (customer, _, tally) => Follow(tally, tiers, customer, draws, lines),
            tally => all.Add(tally));
        var pairs = (double)policy.Draws * (policy.Draws - 1);
        var members = (double)all.Members / policy.Draws;
        return [.. policy.Limits().Select((limit, i) => new HysteresisEffect(
            limit,
            places[i],
            members == 0 ? 0 : all.Exits[i] / pairs / members,
            members == 0 ? 0 : all.Exits[0] / pairs / members,
            members == 0 ? 0 : all.Flips[i] / (policy.Draws - 1.0) / members,
            (double)all.Stays[i] / policy.Draws))];
    }

    private static Tally Follow(Tally tally, TieringResult tiers, int customer, PeriodDraws draws, Int128[][] lines)
    {
        var code = tiers.Map.Roster.Codes[customer];
        if (code < 0)
        {
            return tally;
        }

        Span<int> inside = stackalloc int[tally.Exits.Length];
        Span<bool> isMember = stackalloc bool[inside.Length];
        for (var draw = 0; draw < lines.Length; draw++)
        {
            var revenue = draws.Draw(code, draw, out _).Revenue;
            var enters = revenue >= lines[draw][0];
            for (var limit = 0; limit < inside.Length; limit++)
            {
                var within = revenue >= lines[draw][limit];
                inside[limit] += within ? 1 : 0;

                // The first period admits by the entry limit alone; afterwards the exit limit keeps who is in.
                var now = enters || (draw > 0 && isMember[limit] && within);
                tally.Flips[limit] += draw > 0 && now != isMember[limit] ? 1 : 0;
                tally.Stays[limit] += now ? 1 : 0;
                isMember[limit] = now;
            }
        }

        tally.Members += inside[0];
        for (var limit = 0; limit < inside.Length; limit++)
        {
            tally.Exits[limit] += (long)inside[0] * (lines.Length - inside[limit]);
        }

        return tally;
    }

    private sealed class Tally(int limits)
    {
        public long Members;

        public long[] Exits { get; } = new long[limits];

        public long[] Flips { get; } = new long[limits];

        public long[] Stays { get; } = new long[limits];

        public void Add(Tally other)
        {
            lock (Exits)
            {
                Members += other.Members;
                for (var limit = 0; limit < Exits.Length; limit++)
                {
                    Exits[limit] += other.Exits[limit];
                    Flips[limit] += other.Flips[limit];
                    Stays[limit] += other.Stays[limit];
                }
            }
        }
    }
}
