using System.Globalization;
using CustomerTiering.Money;
using CustomerTiering.Sales;

namespace CustomerTiering.Console.CommandLine;

/// <summary>Exchange rates as a person writes them: <c>CNY:USD=7.2,EUR=7.85</c>, what one unit of each other currency is worth in the first.</summary>
internal static class RatesText
{
    /// <summary>Reads rates.</summary>
    /// <returns>False where the text is not a currency, a colon and rates above zero, each for another currency than the first and than the rates before it.</returns>
    public static bool TryParse(string text, out ExchangeRates rates)
    {
        rates = ExchangeRates.None;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !Currency.TryParse(text.AsSpan(0, colon), out var target))
        {
            return false;
        }

        var table = new Dictionary<Currency, decimal>();
        foreach (var part in text[(colon + 1)..].Split(','))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || !Currency.TryParse(part.AsSpan(0, equals), out var from) || from == target
                || !decimal.TryParse(part.AsSpan(equals + 1), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var rate)
                || rate <= 0 || !table.TryAdd(from, rate))
            {
                return false;
            }
        }

        rates = ExchangeRates.Into(target, table);
        return true;
    }
}
