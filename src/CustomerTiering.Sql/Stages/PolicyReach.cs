using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Statements;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Stages;

/// <summary>Finds what of a policy or mapping has no exact translation, by name and place, before anything is asked of a database.</summary>
internal static class PolicyReach
{
    private const int MostTiers = 50;

    public static IReadOnlyList<SqlRefusal> Refusals(TieringPolicyDraft policy, SqlMapping mapping, SqlDialect dialect) =>
        [.. Tiers(policy), .. Levels(policy), .. Rules(policy, mapping), .. Columns(mapping, dialect), .. Supplied(mapping)];

    private static IEnumerable<SqlRefusal> Tiers(TieringPolicyDraft policy)
    {
        if (policy.Tiers.Tiers.Count > MostTiers)
        {
            yield return new("too-many-tiers", "$.tiers", "A statement holds at most 50 tiers.");
        }
    }

    private static IEnumerable<SqlRefusal> Levels(TieringPolicyDraft policy)
    {
        if (policy.OtherwiseLevel == RankLevel.Group)
        {
            yield return new("otherwise-by-group", "$.otherwise.level", "Groups are ranked only in channels with a rule of their own; name the channels, or decide in the library.");
        }
    }

    private static IEnumerable<SqlRefusal> Rules(TieringPolicyDraft policy, SqlMapping mapping)
    {
        // Without a customer file nobody's channel is known, and the rules of channels that have a name are not asked.
        var channels = policy.Channels.Select((rule, place) => (rule.Rule, Path: $"$.channels[{Grammar.Number(place)}]", rule.Channel))
            .Where(rule => !mapping.Customers.IsNone || rule.Channel.IsNone).Select(rule => (rule.Rule, rule.Path));
        return channels.Append((policy.Otherwise, "$.otherwise")).SelectMany(rule => Rule(rule.Item1, rule.Item2));
    }

    private static IEnumerable<SqlRefusal> Rule(TierRule rule, string path)
    {
        if (rule.RankBy is RankBasis.ByScore)
        {
            yield return new("rank-by-score", path + ".rankBy", "A weighted score is rounded step by step in decimals of 28 digits, which no database repeats digit for digit; supply the score as a measure, or decide in the library.");
        }

        for (var rung = 0; rung < rule.Ladder.Count; rung++)
        {
            if (rule.Ladder[rung].Line is TierLine.Computed)
            {
                yield return new("computed-line", $"{path}.ladder[{Grammar.Number(rung)}]", "Computed ABC compares floating distances in a fixed order of operations, which a database does not promise; decide in the library.");
            }
        }
    }

    private static IEnumerable<SqlRefusal> Columns(SqlMapping mapping, SqlDialect dialect) => dialect != SqlDialect.Sqlite
        ? []
        : Amounts(mapping).Where(amount => amount is SqlAmount.Units).Select(amount => new SqlRefusal(
            "decimal-column", amount.Column.Name, $"SQLite has no exact decimals: keep '{amount.Column}' as INTEGER in the smallest unit, or map a REAL column as one to be rounded."));

    private static IEnumerable<SqlAmount> Amounts(SqlMapping mapping) =>
        [mapping.Orders.Amount, mapping.Orders.Cost, .. mapping.Customers.Supplied.Select(supplied => supplied.Value)];

    private static IEnumerable<SqlRefusal> Supplied(SqlMapping mapping) => mapping.Customers.Supplied
        .GroupBy(supplied => supplied.Supplied.Id, StringComparer.Ordinal)
        .Where(group => group.Skip(1).Any())
        .Select(group => new SqlRefusal("measure-twice", group.Key, $"'{group.Key}' is mapped twice."));
}
