namespace CustomerTiering.Money;

/// <summary>
/// An exact sum of ledger amounts: a whole number of millionths in 128 bits, so that no sum of any real book can overflow.
/// </summary>
/// <remarks>Equality and ordering are those of the number.</remarks>
/// <param name="Micros">The sum in millionths of its unit.</param>
public readonly record struct LedgerTotal(Int128 Micros) : IComparable<LedgerTotal>
{
    /// <summary>Nothing.</summary>
    public static LedgerTotal Zero => default;

    /// <summary>Whether the sum is more than zero.</summary>
    public bool IsPositive => Micros > 0;

    /// <summary>The sum as a decimal, exactly, without trailing zeros beyond the point.</summary>
    /// <exception cref="OverflowException">The sum is beyond what a decimal holds (about 7.9 × 10²² units).</exception>
    public decimal Value => ToDecimal(Micros);

    /// <summary>The sum of two sums.</summary>
    public static LedgerTotal operator +(LedgerTotal left, LedgerTotal right) => new(checked(left.Micros + right.Micros));

    /// <summary>The difference of two sums.</summary>
    public static LedgerTotal operator -(LedgerTotal left, LedgerTotal right) => new(checked(left.Micros - right.Micros));

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(LedgerTotal left, LedgerTotal right) => left.Micros < right.Micros;

    /// <summary>Whether the first is more.</summary>
    public static bool operator >(LedgerTotal left, LedgerTotal right) => left.Micros > right.Micros;

    /// <summary>Whether the first is not more.</summary>
    public static bool operator <=(LedgerTotal left, LedgerTotal right) => left.Micros <= right.Micros;

    /// <summary>Whether the first is not less.</summary>
    public static bool operator >=(LedgerTotal left, LedgerTotal right) => left.Micros >= right.Micros;

    /// <inheritdoc/>
    public int CompareTo(LedgerTotal other) => Micros.CompareTo(other.Micros);

    /// <summary>The value in invariant notation.</summary>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal static decimal ToDecimal(Int128 micros)
    {
        if (micros == 0)
        {
            return 0m;
        }

        var magnitude = (UInt128)Int128.Abs(micros);
        byte scale = 6;
        while (scale > 0 && magnitude % 10 == 0)
        {
            magnitude /= 10;
            scale--;
        }

        if (magnitude >> 96 != 0)
        {
            throw new OverflowException("The total is beyond what a decimal holds.");
        }

        return new decimal((int)(uint)magnitude, (int)(uint)(magnitude >> 32), (int)(uint)(magnitude >> 64), micros < 0, scale);
    }
}
