using System.Globalization;
using CustomerTiering.Console.Screens;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Sql;
using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Databases;

/// <summary>A test of a gate in words.</summary>
internal static class TestText
{
    public static string Of(SqlTest test, Currency currency, CultureInfo culture)
    {
        var name = new Figures(culture, currency).Name(test.Measure);
        return test.Code == TierReasonCode.TestUntested ? ScreenText.Say("database.test.untested", culture, name)
            : ScreenText.Say(test.Code == TierReasonCode.TestPassed ? "database.test.passed" : "database.test.failed", culture, name, Figure(test.Value), Figure(test.Limit));

        string Figure(decimal value) => Measure.TryFind(test.Measure, out var measure) ? FigureText.Of(measure, value, currency, culture) : value.ToString("#,##0.######", culture);
    }
}
