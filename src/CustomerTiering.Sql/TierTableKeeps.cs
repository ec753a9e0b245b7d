namespace CustomerTiering.Sql;

/// <summary>What becomes of the rows that a table of tiers has when new ones are written.</summary>
public enum TierTableKeeps
{
    /// <summary>None is kept: the table holds the last decision.</summary>
    Nothing,

    /// <summary>All are kept but those of the same policy, version, as-of day and known-on day: the table is a history, and writing the same decision again changes nothing.</summary>
    OtherDecisions,
}
