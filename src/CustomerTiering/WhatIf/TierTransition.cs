namespace CustomerTiering.WhatIf;

/// <summary>One cell of the transition matrix (等级转移矩阵): who is in one tier before and in one after.</summary>
/// <param name="From">The tier before; empty for those without a decision before.</param>
/// <param name="To">The tier after; empty for those without a decision after.</param>
/// <param name="Customers">How many.</param>
/// <param name="RevenueBefore">Their net revenue before.</param>
/// <param name="RevenueAfter">Their net revenue after.</param>
public sealed record TierTransition(string From, string To, int Customers, decimal RevenueBefore, decimal RevenueAfter)
{
    /// <summary>Whether the tiers differ.</summary>
    public bool IsMove => !string.Equals(From, To, StringComparison.Ordinal);
}
