using System.Globalization;
using CustomerTiering.Files.Faults;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Orders;

/// <summary>What became of adding up files of order lines.</summary>
public abstract record OrderSumsOutcome
{
    private OrderSumsOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Summed, T> summed, Func<Refused, T> refused, Func<MixedCurrencies, T> mixedCurrencies);

    /// <summary>The files were read and added up; single rows may have been rejected.</summary>
    /// <param name="Result">What they add up to.</param>
    public sealed record Summed(OrderSumsResult Result) : OrderSumsOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Summed, T> summed, Func<Refused, T> refused, Func<MixedCurrencies, T> mixedCurrencies)
        {
            ArgumentNullException.ThrowIfNull(summed);
            return summed(this);
        }
    }

    /// <summary>The file as a whole cannot be read.</summary>
    /// <param name="Fault">Why, and where.</param>
    public sealed record Refused(FileFault Fault) : OrderSumsOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Summed, T> summed, Func<Refused, T> refused, Func<MixedCurrencies, T> mixedCurrencies)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }

    /// <summary>The lines are in several currencies; amounts of two currencies are never added.</summary>
    /// <param name="File">The names of the files.</param>
    /// <param name="Counts">Lines of each currency, ordered by code; none stands for lines that state no currency.</param>
    public sealed record MixedCurrencies(string File, IReadOnlyList<CurrencyCount> Counts) : OrderSumsOutcome
    {
        /// <summary>The refusal in the reader's language, with the lines of each currency.</summary>
        public string Text(CultureInfo culture) => MixedCurrencyText.Of(File, Counts, culture);

        /// <inheritdoc/>
        public override T Match<T>(Func<Summed, T> summed, Func<Refused, T> refused, Func<MixedCurrencies, T> mixedCurrencies)
        {
            ArgumentNullException.ThrowIfNull(mixedCurrencies);
            return mixedCurrencies(this);
        }
    }
}
