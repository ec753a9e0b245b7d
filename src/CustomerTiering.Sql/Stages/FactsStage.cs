using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Statements;
using NodaTime;

namespace CustomerTiering.Sql.Stages;

/// <summary>
/// The customers on file beside the sums of the lines, joined by the column both are distributed by: the last step that runs where the rows are. What it
/// gives, one row a customer, is all that travels. Then: what cannot be used, and who gets a decision.
/// </summary>
internal sealed class FactsStage(StatementPlan plan, SalesStage sales)
{
    private readonly Grammar grammar = plan.Grammar;
    private readonly CustomersMapping file = plan.Mapping.Customers;

    public IEnumerable<(string Name, string Query)> Tables()
    {
        yield return ("facts AS MATERIALIZED", file.IsNone ? FromLines() : FromFile());
        yield return ("book", Book());
        yield return ("roster", Roster());
        yield return ("base", $"SELECT COALESCE(SUM(r.revenue) FILTER (WHERE r.revenue > 0), 0) AS base FROM {plan.Stage("roster")} AS r");
    }

    private string FromLines()
    {
        var id = "s.customer";
        return $"""
            SELECT {grammar.Trimmed(id)} AS customer, {grammar.KindOf(id)} AS kind, {IsBadId(id, grammar.Never)} AS bad_id, {grammar.Never} AS on_file,
                {grammar.UnknownText} AS name, {grammar.UnknownText} AS channel, {grammar.UnknownText} AS grp, {grammar.UnknownDay} AS signed, {grammar.UnknownDay} AS closed,
                {grammar.Never} AS bad_file_day, {grammar.Never} AS bad_measure{LastDay()}{Currencies()},
                {string.Join(", ", sales.Numbers().Select(name => "s." + name))}
              FROM {plan.Stage("sales")} AS s
            """;
    }

    private string FromFile()
    {
        var id = Grammar.Column("c", file.Id);
        var either = $"COALESCE({id}, s.customer)";
        var mark = Grammar.Quote(Mark());
        var onFile = $"c.{mark} IS NOT NULL";
        string Text(SqlColumn column) => column.IsNone ? grammar.UnknownText : grammar.Trimmed(Grammar.Column("c", column));
        string Day(SqlColumn column) => column.IsNone ? grammar.UnknownDay : grammar.DayOf(Grammar.Column("c", column));
        SqlColumn[] days = [.. new[] { file.Signed, file.Closed }.Where(column => !column.IsNone)];
        var badDays = days.Length == 0 ? grammar.Never : string.Join(" OR ", days.Select(column => grammar.UnusableDay(Grammar.Column("c", column), mayBeNull: true)));
        return $"""
            SELECT {grammar.Trimmed(either)} AS customer, {grammar.KindOf(either)} AS kind, {IsBadId(either, onFile)} AS bad_id, {onFile} AS on_file,
                {Text(file.Name)} AS name, {Text(file.Channel)} AS channel, {Text(file.Group)} AS grp, {Day(file.Signed)} AS signed, {Day(file.Closed)} AS closed,
                ({badDays}) AS bad_file_day, ({BadMeasures()}) AS bad_measure{LastDay()}{Currencies()}{Supplied()},
                {string.Join(", ", sales.Numbers().Select(name => $"COALESCE(s.{name}, 0) AS {name}"))}
              FROM {plan.Stage("sales")} AS s
              FULL JOIN (SELECT {string.Join(", ", Mapped().Select(column => Grammar.Column("f", column)))}, 1 AS {mark} FROM {Grammar.Table(file.Table)} AS f) AS c ON {grammar.Key(id)} = s.customer
            """;
    }

    private IEnumerable<SqlColumn> Mapped() => new[] { file.Id, file.Name, file.Channel, file.Group, file.Signed, file.Closed }
        .Concat(plan.Supplied.Select(entry => entry.Supplied.Value.Column))
        .Where(column => !column.IsNone)
        .DistinctBy(column => column.Name, StringComparer.Ordinal);

    /// <summary>A column name that no mapped column has, to tell a row on file from a row of lines alone.</summary>
    private string Mark()
    {
        var mark = "on_file";
        while (Mapped().Any(column => string.Equals(column.Name, mark, StringComparison.OrdinalIgnoreCase)))
        {
            mark += "_";
        }

        return mark;
    }

    private string IsBadId(string id, string onFile)
    {
        var kind = grammar.KindOf(id);
        var wrongKind = plan.Grammar.Dialect == SqlDialect.Sqlite ? $"{kind} IN ('real', 'blob') OR " : string.Empty;
        var strict = plan.IsStrict ? $" OR {grammar.OrderedOtherwise(grammar.Text(id))}" : string.Empty;
        return $"({wrongKind}COALESCE({grammar.Text(id)} <> {grammar.Trimmed(id)}, {onFile}){strict})";
    }

    private string LastDay() => plan.NeedsRecency ? ", s.last_day" : string.Empty;

    private string Currencies() => plan.Mapping.Orders.Currency.IsNone ? string.Empty : ", s.least_currency, s.most_currency";

    private string Supplied() => string.Concat(plan.Supplied.Select(entry =>
        $", {grammar.Summed(entry.Supplied.Value, grammar.Amount(entry.Supplied.Value, "c"), entry.Supplied.Value.Digits)} AS {entry.Column}"));

    private string BadMeasures()
    {
        string[] bad =
        [
            .. plan.Supplied.Select(entry => grammar.Unusable(entry.Supplied.Value, "c", mayBeNull: true)),
            .. plan.Supplied.Select(entry => grammar.NotFinite(grammar.Summed(entry.Supplied.Value, grammar.Amount(entry.Supplied.Value, "c"), entry.Supplied.Value.Digits))),
        ];
        return bad.Length == 0 ? grammar.Never : string.Join(" OR ", bad);
    }

    private string Book()
    {
        var ofCustomers = "FILTER (WHERE f.customer IS NOT NULL)";
        var ofGoodIds = "FILTER (WHERE f.customer IS NOT NULL AND NOT f.bad_id)";
        var notFinite = string.Join(" OR ", new[] { "f.revenue", plan.HasCosts ? "f.cost" : string.Empty, plan.NeedsEarlier ? "f.earlier" : string.Empty }
            .Where(sum => sum.Length > 0).Select(grammar.NotFinite));
        var currencies = plan.Mapping.Orders.Currency.IsNone ? "0" : $"CASE WHEN MIN(f.least_currency) {ofCustomers} <> MAX(f.most_currency) {ofCustomers} THEN 1 ELSE 0 END";
        var groups = plan.RanksGroups && !plan.Mapping.Groups.IsNone
            ? $"(SELECT COUNT(*) FILTER (WHERE {GroupKey()} IS NOT NULL) - COUNT(DISTINCT {GroupKey()}) FROM {Grammar.Table(plan.Mapping.Groups.Table)} AS g)"
            : "0";
        var otherOrder = plan.RanksGroups ? $"COUNT(*) FILTER (WHERE {grammar.OrderedOtherwise("f.channel")})" : "0";
        return $"""
            SELECT COUNT(*) FILTER (WHERE f.on_file) AS on_file, {(plan.HasCosts ? $"COALESCE(SUM(f.costed) {ofCustomers}, 0)" : "0")} AS costed,
                COALESCE(SUM(f.bad_amounts) {ofCustomers}, 0) + COUNT(*) FILTER (WHERE {notFinite}) AS bad_amounts, COALESCE(SUM(f.bad_days) {ofCustomers}, 0) AS bad_days,
                {(plan.HasCosts ? $"COALESCE(SUM(f.bad_costs) {ofCustomers}, 0)" : "0")} AS bad_costs,
                COUNT(*) FILTER (WHERE f.bad_id) + CASE WHEN MIN(f.kind) {ofGoodIds} <> MAX(f.kind) {ofGoodIds} THEN 1 ELSE 0 END AS bad_ids,
                COUNT(*) FILTER (WHERE f.bad_file_day OR f.signed > f.closed) AS bad_file_days, COUNT(*) FILTER (WHERE f.bad_measure) AS bad_measures,
                COUNT(f.customer) - COUNT(DISTINCT f.customer) AS twice, {groups} AS groups_twice, {currencies} AS currencies, {otherOrder} AS bad_channels
              FROM {plan.Stage("facts")} AS f
            """;
    }

    private string GroupKey() => grammar.Trimmed(Grammar.Column("g", plan.Mapping.Groups.Id));

    private string Roster()
    {
        var active = file.IsNone
            ? "(1 = 1)"
            : $"(NOT f.on_file OR (COALESCE(f.signed, {First()}) <= {AsOf()} AND {AsOf()} < COALESCE(f.closed, {grammar.Day(LocalDate.MaxIsoValue)})))";
        var profit = plan.HasCosts ? $", (SELECT b.costed FROM {plan.Stage("book")} AS b) > 0 AND f.lines = f.costed AS profit_known, f.cost" : string.Empty;
        var recency = plan.NeedsRecency ? $", {grammar.DaysFromTo("f.last_day", AsOf())} AS recency" : string.Empty;
        var figures = new[] { (plan.NeedsEarlier, "earlier"), (plan.NeedsOrders, "orders"), (plan.NeedsReturns, "returns") }
            .Where(figure => figure.Item1).Select(figure => figure.Item2).Concat(plan.Supplied.Select(entry => entry.Column));
        return $"""
            SELECT f.customer, f.name, f.channel, f.grp, NULLIF(f.signed, {First()}) AS signed, {active} AS active, f.revenue{profit}{recency}{string.Concat(figures.Select(figure => ", f." + figure))}
              FROM {plan.Stage("facts")} AS f
              WHERE f.customer IS NOT NULL AND CASE WHEN f.on_file THEN {active} OR f.lines > 0 ELSE f.seen > 0 END
            """;
    }

    private string AsOf() => grammar.Day(plan.Scope.AsOf);

    private string First() => grammar.Day(new LocalDate(1, 1, 1));
}
