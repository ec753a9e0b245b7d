using System.Text;

namespace CustomerTiering.Files.Columns;

/// <summary>Names of columns as they are compared: without letter case, blanks and punctuation, full-width letters as narrow ones.</summary>
internal static class HeaderName
{
    /// <summary>The name without remarks in brackets: 金额 for 金额（元）, Amount for Amount (USD).</summary>
    public static string WithoutRemark(string name)
    {
        var bare = new StringBuilder(name.Length);
        var depth = 0;
        foreach (var letter in name)
        {
            depth += letter is '(' or '（' or '[' or '【' ? 1 : 0;
            _ = depth == 0 ? bare.Append(letter) : bare;
            depth -= depth > 0 && (letter is ')' or '）' or ']' or '】') ? 1 : 0;
        }

        return bare.ToString();
    }

    public static string Fold(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
