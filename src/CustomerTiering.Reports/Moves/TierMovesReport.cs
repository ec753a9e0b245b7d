using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Moves;

/// <summary>
/// Only who moved since an earlier result: who came from which tier into which, who is new, who is gone. Everybody else stayed.
/// </summary>
/// <remarks>Immutable. Moves are ordered by channel and customer id.</remarks>
public sealed class TierMovesReport
{
    private TierMovesReport(EarlierTiers earlier, TieringResult result, IReadOnlyList<TierMove> moves, int stayed)
    {
        Earlier = earlier;
        Result = result;
        Moves = moves;
        Stayed = stayed;
    }

    /// <summary>The earlier result.</summary>
    public EarlierTiers Earlier { get; }

    /// <summary>The result of today.</summary>
    public TieringResult Result { get; }

    /// <summary>Who moved.</summary>
    public IReadOnlyList<TierMove> Moves { get; }

    /// <summary>Customers in both results with the same tier.</summary>
    public int Stayed { get; }

    /// <summary>Whether both results are of the same policy and version; if not, moves may be the policy's doing and not the customers'.</summary>
    public bool IsSamePolicy => string.Equals(Earlier.PolicyName, Result.Policy.Name, StringComparison.Ordinal)
        && string.Equals(Earlier.PolicyVersion, Result.Policy.Version, StringComparison.Ordinal);

    /// <summary>Number of moves of one kind.</summary>
    public int CountOf(TierMoveKind kind) => Moves.Count(move => move.Kind == kind);

    /// <summary>Compares a result with an earlier one. O(customers · log customers).</summary>
    public static TierMovesReport Of(EarlierTiers earlier, TieringResult result)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(result);
        var moves = new List<TierMove>();
        var stayed = 0;
        foreach (var decision in result.Decisions)
        {
            if (!earlier.TryGet(decision.Customer, out var before))
            {
                moves.Add(new TierMove(decision.Customer, TierMoveKind.New, decision.Channel, string.Empty, decision.Tier.Value, 0m, decision.Revenue));
            }
            else if (before.Tier == decision.Tier)
            {
                stayed++;
            }
            else
            {
                moves.Add(new TierMove(
                    decision.Customer, KindOf(result.Policy.Tiers.PlaceOf(before.Tier), decision.TierPlace), decision.Channel,
                    before.Tier.Value, decision.Tier.Value, before.Revenue, decision.Revenue));
            }
        }

        moves.AddRange(earlier.Decisions.Where(before => !result.TryGet(before.Customer, out _))
            .Select(before => new TierMove(before.Customer, TierMoveKind.Gone, before.Channel, before.Tier.Value, string.Empty, before.Revenue, 0m)));
        return new TierMovesReport(earlier, result, [.. moves.OrderBy(move => move.Channel).ThenBy(move => move.Customer)], stayed);
    }

    private static TierMoveKind KindOf(int before, int now) => before < 0 ? TierMoveKind.Renamed : now < before ? TierMoveKind.Up : TierMoveKind.Down;
}
