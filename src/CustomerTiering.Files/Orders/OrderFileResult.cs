using CustomerTiering.Sales;

namespace CustomerTiering.Files.Orders;

/// <summary>
/// What one or several files of order lines hold together.
/// </summary>
public sealed record OrderFileResult : OrderReadingResult
{
    /// <summary>The lines of all files.</summary>
    public required SalesLedger Ledger { get; init; }
}
