using CustomerTiering.Customers;

namespace CustomerTiering.Console.CommandLine;

/// <summary>From which files effort is compared, and whose.</summary>
/// <param name="Orders">The order file.</param>
/// <param name="Visits">The visit diary.</param>
/// <param name="Customers">The file of customers; empty for none.</param>
/// <param name="Reps">The file of reps; empty for none.</param>
/// <param name="Rep">The rep; none for all.</param>
/// <param name="Policy">The policy of tiers asked for; empty for the one that fits.</param>
/// <param name="EffortPolicy">The file of the policy of effort; empty for the default.</param>
internal sealed record EffortWish(string Orders, string Visits, string Customers, string Reps, RepId Rep, string Policy, string EffortPolicy);
