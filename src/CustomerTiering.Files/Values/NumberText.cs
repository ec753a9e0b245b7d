using System.Globalization;

namespace CustomerTiering.Files.Values;

/// <summary>
/// Reads numbers as exports write them: <c>1,234.56</c>, <c>1.234,56</c>, <c>1 234,56</c>, <c>(12.00)</c>, <c>12-</c>, <c>¥ 12</c>,
/// <c>１２．５</c>, <c>4.440892e-16</c>. Exact: the result is a decimal, and nothing passes through binary fractions.
/// </summary>
/// <remarks>
/// A number with one point or one comma that has one to three digits before it (not starting with 0) and exactly three after it,
/// as in <c>1,234</c>, is 1234 or 1.234 according to the file's convention. Every other number says itself what it is.
/// A percent sign is refused: 5% of what is not known here.
/// </remarks>
internal static class NumberText
{
    private const int Longest = 64;

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text, trimmed and not empty.</param>
    /// <param name="mark">The decimal mark of the file, or detected while it is not known.</param>
    /// <param name="value">The number.</param>
    /// <param name="sign">The currency sign or code that stands with it, empty when there is none.</param>
    /// <param name="decided">The mark that the number itself decides on.</param>
    public static Reading Read(ReadOnlySpan<char> text, DecimalMark mark, out decimal value, out string sign, out DecimalMark decided)
    {
        sign = string.Empty;
        decided = DecimalMark.Detected;
        if (TryReadDigits(text, mark, out value, out decided))
        {
            return decided == DecimalMark.Detected ? Reading.Plain : Reading.Deciding;
        }

        if (text.Length > Longest)
        {
            return Reading.NoValue;
        }

        var narrow = NarrowText.Of(text, stackalloc char[Longest]);
        if (!TryTakeSigns(ref narrow, out var negative, out sign) || !NumberShape.TryRead(narrow, out var shape))
        {
            return Reading.NoValue;
        }

        decided = shape.Decides;
        if (shape.IsOpen && mark == DecimalMark.Detected)
        {
            return Reading.Undecided;
        }

        if (decided != DecimalMark.Detected && mark != DecimalMark.Detected && decided != mark)
        {
            return Reading.Opposite;
        }

        if (!TryConvert(narrow, shape.IsOpen ? mark : decided, out value))
        {
            return Reading.Impossible;
        }

        value = negative ? -value : value;
        return decided == DecimalMark.Detected ? Reading.Plain : Reading.Deciding;
    }

    /// <summary>Up to 18 digits with a minus before and a point among them, the bulk of what is read; whatever is not as simple is left to the rest.</summary>
    private static bool TryReadDigits(ReadOnlySpan<char> text, DecimalMark mark, out decimal value, out DecimalMark decided)
    {
        value = 0;
        decided = DecimalMark.Detected;
        var negative = text[0] == '-';
        var digits = negative ? text[1..] : text;
        var point = -1;
        if (digits.Length is 0 or > 18)
        {
            return false;
        }

        long whole = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[i] - '0';
            if ((uint)digit <= 9)
            {
                whole = (whole * 10) + digit;
            }
            else if (digits[i] == '.' && point < 0 && mark != DecimalMark.Comma)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        if (point >= 0)
        {
            var isOpen = decimals == 3 && point is >= 1 and <= 3 && digits[0] != '0';
            if (decimals == 0 || (isOpen && mark == DecimalMark.Detected))
            {
                return false;
            }

            decided = isOpen ? DecimalMark.Detected : DecimalMark.Point;
        }

        value = new decimal((int)(uint)whole, (int)(uint)(whole >> 32), 0, negative && whole != 0, (byte)decimals);
        return true;
    }

    /// <summary>Takes parentheses, plus, minus and a currency from both ends; each may stand once.</summary>
    private static bool TryTakeSigns(ref ReadOnlySpan<char> text, out bool negative, out string sign)
    {
        negative = false;
        sign = string.Empty;
        var signed = false;
        while (true)
        {
            text = text.Trim();
            if (text.IsEmpty)
            {
                return false;
            }

            if (text[0] is '-' or '+' || text[^1] is '-' or '+')
            {
                if (signed)
                {
                    return false;
                }

                signed = true;
                var first = text[0] is '-' or '+';
                negative = (first ? text[0] : text[^1]) == '-';
                text = first ? text[1..] : text[..^1];
            }
            else if (text[0] == '(' && text[^1] == ')')
            {
                if (signed)
                {
                    return false;
                }

                signed = negative = true;
                text = text[1..^1];
            }
            else if (char.IsAsciiDigit(text[0]) || text[0] is '.' or ',')
            {
                if (char.IsAsciiDigit(text[^1]) || text[^1] is '.' or ',')
                {
                    return true;
                }

                if (!CurrencyText.TryTakeLast(ref text, ref sign))
                {
                    return false;
                }
            }
            else if (!CurrencyText.TryTakeFirst(ref text, ref sign))
            {
                return false;
            }
        }
    }

    private static bool TryConvert(ReadOnlySpan<char> text, DecimalMark mark, out decimal value)
    {
        var point = mark == DecimalMark.Comma ? ',' : '.';
        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        foreach (var letter in text)
        {
            if (letter == point && mark != DecimalMark.Detected)
            {
                plain[length++] = '.';
            }
            else if (letter is not ('.' or ',' or ' ' or '\''))
            {
                plain[length++] = letter;
            }
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);
    }
}
