using System.Globalization;
using CustomerTiering.Measures;
using CustomerTiering.Money;

namespace CustomerTiering.Tiering;

/// <summary>Writes lines and comparisons for people.</summary>
internal static class LineText
{
    public static string Of(TierLine line, Measure ranked, Currency currency, CultureInfo culture) => line.Match(
        share => Phrases.Book.Say("line.share", culture, share.Share.ToString()),
        top => Phrases.Book.Say("line.top", culture, top.Count),
        percent => Phrases.Book.Say("line.percent", culture, percent.Percent.ToString()),
        atLeast => Phrases.Book.Say("line.atLeast", culture, FigureText.Of(ranked, atLeast.Limit, currency, culture)),
        _ => Phrases.Book.Say("line.computed", culture),
        _ => Phrases.Book.Say("line.everyone", culture));

    public static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.MoreThan => ">",
        Comparison.AtMost => "≤",
        _ => "<",
    };
}
