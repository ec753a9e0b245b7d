using CustomerTiering.Sql.Mapping;

namespace CustomerTiering.Sql;

/// <summary>The table that tiers are written into.</summary>
/// <param name="Table">The table; made where it is missing. A schema named with it must be there.</param>
/// <param name="Keeps">What becomes of the rows it has.</param>
public sealed record TierTable(SqlTable Table, TierTableKeeps Keeps);
