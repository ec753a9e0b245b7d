using System.Collections.Frozen;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Values;

namespace CustomerTiering.Files.Anonymise;

/// <summary>
/// Whether a column that is no known field holds figures only, and may be kept.
/// </summary>
/// <remarks>
/// Every value has to be a number. Whole numbers of seven digits or more and numbers with a leading zero are codes or telephone numbers;
/// a column named as one is one, whatever it holds.
/// </remarks>
internal sealed class FigureColumn
{
    private static readonly FrozenSet<string> Codes = FrozenSet.Create(
        StringComparer.Ordinal,
        "ID", "NO", "NUMBER", "CODE", "KEY", "PHONE", "TEL", "TELEPHONE", "MOBILE", "FAX", "ZIP", "ZIPCODE", "POSTCODE", "POSTALCODE", "TAXID", "VAT", "AGE", "AGENT", "LATITUDE", "LONGITUDE", "LAT", "LNG", "LON");

    private static readonly string[] CodeEndings = ["ID", "NO", "NUMBER", "CODE", "KEY", "PHONE", "MOBILE", "ZIP", "编号", "编码", "代码", "号", "号码", "电话", "手机", "邮编", "税号", "身份证", "年龄", "经度", "纬度"];

    private readonly bool isCode;
    private bool hasOther;

    public FigureColumn(string header)
    {
        var name = HeaderName.Fold(header);
        isCode = name.Length == 0 || Codes.Contains(name) || Array.Exists(CodeEndings, ending => name.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>Whether every value so far was a figure.</summary>
    public bool IsKept => !isCode && !hasOther;

    public void Look(TableCell cell)
    {
        if (hasOther || isCode || Blank.IsValue(cell.Text))
        {
            return;
        }

        var whole = cell.Text.IndexOfAnyExceptInRange('0', '9') < 0;
        hasOther = cell.Kind == CellKind.Day || !IsNumber(cell) || (whole && (cell.Text.Length >= 7 || (cell.Text.Length > 1 && cell.Text[0] == '0')));
    }

    /// <summary>Whether a cell holds a number, with whatever decimal mark.</summary>
    public static bool IsNumber(TableCell cell) =>
        cell.Kind == CellKind.Number || NumberText.Read(cell.Text, DecimalMark.Point, out _, out _, out _) is Reading.Plain or Reading.Deciding or Reading.Opposite;
}
