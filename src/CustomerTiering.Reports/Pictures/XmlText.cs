using System.Text;

namespace CustomerTiering.Reports.Pictures;

/// <summary>Makes any text safe inside XML and HTML, in content and in quoted attributes.</summary>
internal static class XmlText
{
    /// <summary>The text with markup letters written out, and what XML does not allow shown as the replacement letter.</summary>
    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                '\'' => safe.Append("&#39;"),
                '\t' or '\n' or '\r' => safe.Append((char)rune.Value),
                < 0x20 or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF => safe.Append('\uFFFD'),
                _ => safe.Append(rune.ToString()),
            };
        }

        return safe.ToString();
    }
}
