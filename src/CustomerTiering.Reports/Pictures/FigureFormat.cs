using System.Globalization;
using CustomerTiering.Language;
using CustomerTiering.Money;

namespace CustomerTiering.Reports.Pictures;

/// <summary>Figures as people of a language write them: short for axes, whole for tables.</summary>
internal static class FigureFormat
{
    /// <summary>
    /// A share as a percentage with at most one decimal; a dash where it is not a number. What is not nothing is not written as 0%, what is not all not as 100%.
    /// </summary>
    public static string Percent(double share, CultureInfo culture) => share switch
    {
        double.NaN or double.PositiveInfinity or double.NegativeInfinity => "–",
        > 0 and < 0.0005 => "<" + 0.1.ToString("0.0", culture) + "%",
        >= 0.9995 and < 1 => ">" + 99.9.ToString("0.0", culture) + "%",
        _ => (share * 100).ToString("0.#", culture) + "%",
    };

    /// <summary>A whole number with group separators.</summary>
    public static string Count(int count, CultureInfo culture) => count.ToString("N0", culture);

    /// <summary>An amount with the currency's minor digits and group separators, and its unit.</summary>
    public static string Money(decimal amount, Currency currency, CultureInfo culture) =>
        Unit(amount.ToString("N" + currency.MinorDigits.ToString(CultureInfo.InvariantCulture), culture), currency, culture);

    /// <summary>An amount for an axis, in three digits or whole: 1.25M, 350K; 120 万, 3.5 亿 in Chinese.</summary>
    public static string Short(decimal amount, CultureInfo culture)
    {
        var chinese = PhraseBook.IsChinese(culture);
        (decimal Size, string Word)[] units = chinese
            ? [(100_000_000m, " 亿"), (10_000m, " 万")]
            : [(1_000_000_000m, "B"), (1_000_000m, "M"), (1_000m, "K")];
        foreach (var (size, word) in units)
        {
            if (Math.Abs(amount) >= size)
            {
                return Digits(amount / size, culture) + word;
            }
        }

        return Digits(amount, culture);
    }

    /// <summary>An amount for a label, with its unit: CNY 1.25M, 125 万元.</summary>
    public static string ShortMoney(decimal amount, Currency currency, CultureInfo culture)
    {
        var unit = UnitOf(currency, culture);
        var number = Short(amount, culture);
        return unit.Length == 0 ? number
            : !string.Equals(unit, "元", StringComparison.Ordinal) ? unit + " " + number
            : char.IsDigit(number[^1]) ? number + " 元"
            : number + "元";
    }

    /// <summary>The name of the unit of money: CNY, 元; empty where no currency is stated.</summary>
    public static string UnitOf(Currency currency, CultureInfo culture) => currency.IsNone ? string.Empty
        : PhraseBook.IsChinese(culture) && string.Equals(currency.Code, "CNY", StringComparison.Ordinal) ? "元"
        : currency.Code;

    private static string Unit(string number, Currency currency, CultureInfo culture)
    {
        var unit = UnitOf(currency, culture);
        return unit.Length == 0 ? number : string.Equals(unit, "元", StringComparison.Ordinal) ? number + " 元" : unit + " " + number;
    }

    private static string Digits(decimal number, CultureInfo culture) =>
        number.ToString(Math.Abs(number) switch { >= 100 => "#,0", >= 10 => "0.#", _ => "0.##" }, culture);
}
