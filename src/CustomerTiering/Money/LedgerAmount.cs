namespace CustomerTiering.Money;

/// <summary>
/// One recorded amount or quantity in fixed point: a whole number of millionths, −9,223,372,036,854.775808 to 9,223,372,036,854.775807.
/// </summary>
/// <remarks>
/// The ledger keeps six decimals. A finer value is rounded half to even and the caller is told, so that a report can count
/// how many values were touched. Equality and ordering are those of the number.
/// </remarks>
/// <param name="Micros">The amount in millionths of its unit.</param>
public readonly record struct LedgerAmount(long Micros) : IComparable<LedgerAmount>
{
    /// <summary>Millionths in one unit.</summary>
    public const long MicrosPerUnit = 1_000_000;

    /// <summary>Nothing.</summary>
    public static LedgerAmount Zero => default;

    /// <summary>The amount as a decimal, exactly, without trailing zeros beyond the point.</summary>
    public decimal Value => LedgerTotal.ToDecimal(Micros);

    /// <summary>Puts a decimal into fixed point.</summary>
    /// <param name="value">The value, of any scale.</param>
    /// <param name="amount">The value with six decimals, rounded half to even.</param>
    /// <param name="rounded">Whether rounding changed the value.</param>
    /// <returns>False when the value does not fit; it is then not stored in any form.</returns>
    public static bool TryFrom(decimal value, out LedgerAmount amount, out bool rounded)
    {
        rounded = false;
        amount = Zero;
        if (value is > 9_223_372_036_854m or < -9_223_372_036_854m)
        {
            return false;
        }

        var micros = value * MicrosPerUnit;
        var whole = decimal.Round(micros, 0, MidpointRounding.ToEven);
        rounded = whole != micros;
        amount = new LedgerAmount((long)whole);
        return true;
    }

    /// <summary>Puts a decimal into fixed point, rounding half to even beyond six decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is beyond ±9,223,372,036,854.</exception>
    public static LedgerAmount From(decimal value) => TryFrom(value, out var amount, out _)
        ? amount
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A ledger amount lies within ±9,223,372,036,854.");

    /// <inheritdoc/>
    public int CompareTo(LedgerAmount other) => Micros.CompareTo(other.Micros);

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(LedgerAmount left, LedgerAmount right) => left.Micros < right.Micros;

    /// <summary>Whether the first is more.</summary>
    public static bool operator >(LedgerAmount left, LedgerAmount right) => left.Micros > right.Micros;

    /// <summary>Whether the first is not more.</summary>
    public static bool operator <=(LedgerAmount left, LedgerAmount right) => left.Micros <= right.Micros;

    /// <summary>Whether the first is not less.</summary>
    public static bool operator >=(LedgerAmount left, LedgerAmount right) => left.Micros >= right.Micros;

    /// <summary>The value in invariant notation.</summary>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
