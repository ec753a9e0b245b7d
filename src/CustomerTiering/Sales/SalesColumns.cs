using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>
/// Order lines handed over in columns, all of one length, for hosts that keep them so: customer codes instead of ids, days as
/// <see cref="DateOnly"/>, amounts in fixed point. Nothing is copied but the figures.
/// </summary>
/// <remarks>Codes come from <see cref="SalesSummer.CustomerCode(ReadOnlySpan{byte})"/> of the summer the columns go into. Lines name no order: each positive line is one.</remarks>
public readonly ref struct SalesColumns
{
    /// <summary>The customer of each line, as a code.</summary>
    public required ReadOnlySpan<int> Customer { get; init; }

    /// <summary>The effective day of each line.</summary>
    public required ReadOnlySpan<DateOnly> Day { get; init; }

    /// <summary>The net amount of each line.</summary>
    public required ReadOnlySpan<LedgerAmount> Amount { get; init; }

    /// <summary>The cost of each line; empty when costs are not known.</summary>
    public ReadOnlySpan<LedgerAmount> Cost { get; init; }

    /// <summary>The recorded day of each line; empty when lines were recorded on their effective day.</summary>
    public ReadOnlySpan<DateOnly> Recorded { get; init; }
}
