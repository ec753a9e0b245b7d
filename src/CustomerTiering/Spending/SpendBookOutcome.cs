using CustomerTiering.Money;

namespace CustomerTiering.Spending;

/// <summary>What became of lines of spend.</summary>
public abstract record SpendBookOutcome
{
    private SpendBookOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Built, T> built, Func<MixedCurrencies, T> mixedCurrencies);

    /// <summary>All lines are in one book.</summary>
    /// <param name="Book">The book.</param>
    public sealed record Built(SpendBook Book) : SpendBookOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Built, T> built, Func<MixedCurrencies, T> mixedCurrencies)
        {
            ArgumentNullException.ThrowIfNull(built);
            return built(this);
        }
    }

    /// <summary>The lines are in several currencies; amounts of two currencies are never added.</summary>
    /// <param name="Currencies">The currencies, ordered by code.</param>
    public sealed record MixedCurrencies(IReadOnlyList<Currency> Currencies) : SpendBookOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Built, T> built, Func<MixedCurrencies, T> mixedCurrencies)
        {
            ArgumentNullException.ThrowIfNull(mixedCurrencies);
            return mixedCurrencies(this);
        }
    }
}
