using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>How many lines are in a currency.</summary>
/// <param name="Currency">The currency, <see cref="Currency.None"/> for lines that state none.</param>
/// <param name="Lines">Number of lines.</param>
public readonly record struct CurrencyCount(Currency Currency, long Lines);
