using System.Numerics;
using CustomerTiering.Money;

namespace CustomerTiering.Tiering;

/// <summary>An exact fraction of whole numbers: margins and limits are compared without rounding.</summary>
/// <param name="Numerator">The upper number.</param>
/// <param name="Denominator">The lower number, more than 0.</param>
internal readonly record struct Exact(Int128 Numerator, Int128 Denominator) : IComparable<Exact>
{
    /// <summary>
    /// The number as a decimal: exact where twelve decimals are enough, else rounded to twelve, halves to even; to whole numbers where twelve decimals
    /// would not fit.
    /// </summary>
    public decimal Value
    {
        get
        {
            if (Denominator == LedgerAmount.MicrosPerUnit && Bits(Numerator) <= 96)
            {
                return LedgerTotal.ToDecimal(Numerator);
            }

            var twelve = Rounded((BigInteger)Numerator * 1_000_000_000_000, Denominator);
            return BigInteger.Abs(twelve) >> 96 == 0
                ? TrimZeros((decimal)twelve / 1_000_000_000_000m)
                : (decimal)Rounded(Numerator, Denominator);
        }
    }

    public static Exact Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = ((UInt128)(uint)bits[2] << 64) | ((UInt128)(uint)bits[1] << 32) | (uint)bits[0];
        Int128 denominator = 1;
        for (var scale = (bits[3] >> 16) & 0xFF; scale > 0; scale--)
        {
            denominator *= 10;
        }

        return new Exact(value < 0 ? -(Int128)magnitude : (Int128)magnitude, denominator);
    }

    /// <summary>The number as whole steps of 1 ÷ scale, halves to even.</summary>
    public Int128 Scaled(long scale) => (Int128)Rounded((BigInteger)Numerator * scale, Denominator);

    public Exact Times(Exact factor) => Bits(Numerator) + Bits(factor.Numerator) <= 126 && Bits(Denominator) + Bits(factor.Denominator) <= 126
        ? new Exact(Numerator * factor.Numerator, Denominator * factor.Denominator)
        : Reduced((BigInteger)Numerator * factor.Numerator, (BigInteger)Denominator * factor.Denominator);

    public int CompareTo(Exact other)
    {
        if (Denominator == other.Denominator)
        {
            return Numerator.CompareTo(other.Numerator);
        }

        return Bits(Numerator) + Bits(other.Denominator) <= 126 && Bits(other.Numerator) + Bits(Denominator) <= 126
            ? (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator)
            : ((BigInteger)Numerator * other.Denominator).CompareTo((BigInteger)other.Numerator * Denominator);
    }

    private static int Bits(Int128 value) => 128 - (int)Int128.LeadingZeroCount(Int128.Abs(value));

    private static Exact Reduced(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (numerator, denominator) = (numerator / common, denominator / common);

        // A factor with more digits than a limit can hold loses its last ones: less than one part in 2^60, and never the sign.
        var excess = (int)Math.Max(0, Math.Max(BigInteger.Abs(numerator).GetBitLength(), denominator.GetBitLength()) - 126);
        return new Exact((Int128)(numerator >> excess), Int128.Max(1, (Int128)(denominator >> excess)));
    }

    private static BigInteger Rounded(BigInteger numerator, BigInteger denominator)
    {
        var floor = BigInteger.DivRem(numerator, denominator, out var rest);
        if (rest.Sign < 0)
        {
            floor -= 1;
            rest += denominator;
        }

        var twice = (rest * 2).CompareTo(denominator);
        return twice > 0 || (twice == 0 && !floor.IsEven) ? floor + 1 : floor;
    }

    private static decimal TrimZeros(decimal value) => value / 1.0000000000000000000000000000m;
}
