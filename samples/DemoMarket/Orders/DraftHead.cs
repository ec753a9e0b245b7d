namespace CustomerTiering.Demo.Orders;

/// <summary>An order or credit note before it has a number.</summary>
/// <param name="Day">The day it takes effect, by place.</param>
/// <param name="Outlet">Place of the outlet.</param>
/// <param name="Sequence">Place in the outlet's own list, for a stable order within a day.</param>
/// <param name="IsReturn">Whether goods come back.</param>
internal readonly record struct DraftHead(int Day, int Outlet, int Sequence, bool IsReturn);
