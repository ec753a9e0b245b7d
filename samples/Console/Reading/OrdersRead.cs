using CustomerTiering.Files.Orders;
using CustomerTiering.Sales;

namespace CustomerTiering.Console.Reading;

/// <summary>Order files that were read.</summary>
/// <param name="Result">What became of their rows.</param>
/// <param name="Sales">The sales: lines, or sums over the days that were asked for.</param>
internal sealed record OrdersRead(OrderReadingResult Result, SalesBook Sales);
