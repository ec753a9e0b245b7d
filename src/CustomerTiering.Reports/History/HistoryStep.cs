using CustomerTiering.Customers;
using CustomerTiering.History;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Reports.History;

/// <summary>A day on which tiers changed.</summary>
/// <param name="Effective">The day from which the changes hold.</param>
/// <param name="Counts">Customers in each tier from that day on, best first.</param>
/// <param name="Up">Customers that moved to a better tier.</param>
/// <param name="Down">Customers that moved to a worse one.</param>
/// <param name="New">Customers that had no tier before.</param>
/// <param name="Gone">Customers that have none any more.</param>
public sealed record HistoryStep(LocalDate Effective, IReadOnlyList<int> Counts, int Up, int Down, int New, int Gone)
{
    /// <summary>The steps of a history up to a day, in order. O(movements · log movements).</summary>
    internal static IReadOnlyList<HistoryStep> Of(TierHistory history, TierScheme tiers, LocalDate last)
    {
        var steps = new List<HistoryStep>();
        var held = new Dictionary<CustomerId, TierName>();
        var counts = new int[tiers.Tiers.Count];
        foreach (var day in Changes(history, last).GroupBy(movement => movement.Effective).OrderBy(day => day.Key))
        {
            var before = new Dictionary<CustomerId, TierName>();
            foreach (var movement in day)
            {
                before.TryAdd(movement.Customer, held.GetValueOrDefault(movement.Customer));
                held[movement.Customer] = movement.To;
            }

            var (up, down, come, gone) = (0, 0, 0, 0);
            foreach (var (customer, tier) in before)
            {
                var (from, to) = (tiers.PlaceOf(tier), tiers.PlaceOf(held[customer]));
                Count(counts, from, -1);
                Count(counts, to, 1);
                up += from >= 0 && to >= 0 && to < from ? 1 : 0;
                down += from >= 0 && to > from ? 1 : 0;
                come += from < 0 && to >= 0 ? 1 : 0;
                gone += from >= 0 && to < 0 ? 1 : 0;
            }

            if (up + down + come + gone > 0)
            {
                steps.Add(new HistoryStep(day.Key, [.. counts], up, down, come, gone));
            }
        }

        return steps;
    }

    private static IEnumerable<TierMovement> Changes(TierHistory history, LocalDate last) =>
        history.Customers.SelectMany(customer => history.MovementsOf(customer, LocalDate.MaxIsoValue)).Where(movement => movement.Effective <= last);

    private static void Count(int[] counts, int place, int change)
    {
        if (place >= 0)
        {
            counts[place] += change;
        }
    }
}
