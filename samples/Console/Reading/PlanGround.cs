using CustomerTiering.Planning;
using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Reading;

/// <summary>What a plan is made from.</summary>
/// <param name="Request">The request.</param>
/// <param name="Tiers">The tiers decided from orders; null where no orders are given.</param>
/// <param name="Orders">The files they are decided from.</param>
internal sealed record PlanGround(PlanRequest Request, TieringResult? Tiers, PlanOrders Orders);
