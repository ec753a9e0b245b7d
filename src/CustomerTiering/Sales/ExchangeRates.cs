using System.Collections.Frozen;
using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>
/// One rate per currency into a target currency, as agreed for the analysis. Amounts are multiplied and put in the ledger's six decimals.
/// </summary>
public sealed class ExchangeRates
{
    private const decimal LargestAmount = 9_223_372_036_854m;

    private readonly FrozenDictionary<Currency, decimal> rates;

    private ExchangeRates(Currency target, FrozenDictionary<Currency, decimal> rates)
    {
        Target = target;
        this.rates = rates;
    }

    /// <summary>No rates: nothing is converted.</summary>
    public static ExchangeRates None { get; } = new(Currency.None, FrozenDictionary<Currency, decimal>.Empty);

    /// <summary>The currency everything is converted into.</summary>
    public Currency Target { get; }

    /// <summary>Rates into a currency: units of the target for one unit of each other.</summary>
    /// <exception cref="ArgumentException">The target is not stated, or a rate is not positive.</exception>
    public static ExchangeRates Into(Currency target, IEnumerable<KeyValuePair<Currency, decimal>> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        if (target.IsNone)
        {
            throw new ArgumentException("Amounts are converted into a stated currency.", nameof(target));
        }

        var table = rates.ToFrozenDictionary();
        foreach (var (currency, rate) in table)
        {
            if (rate <= 0)
            {
                throw new ArgumentException($"The rate of {currency.Code} must be positive.", nameof(rates));
            }
        }

        return new ExchangeRates(target, table);
    }

    /// <summary>A value at a rate; a number beyond every ledger where the product would be one.</summary>
    internal static decimal Converted(decimal value, decimal rate) => Math.Abs(value) <= LargestAmount && rate <= decimal.MaxValue / (LargestAmount * 2m)
        ? value * rate
        : decimal.MaxValue;

    internal bool TryConvert(Currency from, out decimal rate)
    {
        rate = 1m;
        return from != Target && rates.TryGetValue(from, out rate);
    }
}
