using System.Collections.Frozen;

namespace CustomerTiering.Money;

/// <summary>
/// The currency of recorded money: an ISO 4217 code, or <see cref="None"/> where the facts do not say.
/// </summary>
/// <remarks>
/// Equality is by code. Ordering is not defined: amounts of two currencies are never compared.
/// An immutable value, safe to share between threads.
/// </remarks>
public readonly record struct Currency
{
    private static readonly FrozenDictionary<string, int> OddMinorDigits = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["BIF"] = 0, ["CLP"] = 0, ["DJF"] = 0, ["GNF"] = 0, ["ISK"] = 0, ["JPY"] = 0, ["KMF"] = 0, ["KRW"] = 0,
        ["PYG"] = 0, ["RWF"] = 0, ["UGX"] = 0, ["VND"] = 0, ["VUV"] = 0, ["XAF"] = 0, ["XOF"] = 0, ["XPF"] = 0,
        ["BHD"] = 3, ["IQD"] = 3, ["JOD"] = 3, ["KWD"] = 3, ["LYD"] = 3, ["OMR"] = 3, ["TND"] = 3,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly string? code;

    private Currency(string code) => this.code = code;

    /// <summary>No currency is stated. Amounts are compared as if all were of one unnamed currency with two minor digits.</summary>
    public static Currency None => default;

    /// <summary>The three capital letters of ISO 4217, or an empty string for <see cref="None"/>.</summary>
    public string Code => code ?? string.Empty;

    /// <summary>Whether no currency is stated.</summary>
    public bool IsNone => code is null;

    /// <summary>Digits after the decimal point of the smallest unit that can be paid: 0 to 3, and 2 for <see cref="None"/>.</summary>
    public int MinorDigits => OddMinorDigits.GetValueOrDefault(Code, 2);

    /// <summary>The smallest unit that can be paid, in units of the currency: 0.01 unless the currency has another.</summary>
    public decimal MinorUnit => new(1, 0, 0, isNegative: false, (byte)MinorDigits);

    /// <summary>The currency of an ISO 4217 code; letter case does not matter.</summary>
    /// <exception cref="ArgumentException">The text is not three letters A to Z.</exception>
    public static Currency Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryParse(code, out var currency)
            ? currency
            : throw new ArgumentException($"A currency code is three letters, as in CNY; this is '{code}'.", nameof(code));
    }

    /// <summary>Reads an ISO 4217 code, surrounded by blanks or not; letter case does not matter.</summary>
    /// <returns>False when the text is not three letters A to Z.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Currency currency)
    {
        text = text.Trim();
        var valid = text.Length == 3 && char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[1]) && char.IsAsciiLetter(text[2]);
        currency = valid ? new Currency(text.ToString().ToUpperInvariant()) : None;
        return valid;
    }

    /// <summary>The code, or an empty string for <see cref="None"/>.</summary>
    public override string ToString() => Code;
}
