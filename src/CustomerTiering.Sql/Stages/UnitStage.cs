using CustomerTiering.Measures;
using CustomerTiering.Sql.Statements;

namespace CustomerTiering.Sql.Stages;

/// <summary>Seats every customer in the channel it is ranked in, alone or as part of its group, and adds up what is ranked: outlets and groups.</summary>
internal sealed class UnitStage(StatementPlan plan)
{
    private readonly Grammar grammar = plan.Grammar;

    public IEnumerable<(string Name, string Query)> Tables()
    {
        if (plan.RanksGroups)
        {
            yield return ("purchases", $"SELECT r.grp, r.channel, SUM(r.revenue) AS revenue FROM {plan.Stage("roster")} AS r WHERE r.grp IS NOT NULL GROUP BY r.grp, r.channel");
            yield return ("elected", $"""
                SELECT p.grp, p.channel, ROW_NUMBER() OVER (PARTITION BY p.grp ORDER BY CASE WHEN p.channel IS NULL THEN 1 ELSE 0 END, p.revenue DESC, {grammar.Ordered("p.channel")}) AS place
                  FROM {plan.Stage("purchases")} AS p
                """);
            yield return ("group_seats", GroupSeats());
        }

        yield return ("seated", Seated());
        yield return ("units", Units());
    }

    private string GroupSeats()
    {
        var groups = plan.Mapping.Groups;
        var (channel, join) = groups.IsNone
            ? ("e.channel", string.Empty)
            : ($"COALESCE({grammar.Trimmed(Grammar.Column("g", groups.Channel))}, e.channel)",
                $" LEFT JOIN {Grammar.Table(groups.Table)} AS g ON {grammar.Trimmed(Grammar.Column("g", groups.Id))} = e.grp");
        var ranked = plan.Rules.Where(rule => rule.RanksGroups).Select(rule => plan.Values.Text(rule.Channel.Value));
        return $"""
            SELECT e.grp, COALESCE({channel}, '') AS seat
              FROM {plan.Stage("elected")} AS e{join}
              WHERE e.place = 1 AND COALESCE({channel}, '') IN ({string.Join(", ", ranked)})
            """;
    }

    private string Seated()
    {
        if (plan.RanksAsOne)
        {
            return $"SELECT r.*, '' AS seat, 0 AS rule, '' AS unit_group, r.customer AS unit_customer FROM {plan.Stage("roster")} AS r";
        }

        var seats = plan.RanksGroups
            ? $"SELECT r.*, COALESCE(e.seat, r.channel, '') AS seat, COALESCE(e.grp, '') AS unit_group, CASE WHEN e.grp IS NULL THEN r.customer ELSE '' END AS unit_customer FROM {plan.Stage("roster")} AS r LEFT JOIN {plan.Stage("group_seats")} AS e ON e.grp = r.grp"
            : $"SELECT r.*, COALESCE(r.channel, '') AS seat, '' AS unit_group, r.customer AS unit_customer FROM {plan.Stage("roster")} AS r";

        var rules = plan.Rules.SkipLast(1).Select(rule => $"WHEN x.seat = {plan.Values.Text(rule.Channel.Value)} THEN {Grammar.Number(rule.Number)}");
        return $"SELECT x.*, CASE {string.Join(' ', rules)} ELSE {Grammar.Number(plan.Otherwise.Number)} END AS rule\n  FROM ({seats}) AS x";
    }

    private string Units()
    {
        var inner = Inner();
        List<string> ratios = [];
        if (plan.NeedsMargin)
        {
            ratios.Add("CASE WHEN u.revenue > 0 THEN u.profit END AS margin_over, CASE WHEN u.revenue > 0 AND u.profit IS NOT NULL THEN u.revenue END AS margin_under");
        }

        if (plan.NeedsEarlier)
        {
            ratios.Add("CASE WHEN u.earlier > 0 THEN u.revenue END AS growth_over, CASE WHEN u.earlier > 0 THEN u.earlier END AS growth_under");
        }

        return ratios.Count == 0 ? inner : $"SELECT u.*, {string.Join(", ", ratios)}\n  FROM ({inner}) AS u";
    }

    private string Inner()
    {
        string All(string function, string column) => plan.RanksGroups ? $"{function}({column})" : column;
        string Every(string condition) => plan.RanksGroups ? $"MIN(CASE WHEN {condition} THEN 1 ELSE 0 END) = 1" : condition;
        List<string> columns =
        [
            "s.seat", "s.rule", "s.unit_group", "s.unit_customer",
            (plan.RanksGroups ? "MAX(CASE WHEN s.active THEN 1 ELSE 0 END) = 1" : "s.active") + " AS active",
            All("SUM", "s.revenue") + " AS revenue",
        ];
        if (!plan.RanksGroups)
        {
            columns.Add("s.customer, s.name, s.channel, s.grp");
        }

        if (plan.IsStrict)
        {
            columns.Add($"{All("MIN", plan.RanksGroups ? grammar.Ordered("s.customer") : "s.customer")} AS least_customer, {All("MIN", "s.signed")} AS first_signed");
        }

        if (plan.NeedsProfit)
        {
            columns.Add(plan.HasCosts
                ? $"CASE WHEN {Every("s.profit_known")} THEN {grammar.Minus(All("SUM", "s.revenue"), All("SUM", "s.cost"))} END AS profit"
                : $"{grammar.UnknownWhole} AS profit");
        }

        var sums = new[] { (plan.NeedsEarlier, "SUM", "earlier"), (plan.NeedsOrders, "SUM", "orders"), (plan.NeedsReturns, "SUM", "returns"), (plan.NeedsRecency, "MIN", "recency") };
        columns.AddRange(sums.Where(sum => sum.Item1).Select(sum => $"{All(sum.Item2, "s." + sum.Item3)} AS {sum.Item3}"));
        columns.AddRange(plan.Supplied.Select(entry => $"{(plan.RanksGroups ? RolledUp("s." + entry.Column, entry.Supplied.Supplied.RollUp) : "s." + entry.Column)} AS {entry.Column}"));
        var grouped = plan.RanksGroups ? "\n      GROUP BY s.seat, s.rule, s.unit_group, s.unit_customer" : string.Empty;
        return $"SELECT {string.Join(", ", columns)}\n      FROM {plan.Stage("seated")} AS s{grouped}";
    }

    private static string RolledUp(string column, RollUp rollUp) => rollUp switch
    {
        RollUp.Sum => $"CASE WHEN COUNT({column}) = COUNT(*) THEN SUM({column}) END",
        RollUp.Greatest => $"MAX({column})",
        RollUp.Least => $"MIN({column})",
        _ => $"CASE WHEN COUNT(*) = 1 THEN MIN({column}) END",
    };
}
