using CustomerTiering.Sql.Statements;

namespace CustomerTiering.Sql.Stages;

/// <summary>One row a customer: its unit's place for itself, flags, and what was not tested; with the book's own figures beside it.</summary>
internal sealed class OutcomeStage(StatementPlan plan)
{
    private readonly Grammar grammar = plan.Grammar;

    public IEnumerable<(string Name, string Query)> Tables()
    {
        var lowest = Grammar.Number(plan.Lowest);
        var rank = plan.IsStrict ? "d.place + 1" : "d.tie_first + 1";
        var own = plan.RanksGroups ? "c" : "d";
        var channel = plan.Policy.Channels.Count == 0 ? $"{own}.channel" : "NULLIF(d.seat, '')";
        var tests = string.Concat(Enumerable.Range(0, plan.Tests).SelectMany(GateStage.Columns).Select(column => ", d." + column));
        var from = plan.RanksGroups
            ? $"{plan.Stage("seated")} AS c JOIN {plan.Stage("decided")} AS d ON d.seat = c.seat AND d.unit_group = c.unit_group AND d.unit_customer = c.unit_customer"
            : $"{plan.Stage("decided")} AS d";
        yield return ("outcome", $"""
            SELECT {own}.customer, {own}.name, {own}.grp, {channel} AS channel, {own}.revenue, {own}.active AS is_active, {own}.active AND d.is_ranked AS is_told, d.is_known,
                CASE WHEN {own}.active THEN d.tier_place ELSE {lowest} END AS tier_place, CASE WHEN {own}.active AND d.is_ranked THEN {rank} ELSE 0 END AS rank,
                d.rule, d.is_ranked, d.line_place, d.value, d.place, d.tie_first, d.tie_below, d.through, d.total{tests}
              FROM {from}
            """);
    }

    /// <summary>The columns of the statement, in the order <see cref="TierColumns"/> reads them.</summary>
    public string Select(bool ordered)
    {
        var tests = string.Concat(Enumerable.Range(0, plan.Tests).SelectMany(GateStage.Columns).Select((column, place) => place % 5 == 0 ? $", r.{column}" : $", {grammar.Out("r." + column)} AS {column}"));
        var hasShare = "r.is_told AND r.value > 0";
        return $"""
            SELECT r.customer, r.name, r.grp, r.channel, CASE r.tier_place {Tiers()} END AS tier, r.tier_place, {plan.ByRule("r.rule", rule => rule.SaysCore ? "r.tier_place = 0" : grammar.Never)} AS is_core,
                {Focus()} AS is_focus, {Provisional()} AS is_provisional, {Untested()} AS untested, r.rank, {grammar.Out("r.revenue")} AS revenue, {grammar.Out("z.base")} AS base,
                CASE WHEN {hasShare} THEN {grammar.Out("r.through")} END AS through, CASE WHEN {hasShare} THEN {grammar.Out("r.total")} END AS total,
                r.rule, r.line_place, r.is_told, r.is_active AND NOT r.is_known AS is_rank_unknown, {Faults()} AS faults{tests}
              FROM {plan.Stage("book")} AS b CROSS JOIN {plan.Stage("base")} AS z LEFT JOIN {plan.Stage("outcome")} AS r ON 1 = 1{(ordered ? Order() : string.Empty)}
            """;
    }

    private string Order() => $"\n  ORDER BY {grammar.Ordered("r.channel")} NULLS FIRST, CASE WHEN r.rank = 0 THEN 1 ELSE 0 END, r.rank, {grammar.Ordered("r.customer")}";

    private static string Faults() =>
        "CASE WHEN " + string.Join(" + ", TierColumns.Faults.Select(fault => "b." + fault)) + " > 0 THEN " + string.Join(" || ',' || ", TierColumns.Faults.Select(fault => "b." + fault)) + " END";

    private string Tiers() => string.Join(' ', plan.Policy.Tiers.Tiers.Select((tier, place) => $"WHEN {Grammar.Number(place)} THEN {plan.Values.Text(tier.Value)}"));

    private string Focus() => plan.ByRule("r.rule", rule =>
    {
        var panels = rule.Rule.Focus.Select(panel =>
            $"(r.is_told AND r.tier_place = {Grammar.Number(plan.Policy.Tiers.PlaceOf(panel.Tier))} AND {RankStage.IsInside(plan.Policy.Choices.Ties, plan.Values.Whole(panel.Count))})");
        return rule.Rule.Focus.Count == 0 ? grammar.Never : string.Join(" OR ", panels);
    });

    private string Provisional() => plan.ByRule("r.rule", rule => rule.Tests.Count == 0
        ? "(r.is_active AND NOT r.is_known)"
        : $"(r.is_active AND (NOT r.is_known OR r.is_told AND ({string.Join(" OR ", rule.Tests.Select((_, test) => IsUntested(rule, test)))})))");

    private string Untested()
    {
        var texts = plan.ByRule("r.rule", rule =>
        {
            var tests = rule.Tests.Select((test, number) => (test.Test.Measure, Said: $"r.is_told AND {IsUntested(rule, number)}"));
            var parts = tests.Prepend((plan.RankOf(rule).Measure, Said: "NOT r.is_known")).GroupBy(part => part.Measure, StringComparer.Ordinal)
                .Select(group => $"CASE WHEN {string.Join(" OR ", group.Select(part => part.Said))} THEN ', ' || {plan.Values.Text(group.Key)} ELSE '' END");
            return string.Join(" || ", parts);
        });
        return $"CASE WHEN r.is_active THEN substr({texts}, 3) ELSE '' END";
    }

    // A gate was met when the line's place leads through it and the unit did not stop above.
    private static string IsUntested(RulePlan rule, int test)
    {
        var place = rule.Tests[test].Place;
        var from = string.Join(", ", rule.LeadingTo(place).Select(Grammar.Number));
        return $"(r.{GateStage.Verdict(test)} IS NULL AND r.line_place IN ({from}) AND r.tier_place >= {Grammar.Number(place)})";
    }
}
