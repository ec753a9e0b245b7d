using CustomerTiering.Customers;
using CustomerTiering.Demo.Chance;
using CustomerTiering.Team;
using NodaTime;

namespace CustomerTiering.Demo.Outlets;

/// <summary>The 24 reps, four a region, and who of them is new: at least one in every region, eight in all.</summary>
internal sealed class TeamPlan
{
    private readonly bool[] newcomers;

    private TeamPlan(IReadOnlyList<Rep> reps, bool[] newcomers)
    {
        Reps = reps;
        this.newcomers = newcomers;
    }

    /// <summary>The reps, in order of id; a rep's place ÷ 4 is the place of the region.</summary>
    public IReadOnlyList<Rep> Reps { get; }

    /// <summary>Whether the rep in a place joined in the second year.</summary>
    public bool IsNewcomer(int rep) => newcomers[rep];

    /// <summary>The team of a market.</summary>
    public static TeamPlan Of(MarketStreams streams)
    {
        var stream = streams.Of("reps");
        var reps = Territory.Regions.Count * Territory.RepsPerRegion;
        var joinedLate = new bool[reps];
        var crowded = Enumerable.Range(0, Territory.Regions.Count).ToArray();
        stream.Shuffle(crowded.AsSpan());
        for (var region = 0; region < Territory.Regions.Count; region++)
        {
            var first = stream.Below(Territory.RepsPerRegion);
            joinedLate[(region * Territory.RepsPerRegion) + first] = true;
            var second = (first + 1 + stream.Below(Territory.RepsPerRegion - 1)) % Territory.RepsPerRegion;
            joinedLate[(region * Territory.RepsPerRegion) + second] |= crowded[region] < 2;
        }

        return new TeamPlan([.. Enumerable.Range(0, reps).Select(rep => Make(rep, joinedLate[rep], stream))], joinedLate);
    }

    private static Rep Make(int rep, bool newcomer, SeededStream stream)
    {
        // Both cases take one draw. Newcomers start on a Monday from 2025-01-06 to 2025-04-21, veterans in 2012 to 2021.
        var draw = stream.Below(16);
        var joined = newcomer ? new LocalDate(2025, 1, 6).PlusWeeks(draw) : new LocalDate(2012, 3, 1).PlusMonths(7 * draw);
        return new Rep(new RepId(FormattableString.Invariant($"R-{rep + 1:00}")), joined)
        {
            Name = FormattableString.Invariant($"Rep {rep + 1:00}"),
            Region = Territory.IdOf(rep / Territory.RepsPerRegion),
        };
    }
}
