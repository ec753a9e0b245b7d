using CustomerTiering.Customers;

namespace CustomerTiering.Demo;

/// <summary>Where a rep lives: where a day's round begins and ends.</summary>
/// <param name="Rep">The rep.</param>
/// <param name="X">Kilometres to the east of the market's south-west corner.</param>
/// <param name="Y">Kilometres to the north of it.</param>
public sealed record RepHome(RepId Rep, decimal X, decimal Y);
