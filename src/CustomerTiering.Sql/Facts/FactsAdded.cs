namespace CustomerTiering.Sql.Facts;

/// <summary>What was added to a store of facts.</summary>
/// <param name="Count">Facts added.</param>
/// <param name="RoundedValues">Values whose digits beyond six decimals were rounded half to even, as the ledger does.</param>
public readonly record struct FactsAdded(long Count, long RoundedValues);
