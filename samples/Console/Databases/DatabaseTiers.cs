using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Reports;
using CustomerTiering.Sql;
using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Databases;

/// <summary>The tiers that a database decided, with what is told around them.</summary>
/// <param name="Name">The database and the table.</param>
/// <param name="Policy">The policy.</param>
/// <param name="PolicyReason">Why it was used; empty when somebody asked for it.</param>
/// <param name="Scope">The period and the days.</param>
/// <param name="Currency">The currency of every amount.</param>
/// <param name="Rows">What became of the rows.</param>
/// <param name="Decisions">One row a customer, ordered by channel, rank and id.</param>
/// <param name="Warnings">What was rounded on the way.</param>
internal sealed record DatabaseTiers(
    string Name, TieringPolicy Policy, string PolicyReason, TieringScope Scope, Currency Currency, ReportRows Rows, IReadOnlyList<SqlTierRow> Decisions, IReadOnlyList<string> Warnings)
{
    private readonly Lazy<ParetoFacts> pareto = new(() => ParetoFacts.Of(Decisions.Select(row => Total(row.Revenue))));

    /// <summary>The Pareto facts of everyone decided on.</summary>
    public ParetoFacts Pareto => pareto.Value;

    /// <summary>What each tier holds, best first.</summary>
    public IReadOnlyList<TierSummary> Tiers =>
    [
        .. Policy.Tiers.Tiers.Select((tier, place) =>
        {
            var rows = Decisions.Where(row => row.TierPlace == place).ToList();
            var revenue = Total(rows.Sum(row => row.Revenue));
            return new TierSummary(tier, rows.Count, revenue.Value, Pareto.Base.IsPositive ? (double)revenue.Micros / (double)Pareto.Base.Micros : 0);
        }),
    ];

    /// <summary>The measures whose test could not be made for everybody it bears on, ordered by id, with how many customers lack them.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Untested =>
        [.. Decisions.SelectMany(row => row.Untested).CountBy(measure => measure, StringComparer.Ordinal).OrderBy(count => count.Key, StringComparer.Ordinal)];

    private static LedgerTotal Total(decimal revenue) => new((Int128)(revenue * LedgerAmount.MicrosPerUnit));
}
