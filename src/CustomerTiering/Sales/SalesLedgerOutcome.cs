namespace CustomerTiering.Sales;

/// <summary>What became of the lines handed to a <see cref="SalesLedgerBuilder"/>.</summary>
public abstract record SalesLedgerOutcome
{
    private SalesLedgerOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Built, T> built, Func<MixedCurrencies, T> mixedCurrencies);

    /// <summary>All lines are in one ledger.</summary>
    /// <param name="Ledger">The ledger.</param>
    public sealed record Built(SalesLedger Ledger) : SalesLedgerOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Built, T> built, Func<MixedCurrencies, T> mixedCurrencies)
        {
            ArgumentNullException.ThrowIfNull(built);
            return built(this);
        }
    }

    /// <summary>Lines of several currencies came without rates; amounts of two currencies are never added.</summary>
    /// <param name="Counts">Lines of each currency, ordered by code.</param>
    public sealed record MixedCurrencies(IReadOnlyList<CurrencyCount> Counts) : SalesLedgerOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Built, T> built, Func<MixedCurrencies, T> mixedCurrencies)
        {
            ArgumentNullException.ThrowIfNull(mixedCurrencies);
            return mixedCurrencies(this);
        }
    }
}
