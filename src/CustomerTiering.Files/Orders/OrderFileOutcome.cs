using System.Globalization;
using CustomerTiering.Files.Faults;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Orders;

/// <summary>What became of reading a file of order lines.</summary>
public abstract record OrderFileOutcome
{
    private OrderFileOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Read, T> read, Func<Refused, T> refused, Func<MixedCurrencies, T> mixedCurrencies);

    /// <summary>The file was read; single rows may have been rejected.</summary>
    /// <param name="Result">What it holds.</param>
    public sealed record Read(OrderFileResult Result) : OrderFileOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused, Func<MixedCurrencies, T> mixedCurrencies)
        {
            ArgumentNullException.ThrowIfNull(read);
            return read(this);
        }
    }

    /// <summary>The file as a whole cannot be read.</summary>
    /// <param name="Fault">Why, and where.</param>
    public sealed record Refused(FileFault Fault) : OrderFileOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused, Func<MixedCurrencies, T> mixedCurrencies)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }

    /// <summary>The lines are in several currencies; amounts of two currencies are never added.</summary>
    /// <param name="File">The names of the files.</param>
    /// <param name="Counts">Lines of each currency, ordered by code; none stands for lines that state no currency.</param>
    public sealed record MixedCurrencies(string File, IReadOnlyList<CurrencyCount> Counts) : OrderFileOutcome
    {
        /// <summary>The refusal in the reader's language, with the lines of each currency.</summary>
        public string Text(CultureInfo culture) => MixedCurrencyText.Of(File, Counts, culture);

        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused, Func<MixedCurrencies, T> mixedCurrencies)
        {
            ArgumentNullException.ThrowIfNull(mixedCurrencies);
            return mixedCurrencies(this);
        }
    }
}
