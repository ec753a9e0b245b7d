using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>The state of one customer as its movements leave it: the same that <see cref="TierStates"/> keeps in columns, read back from events.</summary>
internal sealed record TierFold(TierName Tier, LocalDate Since, LocalDate ValidUntil)
{
    /// <summary>Nothing was decided yet.</summary>
    public static TierFold None { get; } = new(TierName.None, LocalDate.MinIsoValue, LocalDate.MinIsoValue);

    public bool IsInGrace { get; private init; }

    public LocalDate GraceUntil { get; private init; } = LocalDate.MinIsoValue;

    /// <summary>The net of an upgrade that a return can still undo; 0 without one.</summary>
    public decimal RisenNet { get; private init; }

    public bool IsMerged { get; private init; }

    /// <summary>What it was before it was merged.</summary>
    private TierFold? Before { get; init; }

    /// <summary>The state put by while it is merged.</summary>
    public TierFold PutBy => Before ?? None;

    public static TierFold After(TierFold state, in TierMovement movement) => movement.Cause.Name switch
    {
        "renewed" => state with { ValidUntil = movement.Until },
        "grace-started" => state with { IsInGrace = true, GraceUntil = movement.Until },
        "grace-ended-stayed" => state with { IsInGrace = false, ValidUntil = movement.Until },
        "group-change" or "override-started" or "override-ended" => state,
        "merge" when movement.WithoutOverride.IsNone => None with { IsMerged = true, Before = state.IsMerged ? state.Before : state },
        "unmerge" => state.PutBy,
        _ => new TierFold(movement.WithoutOverride, movement.Effective, movement.Until) { RisenNet = movement.Net },
    };

    public static TierFold Of(IEnumerable<TierMovement> standing)
    {
        var state = None;
        foreach (var movement in standing)
        {
            state = After(state, movement);
        }

        return state;
    }
}
