using System.Text;

namespace CustomerTiering.Reports.Pictures;

/// <summary>Guesses how wide a text will be, a little too wide rather than too narrow, since no font can be asked.</summary>
internal static class TextWidth
{
    public static double Of(string text, double size)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            ems += Ems(rune);
        }

        return ems * size;
    }

    /// <summary>The text, or as much of its beginning as fits, with an ellipsis.</summary>
    public static string Fit(string text, double size, double width)
    {
        if (Of(text, size) <= width)
        {
            return text;
        }

        var fitted = new StringBuilder();
        var used = Of("…", size);
        foreach (var rune in text.EnumerateRunes())
        {
            used += Ems(rune) * size;
            if (used > width)
            {
                break;
            }

            fitted.Append(rune.ToString());
        }

        return fitted.ToString().TrimEnd() + "…";
    }

    private static double Ems(Rune rune) => rune.Value switch
    {
        >= 0x1100 => 1.02,
        >= 'A' and <= 'Z' or 'm' or 'w' or '%' or '–' or '…' => 0.78,
        'i' or 'l' or 'j' or 't' or 'f' or 'I' or '.' or ',' or ':' or ' ' or '\'' or '|' => 0.32,
        _ => 0.58,
    };
}
