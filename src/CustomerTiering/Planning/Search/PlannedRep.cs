namespace CustomerTiering.Planning.Search;

/// <summary>What came out for one rep.</summary>
internal sealed record PlannedRep(IReadOnlyList<PlannedDay> Days, IReadOnlyList<UnplacedVisit> Unplaced, PlanCost Cost, RepLoad Load);
