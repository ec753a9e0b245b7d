using CustomerTiering.Sales;

namespace CustomerTiering.Files.Orders;

/// <summary>
/// What one or several files of order lines add up to.
/// </summary>
public sealed record OrderSumsResult : OrderReadingResult
{
    /// <summary>The sums over the lines of all files.</summary>
    public required SalesSums Sums { get; init; }
}
