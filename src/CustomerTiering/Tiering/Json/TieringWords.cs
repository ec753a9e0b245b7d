using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Json;

/// <summary>The names and words of the JSON form of a tiering policy, for reading and writing.</summary>
internal static class TieringWords
{
    public const string OfPooled = "ofPooled";
    public const string OfLastInside = "ofLastInside";

    /// <summary>The properties of the whole policy.</summary>
    public static IReadOnlyList<string> Policy { get; } = ["name", "version", "effective", "tiers", "bestIsCore", "choices", "channels", "otherwise"];

    /// <summary>The properties of a rule.</summary>
    public static IReadOnlyList<string> Rule { get; } = ["rankBy", "ladder", "gates", "focus"];

    /// <summary>The properties of which a rung has exactly one: the kinds of line.</summary>
    public static IReadOnlyList<string> Lines { get; } = ["share", "top", "topPercent", "atLeast", "computed", "everyone"];

    /// <summary>The properties of which a criterion has exactly one.</summary>
    public static IReadOnlyList<string> Normalisations { get; } = ["anchors", "peerRange", "peerRank"];

    public static PolicyWords<TieRule> Ties { get; } = new();

    public static PolicyWords<CountRounding> Counts { get; } = new();

    public static PolicyWords<NonPositiveRule> NonPositive { get; } = new();

    public static PolicyWords<RankLevel> Levels { get; } = new();

    public static PolicyWords<MissingCriterion> Missing { get; } = new();

    public static PolicyWords<Comparison> Comparisons { get; } = new();
}
