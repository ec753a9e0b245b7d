using CustomerTiering.Customers;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>Where a customer stands as of a day, as known on a day: one tier, always beside the one it would have without an override.</summary>
/// <param name="Customer">Who.</param>
/// <param name="AsOf">The day it is asked about.</param>
/// <param name="KnownOn">What was recorded by this day is known.</param>
public sealed record TierOnDay(CustomerId Customer, LocalDate AsOf, LocalDate KnownOn)
{
    /// <summary>The tier in force; <see cref="TierName.None"/> where it has none: not decided yet, closed, or merged into another.</summary>
    public TierName Tier { get; private init; }

    /// <summary>The tier it would have if no override were in force.</summary>
    public TierName WithoutOverride { get; private init; }

    /// <summary>The first day of the tier in force; the day asked about where there is none.</summary>
    public LocalDate Since { get; private init; } = AsOf;

    /// <summary>The movement that last changed the tier, or left it the same with another cause: why it stands where it does.</summary>
    public MovementCause Cause { get; private init; } = MovementCause.FirstDecision;

    /// <summary>The policy that said so; empty where nothing is decided yet.</summary>
    public PolicyStamp Policy { get; private init; }

    /// <summary>Whether the tier without override is promised beyond the day.</summary>
    public bool IsPromised => ValidUntil > AsOf;

    /// <summary>The last day for which the tier without override is promised; the first of it where nothing is.</summary>
    public LocalDate ValidUntil { get; private init; } = AsOf;

    /// <summary>Whether it no longer qualifies and keeps its tier for now.</summary>
    public bool IsInGrace { get; private init; }

    /// <summary>The last day of grace; the day asked about where there is none.</summary>
    public LocalDate GraceUntil { get; private init; } = AsOf;

    /// <summary>Overrides in force, by reference and last day, in the order in which they started.</summary>
    public IReadOnlyList<OverrideInForce> Overrides { get; private init; } = [];

    /// <summary>Whether an override makes a difference: the tier is not what it would be without.</summary>
    public bool IsOverridden => Tier != WithoutOverride;

    /// <summary>The customer that stands for this one, if it is merged; <see cref="CustomerId.None"/> otherwise.</summary>
    public CustomerId MergedInto { get; private init; }

    internal static TierOnDay From(CustomerId customer, LocalDate asOf, LocalDate knownOn, IReadOnlyList<TierMovement> standing)
    {
        var state = new TierOnDay(customer, asOf, knownOn);
        var overrides = new List<OverrideInForce>();
        foreach (var movement in standing)
        {
            if (movement.Effective > asOf)
            {
                break;
            }

            state = state.After(movement);
            Note(overrides, movement);
        }

        return state with { Overrides = overrides };
    }

    private static void Note(List<OverrideInForce> overrides, in TierMovement movement)
    {
        if (movement.Cause == MovementCause.OverrideStarted)
        {
            overrides.Add(new OverrideInForce(movement.Reference, movement.Until));
        }
        else if (movement.Cause == MovementCause.OverrideEnded)
        {
            var reference = movement.Reference;
            overrides.RemoveAll(entry => string.Equals(entry.Reference, reference, StringComparison.Ordinal));
        }
    }

    private TierOnDay After(in TierMovement movement)
    {
        var folded = TierFold.After(Fold, movement);
        return this with
        {
            Tier = movement.To,
            WithoutOverride = movement.WithoutOverride,
            Since = Tier == movement.To && !Policy.Equals(default) ? Since : movement.Effective,
            Cause = movement.Cause,
            Policy = movement.Policy,
            ValidUntil = folded.ValidUntil,
            IsInGrace = folded.IsInGrace,
            GraceUntil = folded.IsInGrace ? folded.GraceUntil : AsOf,
            MergedInto = movement.Cause == MovementCause.Merge && movement.WithoutOverride.IsNone ? new CustomerId(movement.Reference)
                : movement.Cause == MovementCause.Unmerge ? CustomerId.None
                : MergedInto,
            Fold = folded,
        };
    }

    private TierFold Fold { get; init; } = TierFold.None;
}
