namespace CustomerTiering.Demo.Orders;

/// <summary>An order that is planted by itself, beside an outlet's rhythm.</summary>
/// <param name="Truth">The id of the planted truth.</param>
/// <param name="Outlet">Place of the outlet.</param>
/// <param name="Day">The day it takes effect, by place.</param>
/// <param name="Recorded">The day it is recorded, by place.</param>
/// <param name="Fen">What it is worth, about: whole units are sold.</param>
/// <param name="ReturnDay">The day on which all of it comes back, by place; −1 when it is kept.</param>
/// <param name="ReturnRecorded">The day on which the return is recorded, by place; −1 when it is kept.</param>
internal sealed record SingleOrder(string Truth, int Outlet, int Day, int Recorded, long Fen, int ReturnDay = -1, int ReturnRecorded = -1);
