using System.Globalization;

namespace CustomerTiering.Policies;

/// <summary>
/// A part of a whole as a policy states it: 0 to 1 in steps of one millionth, held exactly.
/// </summary>
/// <remarks>Exact, so that "80% of the base" is the same line on every machine and in every database. Ordering is that of the number.</remarks>
public readonly record struct Proportion : IComparable<Proportion>
{
    /// <summary>Parts in the whole.</summary>
    public const int Whole = 1_000_000;

    private Proportion(int partsPerMillion) => PartsPerMillion = partsPerMillion;

    /// <summary>All of it.</summary>
    public static Proportion All => new(Whole);

    /// <summary>Millionths of the whole, 0 to 1,000,000.</summary>
    public int PartsPerMillion { get; }

    /// <summary>The proportion as a decimal, 0 to 1.</summary>
    public decimal Value => PartsPerMillion / (decimal)Whole;

    /// <summary>A proportion of a decimal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0, above 1, or finer than one millionth.</exception>
    public static Proportion Of(decimal value) => TryOf(value, out var proportion)
        ? proportion
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A proportion lies within 0 to 1 and has at most six decimals.");

    /// <summary>A proportion of a decimal.</summary>
    /// <returns>False when the value is below 0, above 1, or finer than one millionth.</returns>
    public static bool TryOf(decimal value, out Proportion proportion)
    {
        var parts = value is >= 0 and <= 1 ? value * Whole : 0.5m;
        var valid = parts == decimal.Truncate(parts);
        proportion = valid ? new Proportion((int)parts) : default;
        return valid;
    }

    /// <summary>A proportion of a percentage: 80 is 0.8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0, above 100, or finer than 0.0001.</exception>
    public static Proportion OfPercent(decimal percent) => Of(percent / 100m);

    /// <inheritdoc/>
    public int CompareTo(Proportion other) => PartsPerMillion.CompareTo(other.PartsPerMillion);

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(Proportion left, Proportion right) => left.PartsPerMillion < right.PartsPerMillion;

    /// <summary>Whether the first is more.</summary>
    public static bool operator >(Proportion left, Proportion right) => left.PartsPerMillion > right.PartsPerMillion;

    /// <summary>Whether the first is not more.</summary>
    public static bool operator <=(Proportion left, Proportion right) => left.PartsPerMillion <= right.PartsPerMillion;

    /// <summary>Whether the first is not less.</summary>
    public static bool operator >=(Proportion left, Proportion right) => left.PartsPerMillion >= right.PartsPerMillion;

    /// <summary>The percentage in invariant notation, as in <c>80%</c>.</summary>
    public override string ToString() => (PartsPerMillion / 10_000m).ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
