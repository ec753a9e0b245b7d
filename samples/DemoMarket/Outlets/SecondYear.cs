using CustomerTiering.Demo.Chance;

namespace CustomerTiering.Demo.Outlets;

/// <summary>Sets the true level of the second year: the market grows by 3%, some outlets truly change, and large outlets of newcomers are neglected.</summary>
internal static class SecondYear
{
    /// <summary>Growth of every outlet, in thousandths.</summary>
    public const int MarketPermille = 1030;

    /// <summary>Outlets in a thousand that truly change beyond the market.</summary>
    public const int ChangingPermille = 200;

    /// <summary>What is left of the purchases of a large outlet whose rep is new, in thousandths.</summary>
    public const int NeglectPermille = 850;

    /// <summary>The outlets with the level of the second year.</summary>
    public static IReadOnlyList<Outlet> Assign(MarketStreams streams, IReadOnlyList<Outlet> outlets, TeamPlan team, Roles roles)
    {
        var neglected = Neglected(outlets, team, roles);
        return [.. outlets.Select(outlet => outlet with
        {
            SecondLevel = outlet.FirstLevel * MarketPermille / 1000
                * ChangePermille(streams.Of("levels", outlet.Id.Value), outlet, roles) / 1000
                * (neglected.Contains(outlet.Index) ? NeglectPermille : 1000) / 1000,
        })];
    }

    /// <summary>Places of the outlets that are neglected: the largest fifth of every newcomer's outlets, those with a planted story of their own aside.</summary>
    public static IReadOnlySet<int> Neglected(IReadOnlyList<Outlet> outlets, TeamPlan team, Roles roles) =>
        LargestFifths(outlets).Where(outlet => team.IsNewcomer(outlet.Rep) && !roles.Untouched.Contains(outlet.Index)).Select(outlet => outlet.Index).ToHashSet();

    /// <summary>The largest fifth of every rep's outlets by the level of the first year, rounded up.</summary>
    public static IEnumerable<Outlet> LargestFifths(IReadOnlyList<Outlet> outlets) =>
        outlets.Where(outlet => !outlet.IsProspect).GroupBy(outlet => outlet.Rep).OrderBy(own => own.Key)
            .SelectMany(own => own.OrderByDescending(outlet => outlet.FirstLevel).ThenBy(outlet => outlet.Index).Take((own.Count() + 4) / 5));

    // Half of the changes go up, to 1.3 to 2.2 times, half down, to 0.4 to 0.75; the first three of a channel stay, so that its concentration holds.
    private static int ChangePermille(SeededStream stream, Outlet outlet, Roles roles)
    {
        var changes = stream.Chance(ChangingPermille);
        var up = stream.Chance(500);
        var factor = up ? stream.Between(1300, 2200) : stream.Between(400, 750);
        return changes && outlet.Rank >= 3 && !roles.Untouched.Contains(outlet.Index) ? factor : 1000;
    }
}
