using CustomerTiering.Files.Faults;
using CustomerTiering.Money;

namespace CustomerTiering.Files.Spending;

/// <summary>What became of reading a file of spend.</summary>
public abstract record SpendFileOutcome
{
    private SpendFileOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Read, T> read, Func<Refused, T> refused, Func<MixedCurrencies, T> mixedCurrencies);

    /// <summary>The file was read; single rows may have been rejected.</summary>
    /// <param name="Result">What it holds.</param>
    public sealed record Read(SpendFileResult Result) : SpendFileOutcome
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
    public sealed record Refused(FileFault Fault) : SpendFileOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused, Func<MixedCurrencies, T> mixedCurrencies)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }

    /// <summary>The amounts are in several currencies; amounts of two currencies are never added.</summary>
    /// <param name="File">The file's name.</param>
    /// <param name="Currencies">The currencies, ordered by code.</param>
    public sealed record MixedCurrencies(string File, IReadOnlyList<Currency> Currencies) : SpendFileOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused, Func<MixedCurrencies, T> mixedCurrencies)
        {
            ArgumentNullException.ThrowIfNull(mixedCurrencies);
            return mixedCurrencies(this);
        }
    }
}
