using CustomerTiering.Sql.Statements;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Stages;

/// <summary>Ranks the units of each channel and finds where each line falls: its size before ties, and the value of the last unit inside.</summary>
internal sealed class RankStage(StatementPlan plan)
{
    private readonly Grammar grammar = plan.Grammar;

    private int Rungs => plan.Lowest;

    public IEnumerable<(string Name, string Query)> Tables()
    {
        var from = "units";
        foreach (var ratio in plan.RankedRatios)
        {
            // The steps stand in a column named for the measure.
            var upper = ratio.LessOne ? grammar.Minus($"u.{ratio.Upper}", $"u.{ratio.Lower}") : $"u.{ratio.Upper}";
            foreach (var table in grammar.Ratio(from, ratio.Steps, upper, $"u.{ratio.Lower}", plan.Stages))
            {
                yield return table;
                from = table.Name;
            }
        }

        yield return ("valued", $"SELECT u.*, {plan.ByRule("u.rule", rule => Value(plan.RankOf(rule)))} AS value, {plan.ByRule("u.rule", rule => IsKnown(plan.RankOf(rule)))} AS is_known\n  FROM {plan.Stage(from)} AS u");
        yield return ("seats", Seats());
        yield return ("ranked", Ranked());
        yield return ("sizes", Sizes());
        yield return ("lines", Lines());
        if (plan.LastInside.Any())
        {
            yield return ("lasts", Lasts());
        }
    }

    public static string Size(int rung) => "size_" + Grammar.Number(rung);

    public static string Last(int rung) => "last_" + Grammar.Number(rung);

    /// <summary>Whether a unit is inside a leading group of so many, once ties are treated.</summary>
    public static string IsInside(TieRule ties, string size) => ties switch
    {
        TieRule.ShareBetter => $"r.tie_first < {size}",
        TieRule.ShareWorse => $"r.tie_below <= {size}",
        _ => $"r.place < {size}",
    };

    private string Value(MeasureSource source) => source.IsMissing ? $"COALESCE({grammar.UnknownWhole}, 0)"
        : source.IsRatio ? $"COALESCE(u.{source.Steps}, 0)"
        : $"COALESCE(u.{source.Upper}, 0)";

    private string IsKnown(MeasureSource source) => source.IsMissing ? grammar.Never : $"u.{source.Upper} IS NOT NULL";

    private string Seats()
    {
        // Who only returned goods belongs to the pool of a ratio, though it has no ratio of its own.
        var pools = plan.Pooled.Select(source => source.IsRatio
            ? $", SUM(v.{source.Over}) AS {source.Measure}_pool_over, NULLIF({grammar.Greater}(SUM(v.{source.Under}) FILTER (WHERE v.{source.Over} IS NOT NULL), 0), 0) AS {source.Measure}_pool_under"
            : $", SUM(v.{source.Upper}) AS {source.Upper}_pool_over, COUNT(v.{source.Upper}) AS {source.Upper}_pool_under");
        return $"SELECT v.seat, COUNT(*) FILTER (WHERE v.active) AS counted{string.Concat(pools)}\n  FROM {plan.Stage("valued")} AS v\n  GROUP BY v.seat";
    }

    private string Ranked()
    {
        var isRanked = plan.Policy.Choices.NonPositive == NonPositiveRule.Ranked ? "v.active" : "(v.active AND v.value > 0)";
        const string Peers = "PARTITION BY v.seat, v.is_ranked";
        const string ByValue = $"({Peers} ORDER BY v.value DESC)";
        var place = plan.IsStrict
            ? $"({Peers} ORDER BY v.value DESC, v.profit DESC NULLS LAST, v.first_signed NULLS LAST, {grammar.Ordered("v.least_customer")})"
            : ByValue;
        return $"""
            SELECT v.*, ROW_NUMBER() OVER {place} - 1 AS place, RANK() OVER {ByValue} - 1 AS tie_first, COUNT(*) OVER {ByValue} AS tie_below,
                SUM(CASE WHEN v.value > 0 THEN v.value ELSE 0 END) OVER {ByValue} AS through, SUM(CASE WHEN v.value > 0 THEN v.value ELSE 0 END) OVER ({Peers}) AS total
              FROM (SELECT v.*, {isRanked} AS is_ranked FROM {plan.Stage("valued")} AS v) AS v
            """;
    }

    private string Sizes()
    {
        // A seat has one rule and one count. Grouped by the seat alone, so that nothing has to be sorted for it.
        var sizes = Enumerable.Range(0, Rungs).Select(rung => $", {plan.ByRule("MIN(r.rule)", rule => SizeOf(rule.Rule.Ladder[rung].Line, plan.RankOf(rule)))} AS {Size(rung)}");
        return $"""
            SELECT r.seat{string.Concat(sizes)}
              FROM {plan.Stage("ranked")} AS r JOIN {plan.Stage("seats")} AS s ON s.seat = r.seat
              WHERE r.is_ranked
              GROUP BY r.seat
            """;
    }

    // The sum of the leading group that ends before a unit; among equals any order gives the same.
    private string SizeOf(TierLine line, MeasureSource rank) => line.Match(
        share => $"COUNT(*) FILTER (WHERE r.value > 0 AND r.through - (r.tie_below - r.place) * r.value < {grammar.PartOf("r.total", share.Share.PartsPerMillion)})",
        top => $"{grammar.Lesser}(COUNT(*), {plan.Values.Whole(top.Count)})",
        percent => $"{grammar.Lesser}(COUNT(*), {grammar.Greater}({grammar.Places("MAX(s.counted)", percent.Percent.PartsPerMillion, plan.Policy.Choices.Counts)}, {plan.Values.Whole(plan.Policy.Choices.MinimumPlaces)}))",
        atLeast => $"COUNT(*) FILTER (WHERE {grammar.Reaches("r.value", Fraction.Of(atLeast.Limit).Times(Fraction.Power(rank.RankDigits)).Ceiling)})",
        _ => "COUNT(*)",
        _ => "COUNT(*)");

    private string Lines()
    {
        // A lower line never takes in fewer than the one above it.
        var running = Enumerable.Range(0, Rungs).Select(rung => rung == 0
            ? $"z.{Size(0)}"
            : $"{grammar.Greater}({string.Join(", ", Enumerable.Range(0, rung + 1).Select(above => "z." + Size(above)))})");
        return $"SELECT z.seat{string.Concat(running.Select((size, rung) => $", {size} AS {Size(rung)}"))}\n  FROM {plan.Stage("sizes")} AS z";
    }

    private string Lasts()
    {
        var lasts = plan.LastInside.Select(rung => $", MAX(CASE WHEN r.place = l.{Size(rung)} - 1 THEN r.value END) AS {Last(rung)}");
        return $"SELECT r.seat{string.Concat(lasts)}\n  FROM {plan.Stage("ranked")} AS r JOIN {plan.Stage("lines")} AS l ON l.seat = r.seat\n  WHERE r.is_ranked\n  GROUP BY r.seat";
    }
}
