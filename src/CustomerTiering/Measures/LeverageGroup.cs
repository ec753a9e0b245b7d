using CustomerTiering.Money;

namespace CustomerTiering.Measures;

/// <summary>A group of customers, what it brings now, and a growth to think through for it.</summary>
/// <param name="Name">What the reader calls it: <c>core</c>, <c>A</c>, <c>the rest</c>.</param>
/// <param name="Base">What it brings now: the sum of the positive nets of its customers. Never negative.</param>
/// <param name="Growth">The growth, 0.1 for +10%; more than 0.</param>
public sealed record LeverageGroup(string Name, LedgerTotal Base, double Growth);
