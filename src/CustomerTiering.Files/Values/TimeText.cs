using System.Globalization;
using NodaTime;

namespace CustomerTiering.Files.Values;

/// <summary>
/// Reads times of day as exports write them: <c>14:05</c>, <c>14:05:30</c>, <c>2:05 PM</c>, <c>14时05分</c>, <c>下午2:05</c>, <c>14.05</c>, with or without a day
/// before them, and the fractions of a day of spreadsheets.
/// </summary>
internal static class TimeText
{
    private const int Longest = 48;

    /// <summary>Reads a time; seconds are kept, fractions of them dropped.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out LocalTime time)
    {
        time = default;
        if (text.Length > Longest)
        {
            return false;
        }

        var rest = NarrowText.Of(text, stackalloc char[Longest]).Trim();
        var afternoon = TakeHalf(ref rest);
        var gap = rest.LastIndexOfAny('T', 't');
        // A day before the time: what follows the last T or the first blank after eight letters.
        rest = gap >= 8 ? rest[(gap + 1)..] : rest.Length > 8 && rest[8..].IndexOf(' ') is >= 0 and var blank ? rest[(8 + blank + 1)..].Trim() : rest;
        afternoon = afternoon < 0 ? TakeHalf(ref rest) : afternoon;
        var zone = rest.IndexOfAny('Z', '+');
        rest = (zone > 0 ? rest[..zone] : rest).Trim();
        Span<int> parts = stackalloc int[3];
        if (!TryParts(rest, parts) || parts[0] > (afternoon < 0 ? 23 : 12) || parts[1] > 59 || parts[2] > 59)
        {
            return false;
        }

        var hour = afternoon < 0 ? parts[0] : (parts[0] % 12) + (12 * afternoon);
        time = new LocalTime(hour, parts[1], parts[2]);
        return true;
    }

    /// <summary>The time of a spreadsheet's number: its fraction of a day, alone or after a day from 1954 on. A number between is no time: 9.5 may be half past nine or noon of a day long ago.</summary>
    public static bool TryOfSerial(ReadOnlySpan<char> text, out LocalTime time)
    {
        time = default;
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || serial is < 0 or (>= 1 and < 20_000) or >= 80_000)
        {
            return false;
        }

        var seconds = (int)decimal.Round((serial - decimal.Floor(serial)) * 86_400);
        time = LocalTime.FromSecondsSinceMidnight(seconds % 86_400);
        return true;
    }

    // 1 for afternoon, 0 for morning, −1 where nothing is said.
    private static int TakeHalf(ref ReadOnlySpan<char> text)
    {
        foreach (var (mark, half) in (ReadOnlySpan<(string, int)>)[("上午", 0), ("下午", 1), ("AM", 0), ("PM", 1), ("A.M.", 0), ("P.M.", 1)])
        {
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                text = text[mark.Length..].Trim();
                return half;
            }

            if (text.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^mark.Length].Trim();
                return half;
            }
        }

        return -1;
    }

    // Two or three numbers of one or two digits with a colon, a point or 时 分 秒 between.
    private static bool TryParts(ReadOnlySpan<char> text, Span<int> parts)
    {
        var (part, digits) = (0, 0);
        for (var place = 0; place < text.Length; place++)
        {
            if (char.IsAsciiDigit(text[place]))
            {
                if (part > 2 || ++digits > 2)
                {
                    return part == 3;
                }

                parts[part] = (parts[part] * 10) + text[place] - '0';
            }
            else if (text[place] == '.' && part == 0 && text.Length - place != 3 && text.Length - place != 6)
            {
                // Half past nine is written 9.30; 9.5 is no time.
                return false;
            }
            else if (text[place] is ':' or '.' or '时' or '点' or '分' or '秒' && digits > 0)
            {
                (part, digits) = (part + 1, 0);
            }
            else
            {
                return false;
            }
        }

        return (part >= 1 && digits > 0) || (part >= 1 && digits == 0 && text[^1] is '时' or '点' or '分' or '秒');
    }
}
