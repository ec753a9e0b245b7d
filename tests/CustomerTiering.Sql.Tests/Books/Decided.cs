using System.Data.Common;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Statements;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Tests.Books;

/// <summary>The same decision from the library and from a database, as rows that can be compared.</summary>
internal static class Decided
{
    private static readonly TierReasonCode[] Tests = [TierReasonCode.TestFailed, TierReasonCode.TestUntested, TierReasonCode.TestPassed];

    /// <summary>The library's decisions. Its reasons list failed tests first, so tests are put in one order on both sides.</summary>
    public static List<SqlTierRow> InProcess(TieringResult result) => [.. result.Decisions.Select(decision => new SqlTierRow(decision.Customer)
    {
        Name = decision.Name,
        Group = decision.Group,
        Channel = decision.Channel,
        Tier = decision.Tier,
        TierPlace = decision.TierPlace,
        IsCore = decision.IsCore,
        IsFocus = decision.IsFocus,
        Status = decision.Status,
        Untested = decision.Untested,
        Rank = decision.Rank,
        Revenue = decision.Revenue,
        Share = decision.Share,
        CumulativeShare = decision.CumulativeShare,
        Tests = Ordered(decision.Reasons.Where(reason => Tests.Contains(reason.Code)).Select(reason => new SqlTest(reason.Measure, reason.Code, reason.Value, reason.Limit))),
    })];

    public static async Task<List<SqlTierRow>> InDatabaseAsync(DbConnection connection, TieringPolicy policy, SqlMapping mapping, TieringScope scope)
    {
        var outcome = await SqlTiering.DecideAsync(connection, policy, mapping, scope);
        await using var result = outcome.Match(decided => decided.Result, refused => throw new ShouldAssertException(string.Join('\n', refused.Reasons)));
        return await result.ReadAsync().Select(row => row with { Tests = Ordered(row.Tests) }).ToListAsync();
    }

    public static async Task<IReadOnlyList<SqlRefusal>> RefusedAsync(DbConnection connection, TieringPolicy policy, SqlMapping mapping, TieringScope scope)
    {
        var outcome = await SqlTiering.DecideAsync(connection, policy, mapping, scope);
        return outcome.Match(_ => throw new ShouldAssertException("It was decided."), refused => refused.Reasons);
    }

    /// <summary>Fails with the first row that differs.</summary>
    public static void ShouldEqual(IReadOnlyList<SqlTierRow> found, IReadOnlyList<SqlTierRow> expected, string where)
    {
        for (var i = 0; i < Math.Min(found.Count, expected.Count); i++)
        {
            if (found[i] != expected[i])
            {
                throw new ShouldAssertException(FormattableString.Invariant($"Row {i}:\n{Said(found[i])}\nexpected\n{Said(expected[i])}\n{where}"));
            }
        }

        found.Count.ShouldBe(expected.Count, where);
    }

    private static SqlTest[] Ordered(IEnumerable<SqlTest> tests) =>
        [.. tests.OrderBy(test => test.Measure, StringComparer.Ordinal).ThenBy(test => test.Code.Value).ThenBy(test => test.Value).ThenBy(test => test.Limit)];

    private static string Said(SqlTierRow row) => $"{row}\n  untested {string.Join(", ", row.Untested)}\n  tests {string.Join(", ", row.Tests)}";
}
