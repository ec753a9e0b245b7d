namespace CustomerTiering.Sales;

/// <summary>Lines of several currencies were to be added into one ledger without rates.</summary>
/// <remarks><see cref="SalesLedgerBuilder.Build"/> gives the same refusal as a value instead.</remarks>
public sealed class MixedCurrencyException : InvalidOperationException
{
    /// <summary>A refusal with the lines of each currency.</summary>
    public MixedCurrencyException(IReadOnlyList<CurrencyCount> counts)
        : base("Lines are in several currencies: " + string.Join(", ", counts.Select(count => FormattableString.Invariant($"{(count.Currency.IsNone ? "none" : count.Currency.Code)} {count.Lines}"))))
    {
        Counts = counts;
    }

    /// <summary>Lines of each currency, ordered by code.</summary>
    public IReadOnlyList<CurrencyCount> Counts { get; }
}
