using CustomerTiering.Tiering;

namespace CustomerTiering.WhatIf;

/// <summary>How the counts of the tiers hang on each number of the policy.</summary>
/// <param name="Decided">The result by the policy as it is.</param>
/// <param name="Rows">The numbers in the order of the policy, each with its turns from the lowest.</param>
public sealed record SensitivityResult(TieringResult Decided, IReadOnlyList<SensitivityRow> Rows);
