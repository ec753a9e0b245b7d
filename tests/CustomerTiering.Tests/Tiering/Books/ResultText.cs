using System.Globalization;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Books;

/// <summary>Everything a result says, as text: two results that read the same are the same.</summary>
internal static class ResultText
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static string Of(TieringResult result) => string.Join("\n", (IEnumerable<object>)
    [
        result.Count, result.Buyers, result.NetRevenue, result.Base,
        .. result.Tiers, .. result.Lines, .. result.Untested,
        .. result.Decisions.Select(decision => FormattableString.Invariant(
            $"{decision} {decision.Name} {decision.Group} {decision.Channel} {decision.Rank} {decision.Share:R} {decision.CumulativeShare:R} {decision.IsCore} {decision.IsFocus} {decision.Status} {Of(decision.ToUpper)} {Of(decision.ToLower)}\n{decision.Explain(English)}\n{decision.Explain(Chinese)}")),
    ]);

    private static string Of(TierShift shift) => shift.Match(_ => "no way", by => $"{by.Tier} by {string.Join(", ", by.Changes)}");
}
