using System.Globalization;
using CustomerTiering.Language;
using CustomerTiering.Measures;
using CustomerTiering.Money;

namespace CustomerTiering.Tiering;

/// <summary>Writes figures of measures for people.</summary>
public static class FigureText
{
    /// <summary>A value with its unit: 12,340.00 元, 12.5%, 7 days.</summary>
    public static string Of(Measure measure, decimal value, Currency currency, CultureInfo culture) => measure.Unit switch
    {
        MeasureUnit.Money => Money(value, currency, culture),
        MeasureUnit.Ratio => (value * 100m).ToString("#,0.##", culture) + "%",
        MeasureUnit.Days => Phrases.Book.Say("days", culture, value.ToString("#,0.######", culture)),
        MeasureUnit.Count => value.ToString("#,0.######", culture),
        _ => value.ToString("#,0.####", culture),
    };

    /// <summary>A difference of two values with its unit; of two ratios it is percentage points.</summary>
    public static string Gap(Measure measure, decimal difference, Currency currency, CultureInfo culture) => measure.Unit == MeasureUnit.Ratio
        ? Phrases.Book.Say("points", culture, (difference * 100m).ToString("#,0.##", culture))
        : Of(measure, difference, currency, culture);

    /// <summary>An amount with at least the currency's minor digits and no more than the ledger's six.</summary>
    public static string Money(decimal value, Currency currency, CultureInfo culture)
    {
        var digits = new string('0', currency.MinorDigits) + new string('#', 6 - currency.MinorDigits);
        var number = value.ToString("#,0." + digits, culture);
        return currency.IsNone ? number
            : PhraseBook.IsChinese(culture) && string.Equals(currency.Code, "CNY", StringComparison.Ordinal) ? number + " 元"
            : currency.Code + " " + number;
    }

    /// <summary>The name of a measure; the id itself for one the library does not know.</summary>
    public static string Name(Measure measure, CultureInfo culture) => Name(measure.Id, culture);

    /// <summary>The name of the measure with an id; the id itself for one the library does not know.</summary>
    public static string Name(string measure, CultureInfo culture) => measure is "score" || Measure.TryFind(measure, out _)
        ? Phrases.Book.Say("measure." + measure, culture)
        : measure;

    /// <summary>A share as a percentage with one decimal.</summary>
    public static string Percent(double share, CultureInfo culture) => (share * 100).ToString("0.0", culture) + "%";
}
