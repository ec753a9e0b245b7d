namespace CustomerTiering.Demo.Orders;

/// <summary>A line before its order has a number; days by place, money in fen.</summary>
/// <param name="Head">Place of its order or credit note in the list of heads.</param>
/// <param name="Item">Place of the item.</param>
/// <param name="Recorded">The day it is recorded.</param>
/// <param name="Quantity">Units; negative when they come back, zero for a correction of the price.</param>
/// <param name="Fen">Net amount.</param>
/// <param name="CostFen">What the goods cost the distributor.</param>
internal readonly record struct DraftLine(int Head, int Item, int Recorded, int Quantity, long Fen, long CostFen);
