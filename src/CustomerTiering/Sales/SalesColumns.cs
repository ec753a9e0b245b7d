using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>
/// Order lines handed over in columns, all of one length, for hosts that keep them so: codes instead of ids, days as
/// <see cref="DateOnly"/>, figures in fixed point. Nothing is copied but the figures.
/// </summary>
/// <remarks>
/// Codes are those that the <see cref="SalesSummer"/> or <see cref="SalesLedgerBuilder"/> gave out into which the columns go. A column
/// that is left empty says nothing: see each.
/// </remarks>
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

    /// <summary>Whether the cost of each line is known; empty when all costs given are.</summary>
    public ReadOnlySpan<bool> CostKnown { get; init; }

    /// <summary>The recorded day of each line; empty when lines were recorded on their effective day.</summary>
    public ReadOnlySpan<DateOnly> Recorded { get; init; }

    /// <summary>The order of each line, as a code, −1 where it names none; empty when lines name no order, so that each positive line is one.</summary>
    public ReadOnlySpan<int> Order { get; init; }

    /// <summary>The item of each line, as a code, −1 where it names none; empty when lines name no item. A summer does not ask for it.</summary>
    public ReadOnlySpan<int> Item { get; init; }

    /// <summary>The quantity of each line; empty when it is not recorded. A summer does not ask for it.</summary>
    public ReadOnlySpan<LedgerAmount> Quantity { get; init; }

    /// <summary>Refuses columns of different lengths.</summary>
    internal void RefuseLengths()
    {
        var count = Customer.Length;
        if (Day.Length != count || Amount.Length != count || Differs(Cost.Length, count) || Differs(CostKnown.Length, count) || Differs(Recorded.Length, count)
            || Differs(Order.Length, count) || Differs(Item.Length, count) || Differs(Quantity.Length, count) || (Cost.IsEmpty && !CostKnown.IsEmpty))
        {
            throw new ArgumentException("All columns have the length of the customers' column.");
        }
    }

    /// <summary>Refuses codes that were not given out.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="least">The least code allowed: 0, or −1 where a line may name none.</param>
    /// <param name="count">How many were given out.</param>
    internal static void RefuseCodes(ReadOnlySpan<int> codes, int least, int count)
    {
        var (lowest, highest) = FigureSize.Ends(codes);
        if (codes.Length > 0 && (lowest < least || highest >= count))
        {
            throw new ArgumentOutOfRangeException(nameof(codes), highest >= count ? highest : lowest, "A code was not given out here.");
        }
    }

    private static bool Differs(int length, int count) => length != 0 && length != count;
}
