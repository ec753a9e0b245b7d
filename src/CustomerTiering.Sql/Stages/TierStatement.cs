namespace CustomerTiering.Sql.Stages;

/// <summary>Puts the stages together: one statement, from the lines to one row a customer.</summary>
internal static class TierStatement
{
    /// <param name="plan">What is asked.</param>
    /// <param name="ordered">Whether rows come ordered by channel, rank and customer; a statement that writes them needs no order.</param>
    public static string Of(StatementPlan plan, bool ordered)
    {
        var sales = new SalesStage(plan);
        var outcome = new OutcomeStage(plan);
        IEnumerable<(string Name, string Query)> tables =
        [
            .. sales.Tables(), .. new FactsStage(plan, sales).Tables(), .. new UnitStage(plan).Tables(), .. new RankStage(plan).Tables(), .. new GateStage(plan).Tables(), .. outcome.Tables(),
        ];
        var said = tables.Select(table => $"{plan.Stage(table.Name)}{(table.Name.Contains(' ', StringComparison.Ordinal) ? string.Empty : " AS")} (\n  {table.Query}\n)");
        return $"WITH {string.Join(",\n", said)}\n{outcome.Select(ordered)}";
    }
}
