using System.Numerics;

namespace CustomerTiering.Sql.Statements;

/// <summary>An exact fraction in lowest terms.</summary>
internal readonly record struct Fraction
{
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / common;
        Denominator = denominator / common;
    }

    public BigInteger Numerator { get; }

    /// <summary>More than 0.</summary>
    public BigInteger Denominator { get; }

    /// <summary>The least whole number that is not below it.</summary>
    public BigInteger Ceiling => -Floored(-Numerator, Denominator);

    /// <summary>The greatest whole number that is not above it.</summary>
    public BigInteger Floor => Floored(Numerator, Denominator);

    public static Fraction Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new Fraction(value < 0 ? -magnitude : magnitude, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static Fraction Power(int digits) => new(BigInteger.Pow(10, digits), 1);

    public Fraction Times(Fraction other) => new(Numerator * other.Numerator, Denominator * other.Denominator);

    /// <summary>As a decimal: exact where six decimals are, or twelve are enough, else rounded to twelve, halves to even; to whole numbers where twelve would not fit.</summary>
    /// <exception cref="OverflowException">It is beyond what a decimal holds.</exception>
    public decimal ToDecimal()
    {
        for (var digits = 12; digits > 0; digits -= 6)
        {
            var scaled = Rounded(Numerator * BigInteger.Pow(10, digits), Denominator, out var exact);
            if (BigInteger.Abs(scaled) >> 96 == 0 && (digits == 12 || exact))
            {
                return (decimal)scaled / (decimal)BigInteger.Pow(10, digits) / 1.0000000000000000000000000000m;
            }
        }

        return (decimal)Rounded(Numerator, Denominator, out _);
    }

    private static BigInteger Rounded(BigInteger numerator, BigInteger denominator, out bool exact)
    {
        var floor = Floored(numerator, denominator);
        var rest = numerator - (floor * denominator);
        var twice = rest * 2;
        exact = rest.IsZero;
        return twice > denominator || (twice == denominator && !floor.IsEven) ? floor + 1 : floor;
    }

    private static BigInteger Floored(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }
}
