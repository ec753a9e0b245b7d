using System.Globalization;
using CustomerTiering.Language;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Orders;

/// <summary>Says that files are in several currencies, whether their lines were to be kept or added up.</summary>
internal static class MixedCurrencyText
{
    private static readonly PhraseBook Phrases = new(typeof(OrderFileOutcome));

    /// <summary>The refusal in the reader's language, with the lines of each currency.</summary>
    public static string Of(string file, IEnumerable<CurrencyCount> counts, CultureInfo culture) => Phrases.Say("MixedCurrencies", culture, file, string.Join(", ", counts.Select(count =>
        Phrases.Say("Count", culture, count.Currency.IsNone ? Phrases.Say("NoCurrency", culture) : count.Currency.Code, count.Lines))));
}
