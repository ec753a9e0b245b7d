using System.Collections.Frozen;
using System.Globalization;
using CustomerTiering.Money;

namespace CustomerTiering.Files.Values;

/// <summary>
/// Currencies as exports write them: ISO codes, signs and Chinese names.
/// </summary>
/// <remarks>¥ and 元 are read as CNY and $ as USD; a file of another currency states it. A sign alone never contradicts a currency column.</remarks>
internal static class CurrencyText
{
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["¥"] = "CNY", ["￥"] = "CNY", ["元"] = "CNY", ["圆"] = "CNY", ["RMB"] = "CNY", ["人民币"] = "CNY", ["CNH"] = "CNY", ["人民币元"] = "CNY",
        ["$"] = "USD", ["＄"] = "USD", ["US$"] = "USD", ["美元"] = "USD", ["美金"] = "USD", ["€"] = "EUR", ["欧元"] = "EUR", ["£"] = "GBP", ["￡"] = "GBP", ["英镑"] = "GBP",
        ["HK$"] = "HKD", ["港币"] = "HKD", ["港元"] = "HKD", ["NT$"] = "TWD", ["新台币"] = "TWD", ["A$"] = "AUD", ["C$"] = "CAD", ["S$"] = "SGD",
        ["日元"] = "JPY", ["円"] = "JPY", ["₩"] = "KRW", ["韩元"] = "KRW", ["₹"] = "INR", ["Rs"] = "INR", ["₽"] = "RUB", ["卢布"] = "RUB", ["₫"] = "VND", ["฿"] = "THB", ["泰铢"] = "THB",
        ["₺"] = "TRY", ["₱"] = "PHP", ["₪"] = "ILS", ["₴"] = "UAH", ["R$"] = "BRL", ["zł"] = "PLN", ["kr"] = "SEK", ["Fr"] = "CHF",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> IsoCodes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "CNY", "USD", "EUR", "GBP", "HKD", "TWD", "JPY", "KRW", "SGD", "AUD", "CAD", "NZD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "RUB", "UAH", "TRY",
        "INR", "IDR", "THB", "VND", "PHP", "MYR", "MOP", "BRL", "MXN", "ARS", "CLP", "COP", "PEN", "ZAR", "EGP", "NGN", "KES", "AED", "SAR", "QAR", "KWD", "BHD", "OMR", "JOD", "ILS", "PKR", "BDT", "LKR", "KZT");

    /// <summary>The currency of a sign, a name or a code that stands by itself in a column of currencies; any three letters are a code there.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Currency currency)
    {
        text = text.Trim();
        return Codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var code) ? Currency.TryParse(code, out currency) : Currency.TryParse(text, out currency);
    }

    /// <summary>The currency of a sign taken from a number.</summary>
    public static Currency Of(string sign) => TryRead(sign, out var currency) ? currency : Currency.None;

    /// <summary>Whether a sign names one currency only: ¥ and $ are used by several.</summary>
    public static bool IsCertain(string sign) => sign is not ("¥" or "￥" or "$" or "＄" or "kr" or "Rs" or "Fr");

    /// <summary>Takes a currency from the front of a number; one may stand there once.</summary>
    public static bool TryTakeFirst(ref ReadOnlySpan<char> text, ref string sign)
    {
        var length = 0;
        while (length < text.Length && IsPart(text[length]))
        {
            length++;
        }

        return TryTake(text[..length], ref sign) && Cut(ref text, text[length..]);
    }

    /// <summary>Takes a currency from the end of a number; one may stand there once.</summary>
    public static bool TryTakeLast(ref ReadOnlySpan<char> text, ref string sign)
    {
        var start = text.Length;
        while (start > 0 && IsPart(text[start - 1]))
        {
            start--;
        }

        return TryTake(text[start..], ref sign) && Cut(ref text, text[..start]);
    }

    private static bool TryTake(ReadOnlySpan<char> word, ref string sign)
    {
        if (word.IsEmpty || sign.Length > 0)
        {
            return false;
        }

        sign = word.ToString();
        return Codes.ContainsKey(sign) || IsoCodes.Contains(sign) || (sign.Length == 1 && char.GetUnicodeCategory(sign[0]) == UnicodeCategory.CurrencySymbol);
    }

    private static bool Cut(ref ReadOnlySpan<char> text, ReadOnlySpan<char> rest)
    {
        text = rest;
        return true;
    }

    private static bool IsPart(char letter) => char.IsLetter(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.CurrencySymbol;
}
