using CustomerTiering.Customers;
using CustomerTiering.Money;
using NodaTime;

namespace CustomerTiering.Sales;

/// <summary>
/// One line of an order, invoice or credit note as the host hands it over: a fact with the day it took effect and the day it was recorded.
/// </summary>
/// <remarks>
/// A return is a line with a negative amount. A correction is a later-recorded line with the difference. The ledger takes lines
/// apart into columns; it keeps no object of this type.
/// </remarks>
/// <param name="Customer">Who bought; never <see cref="CustomerId.None"/> in a ledger.</param>
/// <param name="Day">The day the sale took effect.</param>
/// <param name="Amount">Net amount in units of the currency; negative for a return.</param>
public readonly record struct OrderLine(CustomerId Customer, LocalDate Day, decimal Amount)
{
    /// <summary>The day the line was recorded; the effective day unless stated.</summary>
    public LocalDate Recorded { get; init; } = Day;

    /// <summary>The order or invoice; without one the line is an order of its own.</summary>
    public OrderId Order { get; init; }

    /// <summary>The item sold.</summary>
    public ItemId Item { get; init; }

    /// <summary>The quantity sold, negative for a return; zero where it is not recorded.</summary>
    public decimal Quantity { get; init; }

    /// <summary>What the goods of this line cost the seller; unknown unless stated.</summary>
    public LineCost Cost { get; init; }

    /// <summary>The currency of the amount and the cost.</summary>
    public Currency Currency { get; init; }
}
