using CustomerTiering.Policies;

namespace CustomerTiering.Planning;

/// <summary>The property names and closed words of a policy of visits.</summary>
internal static class VisitWords
{
    public static readonly PolicyWords<CadenceUnit> Units = new();
    public static readonly PolicyWords<OverCapacity> OverCapacity = new();

    public static IReadOnlyList<string> Policy { get; } = ["name", "version", "effective", "unit", "minuteValue", "overCapacity", "closureDays", "weights", "tiers"];

    public static IReadOnlyList<string> Weights { get; } = ["travel", "imbalance", "preference", "night"];

    public static IReadOnlyList<string> Rule { get; } =
        ["tier", "times", "per", "earlyDays", "lateDays", "minimumGapDays", "maximumGapDays", "form", "minutes", "purpose", "missedValue", "errorPerDay"];
}
