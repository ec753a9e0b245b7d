using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Statements;

namespace CustomerTiering.Sql.Stages;

/// <summary>
/// The innermost table expression: every line is read once and added up per customer, by the column the lines are distributed by. All conditions on days are
/// conditions of sums, so one reading serves the period, the period before it, and who was ever seen.
/// </summary>
internal sealed class SalesStage(StatementPlan plan)
{
    private readonly Grammar grammar = plan.Grammar;
    private readonly OrdersMapping orders = plan.Mapping.Orders;

    public IEnumerable<(string Name, string Query)> Tables()
    {
        yield return ("sales", $"""
            SELECT {string.Join(",\n    ", Columns().Select(column => $"{column.Said} AS {column.Name}"))}
              FROM {Grammar.Table(orders.Table)} AS o
              WHERE {Column(orders.Customer)} IS NOT NULL
              GROUP BY {grammar.Key(Column(orders.Customer))}
            """);
    }

    /// <summary>The names of the columns that hold numbers, zero for a customer without a line.</summary>
    public IEnumerable<string> Numbers() => Columns().Where(column => column.IsNumber).Select(column => column.Name);

    private IEnumerable<(string Name, string Said, bool IsNumber)> Columns()
    {
        var scope = plan.Scope;
        var day = Column(orders.Day);
        var (start, end) = (grammar.Day(scope.Period.Start), grammar.Day(scope.Period.End));
        var known = IsKnown();
        var inside = $"{day} >= {start} AND {day} < {end}{known}";
        var amount = grammar.Amount(orders.Amount, "o");
        yield return ("customer", Column(orders.Customer), false);
        yield return ("seen", $"COUNT(*) FILTER (WHERE {day} < {end}{known})", true);
        yield return ("lines", $"COUNT(*) FILTER (WHERE {inside})", true);
        yield return ("revenue", Summed(orders.Amount, amount, inside), true);
        if (plan.HasCosts)
        {
            var cost = Column(orders.Cost.Column);
            yield return ("cost", Summed(orders.Cost, grammar.Amount(orders.Cost, "o"), inside), true);
            yield return ("costed", $"COUNT({cost}) FILTER (WHERE {inside})", true);
            yield return ("bad_costs", $"COUNT(*) FILTER (WHERE {grammar.Unusable(orders.Cost, "o", mayBeNull: true)})", true);
        }

        if (plan.NeedsEarlier)
        {
            var before = grammar.Day(scope.Period.Before().Start);
            yield return ("earlier", Summed(orders.Amount, amount, $"{day} >= {before} AND {day} < {start}{known}"), true);
        }

        if (plan.NeedsOrders)
        {
            yield return ("orders", Orders($"{inside} AND {amount} > 0"), true);
        }

        if (plan.NeedsReturns)
        {
            yield return ("returns", grammar.Summed(orders.Amount, $"COALESCE(SUM(-({amount})) FILTER (WHERE {inside} AND {amount} < 0), 0)", plan.MoneyDigits), true);
        }

        if (plan.NeedsRecency)
        {
            yield return ("last_day", grammar.DayOf($"MAX({day}) FILTER (WHERE {inside})"), false);
        }

        if (!orders.Currency.IsNone)
        {
            yield return ("least_currency", $"MIN({grammar.Text($"COALESCE({Column(orders.Currency)}, '')")})", false);
            yield return ("most_currency", $"MAX({grammar.Text($"COALESCE({Column(orders.Currency)}, '')")})", false);
        }

        yield return ("bad_amounts", $"COUNT(*) FILTER (WHERE {grammar.Unusable(orders.Amount, "o", mayBeNull: false)})", true);
        yield return ("bad_days", $"COUNT(*) FILTER (WHERE {UnusableDays()})", true);
    }

    private static string Column(SqlColumn column) => Grammar.Column("o", column);

    private string IsKnown()
    {
        if (plan.Scope.KnownOn == NodaTime.LocalDate.MaxIsoValue)
        {
            return string.Empty;
        }

        var recorded = orders.Recorded.IsNone ? Column(orders.Day) : $"COALESCE({Column(orders.Recorded)}, {Column(orders.Day)})";
        return $" AND {recorded} < {grammar.Day(plan.Scope.KnownOn.PlusDays(1))}";
    }

    private string UnusableDays()
    {
        var effective = grammar.UnusableDay(Column(orders.Day), mayBeNull: false);
        return orders.Recorded.IsNone ? effective : $"{effective} OR {grammar.UnusableDay(Column(orders.Recorded), mayBeNull: true)}";
    }

    private string Summed(SqlAmount column, string amount, string condition) =>
        grammar.Summed(column, $"COALESCE(SUM({amount}) FILTER (WHERE {condition}), 0)", plan.MoneyDigits);

    private string Orders(string condition)
    {
        if (orders.Order.IsNone)
        {
            return $"COUNT(*) FILTER (WHERE {condition})";
        }

        var order = grammar.Trimmed(Column(orders.Order));
        return $"COUNT(DISTINCT {order}) FILTER (WHERE {condition}) + COUNT(*) FILTER (WHERE {condition} AND {order} IS NULL)";
    }
}
