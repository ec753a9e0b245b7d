using CustomerTiering.Money;

namespace CustomerTiering.Measures;

/// <summary>
/// Leverage (杠杆): what growth in one group of customers equals a growth in another, from their actual shares.
/// </summary>
/// <remarks>
/// A growth of g in a group that brings a share s of the two groups' base adds s·g of it. +10% of core customers beats +30% of the
/// rest only where core brings more than 30 ÷ (10 + 30) = 75%; at 70/30 it is 7 points against 9.
/// </remarks>
public static class Leverage
{
    /// <summary>Compares a growth of one group with a growth of another.</summary>
    /// <param name="one">The group that the question is about, core customers say.</param>
    /// <param name="other">The group it is held against.</param>
    /// <exception cref="ArgumentException">A group's base is negative, or neither brings anything.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A growth is not a finite number above 0.</exception>
    public static LeverageResult Of(LeverageGroup one, LeverageGroup other)
    {
        Require(one);
        Require(other);
        var both = one.Base + other.Base;
        if (both == LedgerTotal.Zero)
        {
            throw new ArgumentException("Neither group brings anything; there is nothing to compare.", nameof(one));
        }

        return new LeverageResult(one, other, (double)one.Base.Micros / (double)both.Micros);
    }

    private static void Require(LeverageGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Base < LedgerTotal.Zero)
        {
            throw new ArgumentException($"The base of '{group.Name}' is negative: take the sum of its positive nets.", nameof(group));
        }

        if (!(group.Growth > 0 && double.IsFinite(group.Growth)))
        {
            throw new ArgumentOutOfRangeException(nameof(group), group.Growth, "A growth is more than 0: 0.1 for +10%.");
        }
    }
}
