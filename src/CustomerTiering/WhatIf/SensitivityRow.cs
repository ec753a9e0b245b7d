using CustomerTiering.Customers;

namespace CustomerTiering.WhatIf;

/// <summary>What becomes of the tiers when one number of the policy is turned.</summary>
/// <param name="Path">Where the number stands in the policy, as faults name it: <c>$.channels[1].ladder[0]</c>.</param>
/// <param name="Channel">The channel of its rule; none for the rule of all others.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Value">The number as the policy has it.</param>
/// <param name="Turned">The number tried.</param>
/// <param name="IsRefused">Whether the policy with the turned number is at fault (a line above the one before it, say); then nothing is counted.</param>
/// <param name="Customers">Customers in each tier, best first; none where refused.</param>
/// <param name="Moved">Customers in another tier than by the policy as it is.</param>
public sealed record SensitivityRow(
    string Path, ChannelId Channel, PolicyLimitUnit Unit, decimal Value, decimal Turned, bool IsRefused, IReadOnlyList<int> Customers, int Moved);
