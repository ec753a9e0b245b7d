using NodaTime;

namespace CustomerTiering.History;

/// <summary>What was decided at one time: movements that can be put at the end of a history.</summary>
/// <param name="DecidedTo">The last day decided.</param>
/// <param name="KnownOn">What was recorded by this day was known.</param>
/// <param name="Movements">The movements, in the order in which they count. Often none: a movement stands only where something moved.</param>
public sealed record TierMovements(LocalDate DecidedTo, LocalDate KnownOn, IReadOnlyList<TierMovement> Movements);
