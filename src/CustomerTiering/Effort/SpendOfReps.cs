using CustomerTiering.Customers;
using CustomerTiering.Spending;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Effort;

/// <summary>What was put into customers beside visits, by the rep who did it.</summary>
internal sealed class SpendOfReps
{
    private readonly ILookup<RepId, DaySpend> byRep;

    /// <param name="spent">The spend.</param>
    /// <param name="tiers">The tiers; spend on customers without a decision is left out.</param>
    /// <param name="positions">The customers' positions in the tiers.</param>
    public SpendOfReps(SpendBook spent, TieringResult tiers, Dictionary<CustomerId, int> positions)
    {
        // A correction has the day of what it corrects, so the two are taken together before anything is read as effort.
        All =
        [
            .. spent.KnownOn(tiers.Scope.KnownOn).In(tiers.Scope.Period).Lines
                .Where(line => positions.ContainsKey(line.Customer))
                .GroupBy(line => (Position: positions[line.Customer], line.Day, Rep: RepOf(line, positions[line.Customer])))
                .Select(group => new DaySpend(group.Key.Rep, group.Key.Position, group.Key.Day, group.Sum(line => line.Amount)))
                .OrderBy(spend => spend.Day).ThenBy(spend => spend.Position).ThenBy(spend => spend.Rep),
        ];
        byRep = All.ToLookup(spend => spend.Rep);

        // Who is not said to have put it in is the customer's rep on file.
        RepId RepOf(SpendLine line, int position) => line.Rep.IsNone ? tiers.RecordOf(position)?.Rep ?? RepId.None : line.Rep;
    }

    /// <summary>All of it, by day, customer and rep.</summary>
    public IReadOnlyList<DaySpend> All { get; }

    /// <summary>The reps who put something in.</summary>
    public IEnumerable<RepId> Reps => byRep.Select(group => group.Key);

    /// <summary>What one rep put in.</summary>
    public IEnumerable<DaySpend> Of(RepId rep) => byRep[rep];

    /// <summary>What one rep put into one customer on one day.</summary>
    public readonly record struct DaySpend(RepId Rep, int Position, LocalDate Day, decimal Amount);
}
