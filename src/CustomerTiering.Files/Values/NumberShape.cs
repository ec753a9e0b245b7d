namespace CustomerTiering.Files.Values;

/// <summary>Where the points, commas and blanks of a number stand, and what that says about them.</summary>
/// <param name="Decides">The decimal mark that the number itself decides on; detected when it says nothing.</param>
/// <param name="IsOpen">Whether its one point or comma may be either the decimal mark or a separator of thousands.</param>
internal readonly record struct NumberShape(DecimalMark Decides, bool IsOpen)
{
    /// <summary>The shape of a number without sign and currency.</summary>
    /// <returns>False when it is no number.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out NumberShape shape)
    {
        shape = default;
        var exponent = text.IndexOfAny('e', 'E');
        if (exponent >= 0 && !IsExponent(text[(exponent + 1)..]))
        {
            return false;
        }

        var mantissa = exponent < 0 ? text : text[..exponent];
        if (mantissa.IndexOfAnyExcept("0123456789., '") >= 0 || mantissa.IndexOfAnyInRange('0', '9') < 0)
        {
            return false;
        }

        var lastPoint = mantissa.LastIndexOf('.');
        var lastComma = mantissa.LastIndexOf(',');
        if (lastPoint < 0 && lastComma < 0)
        {
            return AreGroups(mantissa, ' ') || AreGroups(mantissa, '\'');
        }

        if (lastPoint >= 0 && lastComma >= 0)
        {
            var byPoint = lastPoint > lastComma;
            shape = new NumberShape(byPoint ? DecimalMark.Point : DecimalMark.Comma, IsOpen: false);
            return IsDecimals(mantissa, byPoint ? lastPoint : lastComma) && AreGroups(mantissa[..(byPoint ? lastPoint : lastComma)], byPoint ? ',' : '.');
        }

        return TryReadOneMark(mantissa, Math.Max(lastPoint, lastComma), exponent >= 0, out shape);
    }

    private static bool TryReadOneMark(ReadOnlySpan<char> mantissa, int place, bool hasExponent, out NumberShape shape)
    {
        var letter = mantissa[place];
        var asDecimal = letter == '.' ? DecimalMark.Point : DecimalMark.Comma;
        var asGroups = letter == '.' ? DecimalMark.Comma : DecimalMark.Point;
        var whole = mantissa[..place];
        if (whole.Contains(letter))
        {
            // It stands twice: it parts the thousands, so the other one is the decimal mark.
            shape = new NumberShape(asGroups, IsOpen: false);
            return AreGroups(mantissa, letter);
        }

        var isOpen = !hasExponent && mantissa.Length - place - 1 == 3 && whole.Length is >= 1 and <= 3 && whole[0] != '0' && whole.IndexOfAny(' ', '\'') < 0;
        shape = isOpen ? new NumberShape(DecimalMark.Detected, IsOpen: true) : new NumberShape(asDecimal, IsOpen: false);
        return IsDecimals(mantissa, place) && (AreGroups(whole, ' ') || AreGroups(whole, '\''));
    }

    private static bool IsDecimals(ReadOnlySpan<char> mantissa, int place) => mantissa[(place + 1)..].IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether a whole number is one run of digits, or groups of three after one to three; groups of two before the last are those of India.</summary>
    private static bool AreGroups(ReadOnlySpan<char> whole, char separator)
    {
        var last = whole.LastIndexOf(separator);
        if (last < 0)
        {
            return whole.IndexOfAnyExceptInRange('0', '9') < 0;
        }

        if (whole.Length - last - 1 != 3 || !IsDecimals(whole, last))
        {
            return false;
        }

        var size = 0;
        var group = 0;
        for (var i = last - 1; i >= -1; i--)
        {
            if (i >= 0 && char.IsAsciiDigit(whole[i]))
            {
                group++;
                continue;
            }

            if (i >= 0 && whole[i] != separator)
            {
                return false;
            }

            var isFirst = i < 0;
            if (group == 0 || group > 3 || (!isFirst && (group < 2 || (size != 0 && group != size))) || (isFirst && size == 2 && group > 2))
            {
                return false;
            }

            size = group;
            group = 0;
        }

        return true;
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        var digits = text.Length > 0 && (text[0] is '+' or '-') ? text[1..] : text;
        return digits.Length is >= 1 and <= 4 && digits.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
