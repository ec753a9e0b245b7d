namespace CustomerTiering.Demo.Truths;

/// <summary>Writes down what a plan has planted.</summary>
internal static class TruthBook
{
    /// <summary>The truths, in order of id.</summary>
    public static IReadOnlyList<PlantedTruth> Of(MarketPlanner plan) =>
        [.. OutletTruths.Of(plan).Concat(LateTruths.Of(plan)).Concat(ItemTruths.Of(plan)).Concat(PromotionTruths.Of(plan)).Concat(TeamTruths.Of(plan)).Concat(MarketTruths.Of(plan))
            .OrderBy(truth => truth.Id, StringComparer.Ordinal)];
}
