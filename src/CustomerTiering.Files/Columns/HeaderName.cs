using System.Text;

namespace CustomerTiering.Files.Columns;

/// <summary>Names of columns as they are compared: without letter case, blanks and punctuation, full-width letters as narrow ones.</summary>
internal static class HeaderName
{
    public static string Fold(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
