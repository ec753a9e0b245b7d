using System.Globalization;

namespace CustomerTiering.Policies;

/// <summary>Numbers of a policy as text: decimals, exactly as written, never through a binary fraction.</summary>
internal static class PolicyNumber
{
    /// <summary>The fewest digits that say the number, without an exponent; a zero is never negative.</summary>
    public static string Text(decimal number) => number == 0 ? "0" : number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Reads a JSON number.</summary>
    /// <returns>False when it is too large, or has more digits than a decimal keeps: it would be rounded silently.</returns>
    public static bool TryParse(string raw, out decimal number) =>
        decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && KeepsAllDigits(raw);

    private static bool KeepsAllDigits(string raw)
    {
        var end = raw.AsSpan().IndexOfAny('e', 'E');
        var mantissa = end < 0 ? raw : raw[..end];
        var exponent = 0;
        if (end >= 0 && !int.TryParse(raw.AsSpan(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : mantissa.AsSpan(point + 1).TrimEnd('0').Length;
        var digits = mantissa.Replace(".", string.Empty, StringComparison.Ordinal).Trim('-').Trim('0').Length;
        return digits <= 28 && (digits == 0 || (long)decimals - exponent <= 28);
    }
}
