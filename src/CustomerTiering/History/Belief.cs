using NodaTime;

namespace CustomerTiering.History;

/// <summary>What holds of a customer's movements as known on a day.</summary>
internal static class Belief
{
    /// <summary>The movements that stand, by effective day: those said by the day, less those withdrawn by it.</summary>
    public static IReadOnlyList<TierMovement> Of(IReadOnlyList<TierMovement> said, LocalDate knownOn)
    {
        var standing = new List<TierMovement>(said.Count);
        foreach (var movement in said)
        {
            if (movement.Recorded > knownOn)
            {
                continue;
            }

            if (movement.Cause.Withdraws)
            {
                standing.RemoveAll(earlier => earlier.Effective >= movement.Effective);
            }
            else
            {
                standing.Add(movement);
            }
        }

        return standing;
    }

    /// <summary>Whether two movements say the same, whenever they were said.</summary>
    public static bool SaysTheSame(in TierMovement one, in TierMovement other) => one with { Recorded = other.Recorded } == other;
}
