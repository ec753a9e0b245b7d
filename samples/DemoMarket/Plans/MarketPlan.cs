namespace CustomerTiering.Demo.Plans;

/// <summary>The plan behind the market, kind by kind: what later steps emit visits, promotions and payments from. Immutable.</summary>
/// <param name="Levels">The true level of every outlet, in order of id.</param>
/// <param name="VisitHabits">How every rep visits, in order of id.</param>
/// <param name="Avoidances">The key accounts that are avoided.</param>
/// <param name="Promotions">The promotions, in order of their first day.</param>
/// <param name="PaymentHabits">How every outlet pays, in order of id.</param>
public sealed record MarketPlan(
    IReadOnlyList<OutletLevel> Levels,
    IReadOnlyList<VisitHabit> VisitHabits,
    IReadOnlyList<Avoidance> Avoidances,
    IReadOnlyList<PlannedPromotion> Promotions,
    IReadOnlyList<PaymentHabit> PaymentHabits);
