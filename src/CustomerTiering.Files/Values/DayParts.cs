namespace CustomerTiering.Files.Values;

/// <summary>The three numbers of a written day as they stand, and what their form says about their order.</summary>
internal readonly record struct DayParts(int First, int Second, int Third, DayPartsOrder Order)
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>Takes a written day apart.</summary>
    /// <returns>False when the text does not have the form of a day.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out DayParts parts)
    {
        parts = default;
        var rest = text;
        if (TryTakeMonth(ref rest, out var named))
        {
            // Dec 31, 2024
            rest = rest.TrimStart(" .");
            if (!TryTakeNumber(ref rest, out var dayNumber, out _))
            {
                return false;
            }

            rest = rest.TrimStart(" ,");
            parts = new DayParts(named, dayNumber, 0, DayPartsOrder.MonthFirst);
            return TakeYear(ref rest, ref parts) && IsTime(rest);
        }

        if (!TryTakeNumber(ref rest, out var first, out var firstDigits))
        {
            return false;
        }

        if (firstDigits == 8)
        {
            parts = new DayParts(first / 10_000, first / 100 % 100, first % 100, DayPartsOrder.YearFirst);
            return IsTime(rest);
        }

        SkipBlanksBeforeUnit(ref rest);
        if (rest.IsEmpty || rest[0] is not ('-' or '/' or '.' or '年' or ' '))
        {
            return false;
        }

        var separator = rest[0];
        rest = rest[1..].TrimStart(' ');
        if (TryTakeMonth(ref rest, out named))
        {
            // 31-Dec-2024
            rest = rest.TrimStart("-/ .,");
            parts = new DayParts(first, named, 0, DayPartsOrder.DayFirst);
            return firstDigits <= 2 && TakeYear(ref rest, ref parts) && IsTime(rest);
        }

        if (separator == ' ' || !TryTakeNumber(ref rest, out var second, out var secondDigits) || secondDigits > 2)
        {
            return false;
        }

        SkipBlanksBeforeUnit(ref rest);
        if (rest.IsEmpty || rest[0] != (separator == '年' ? '月' : separator))
        {
            return false;
        }

        rest = rest[1..].TrimStart(' ');
        if (!TryTakeNumber(ref rest, out var third, out var thirdDigits))
        {
            return false;
        }

        SkipBlanksBeforeUnit(ref rest);
        if (separator == '年' && !rest.IsEmpty && (rest[0] is '日' or '号'))
        {
            rest = rest[1..];
        }

        var yearFirst = firstDigits == 4 && thirdDigits <= 2;
        var yearLast = firstDigits <= 2 && thirdDigits == 4 && separator != '年';
        parts = new DayParts(first, second, third, yearFirst ? DayPartsOrder.YearFirst : separator == '.' ? DayPartsOrder.DayFirst : DayPartsOrder.YearLast);
        return (yearFirst || yearLast) && IsTime(rest);
    }

    /// <summary>Whether what follows a day is nothing or a time of day.</summary>
    public static bool IsTime(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
        {
            return true;
        }

        if (rest[0] is not (' ' or 'T' or 't' or ':' or '上' or '下'))
        {
            return false;
        }

        rest = rest.TrimStart(" Tt:");
        return rest.IsEmpty || (rest.IndexOfAny(':', '时') >= 0 && rest.IndexOfAnyExcept(" 0123456789:.+-ZzAaPpMmGUTC上下午时分秒") < 0);
    }

    /// <summary>2024 年 12 月 31 日 is written with blanks too.</summary>
    private static void SkipBlanksBeforeUnit(ref ReadOnlySpan<char> rest)
    {
        var trimmed = rest.TrimStart(' ');
        rest = !trimmed.IsEmpty && trimmed[0] is ('年' or '月' or '日' or '号') ? trimmed : rest;
    }

    private static bool TakeYear(ref ReadOnlySpan<char> rest, ref DayParts parts)
    {
        if (!TryTakeNumber(ref rest, out var year, out var digits) || digits != 4)
        {
            return false;
        }

        parts = parts with { Third = year };
        return true;
    }

    private static bool TryTakeNumber(ref ReadOnlySpan<char> text, out int number, out int digits)
    {
        number = digits = 0;
        while (digits < text.Length && digits < 9 && char.IsAsciiDigit(text[digits]))
        {
            number = (number * 10) + text[digits++] - '0';
        }

        text = text[digits..];
        return digits is > 0 and < 9;
    }

    private static bool TryTakeMonth(ref ReadOnlySpan<char> text, out int month)
    {
        var letters = 0;
        while (letters < text.Length && char.IsAsciiLetter(text[letters]))
        {
            letters++;
        }

        month = 0;
        if (letters < 3)
        {
            return false;
        }

        for (var i = 0; i < Months.Length; i++)
        {
            if (text.StartsWith(Months[i], StringComparison.OrdinalIgnoreCase))
            {
                month = i + 1;
                text = text[letters..];
                return true;
            }
        }

        return false;
    }
}
