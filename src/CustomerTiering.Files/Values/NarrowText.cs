namespace CustomerTiering.Files.Values;

/// <summary>Full-width digits and signs as they are written in Chinese text, made narrow.</summary>
internal static class NarrowText
{
    /// <summary>Copies a text with full-width letters, the other minus signs, blanks and apostrophes made plain.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, Span<char> into)
    {
        for (var i = 0; i < text.Length; i++)
        {
            into[i] = text[i] switch
            {
                >= '！' and <= '～' and not ('￥' or '＄') => (char)(text[i] - 0xFEE0),
                '\u2212' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => '-',
                '\u00A0' or '\u2007' or '\u2009' or '\u202F' or '\u3000' => ' ',
                '\u2019' or '\u02BC' => '\'',
                _ => text[i],
            };
        }

        return into[..text.Length];
    }
}
