using CustomerTiering.Customers;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>One event in the history of a customer's tier.</summary>
/// <remarks>
/// <see cref="From"/> and <see cref="To"/> are the tiers in force, overrides included; <see cref="WithoutOverride"/> is the tier it would have
/// after the movement without any. They are the same where no override is in force. A grace period that starts leaves the tier as it is.
/// </remarks>
/// <param name="Customer">Who.</param>
/// <param name="Effective">The first day of the new state.</param>
/// <param name="Recorded">The day on which it was said; what is known on a day includes what was recorded on it.</param>
/// <param name="From">The tier in force before; <see cref="TierName.None"/> for none.</param>
/// <param name="To">The tier in force after; <see cref="TierName.None"/> for none.</param>
/// <param name="Cause">Why.</param>
public readonly record struct TierMovement(CustomerId Customer, LocalDate Effective, LocalDate Recorded, TierName From, TierName To, MovementCause Cause)
{
    /// <summary>The tier after the movement if no override were in force.</summary>
    public TierName WithoutOverride { get; init; } = To;

    /// <summary>The policy that said so.</summary>
    public PolicyStamp Policy { get; init; }

    /// <summary>The last day of what it grants: of the tier's validity, the grace period or the override; the effective day where nothing is promised.</summary>
    public LocalDate Until { get; init; } = Effective;

    /// <summary>For an upgrade at once that a return can undo: the customer's net of the period on that day. Zero otherwise.</summary>
    public decimal Net { get; init; }

    /// <summary>What it refers to: the reference of an override or a dispute, the other id of a merge, the new group; empty otherwise.</summary>
    public string Reference { get; init; } = string.Empty;
}
