using CustomerTiering.Demo.Outlets;
using NodaTime;

namespace CustomerTiering.Demo.Visits;

/// <summary>The outlets of one rep that are visited in turn: who has waited longest by its own measure comes next.</summary>
/// <param name="members">The outlets.</param>
/// <param name="likings">How often each is visited beside the others, in the same order.</param>
internal sealed class OutletRound(IReadOnlyList<Outlet> members, IReadOnlyList<double> likings)
{
    private readonly double[] intervals = [.. likings.Select(liking => 1 / liking)];
    private readonly int[] last = new int[members.Count];

    /// <summary>Spreads the beginnings, so that not everyone is due on the first day.</summary>
    public void Begin(int place, Func<int, int> drawBelow)
    {
        for (var member = 0; member < last.Length; member++)
        {
            last[member] = place - drawBelow(30);
        }
    }

    /// <summary>Whether nobody is left who can be visited on a day; else the place of who is due.</summary>
    public bool TryNext(LocalDate day, int place, IReadOnlySet<int> visited, out int due)
    {
        due = -1;
        var longest = double.MinValue;
        for (var member = 0; member < members.Count; member++)
        {
            var waited = (place - last[member]) / intervals[member];
            if (waited > longest && last[member] < place && !visited.Contains(members[member].Index) && IsOpen(members[member], day))
            {
                (due, longest) = (member, waited);
            }
        }

        return due >= 0;
    }

    /// <summary>The outlet in a place.</summary>
    public Outlet At(int member) => members[member];

    /// <summary>Notes a visit; the next wait is the outlet's own, drawn a little shorter or longer.</summary>
    /// <param name="member">The place of the outlet.</param>
    /// <param name="place">The place of the day.</param>
    /// <param name="factor">What the wait is drawn to be of the usual one.</param>
    public void Visited(int member, int place, double factor)
    {
        last[member] = place;
        intervals[member] = factor / likings[member];
    }

    // Visited from sixty days before it signs; a prospect in the last half-year, as its signing day lies just after the last day.
    private static bool IsOpen(Outlet outlet, LocalDate day) => day < outlet.Tenure.ClosedFrom && (!outlet.Tenure.HasSigningDay || day >= outlet.Tenure.SignedOn.PlusDays(-60));
}
