using System.Globalization;
using CustomerTiering.Money;

namespace CustomerTiering.Reports.Pictures;

/// <summary>Titles that several axes share.</summary>
internal static class AxisTitle
{
    /// <summary>Net revenue with its unit, where one is known.</summary>
    public static string Revenue(Currency currency, CultureInfo culture)
    {
        var unit = FigureFormat.UnitOf(currency, culture);
        var title = PictureText.Phrases.Say("axis.revenue", culture);
        return unit.Length == 0 ? title : PictureText.Phrases.Say("axis.unit", culture, title, unit);
    }
}
