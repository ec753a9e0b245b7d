using System.Numerics;

namespace CustomerTiering.Tests.Tiering.Reference;

/// <summary>A fraction of whole numbers of any size, slow and exact.</summary>
internal readonly record struct Fraction(BigInteger Upper, BigInteger Lower) : IComparable<Fraction>
{
    public static Fraction Of(decimal value)
    {
        var lower = BigInteger.Pow(10, value.Scale);
        return new Fraction(new BigInteger(value * (decimal)lower), lower);
    }

    public static Fraction operator +(Fraction left, Fraction right) => new((left.Upper * right.Lower) + (right.Upper * left.Lower), left.Lower * right.Lower);

    public static Fraction operator -(Fraction left, Fraction right) => left + new Fraction(-right.Upper, right.Lower);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.Upper * right.Upper, left.Lower * right.Lower);

    public static Fraction operator /(Fraction left, Fraction right) => new(left.Upper * right.Lower * right.Upper.Sign, left.Lower * BigInteger.Abs(right.Upper));

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public int CompareTo(Fraction other) => (Upper * other.Lower).CompareTo(other.Upper * Lower);

    /// <summary>The number with twelve decimals, halves to even.</summary>
    public decimal Twelve => decimal.Round((decimal)(Upper * BigInteger.Pow(10, 24) / Lower) / 1e24m, 12, MidpointRounding.ToEven);
}
