namespace CustomerTiering.Effort;

/// <summary>What the search for avoided key accounts found, and how much it looked at.</summary>
/// <param name="Accounts">The avoided accounts, the largest sales first, ties by rep and customer.</param>
/// <param name="Pairs">Pairs of a rep and a key account of that rep with a visit.</param>
/// <param name="Tested">Pairs with enough fruitless calls in a row to be tested. The accepted chance of a false alarm is spread over all of them.</param>
/// <param name="WithoutResult">Visits to key accounts whose result was not recorded: where it is missing, nothing can be noticed.</param>
public sealed record AvoidanceResult(IReadOnlyList<AvoidedAccount> Accounts, int Pairs, int Tested, int WithoutResult);
