using CustomerTiering.Policies;

namespace CustomerTiering.Stability;

/// <summary>How many members of the first period's top group are outside a limit in the second.</summary>
/// <param name="StayUntil">The limit as a part of the second period's buyers.</param>
/// <param name="FellOut">Members outside it in the second period.</param>
/// <param name="FellOutChanged">Those of them that are known to have truly changed.</param>
public sealed record PersistenceRow(Proportion StayUntil, int FellOut, int FellOutChanged)
{
    /// <summary>Those that fell out and are not known to have changed.</summary>
    public int FellOutByChance => FellOut - FellOutChanged;
}
