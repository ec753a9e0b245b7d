using System.Data.Common;
using System.Numerics;
using CustomerTiering.Customers;
using CustomerTiering.Sql.Stages;
using CustomerTiering.Sql.Statements;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Running;

/// <summary>Turns a row of the statement into the library's types. Ratios are taken here, from whole numbers in the library's own steps, so that they agree to the last bit.</summary>
internal sealed class RowForm
{
    private readonly StatementPlan plan;
    private readonly TierName[] tiers;
    private readonly int[] sumDigits;
    private readonly int[] rankDigits;
    private readonly string[] ranked;
    private readonly MeasureSource[][] sources;
    private readonly HashSet<int>[][] leading;
    private readonly decimal unit;

    public RowForm(TierColumns columns)
    {
        plan = columns.Plan;
        tiers = [.. plan.Policy.Tiers.Tiers];
        sumDigits = [.. plan.Rules.Select(rule => plan.RankOf(rule).SumDigits)];
        rankDigits = [.. plan.Rules.Select(rule => plan.RankOf(rule).RankDigits)];
        ranked = [.. plan.Rules.Select(rule => plan.RankOf(rule).Measure)];
        sources = [.. plan.Rules.Select(rule => rule.Tests.Select(test => plan.SourceOf(test.Test.Measure)).ToArray())];
        leading = [.. plan.Rules.Select(rule => rule.Tests.Select(test => rule.LeadingTo(test.Place).ToHashSet()).ToArray())];
        unit = 1m / (decimal)BigInteger.Pow(10, plan.MoneyDigits);
    }

    public SqlTierRow Read(DbDataReader row)
    {
        var rule = row.GetInt32(TierColumns.Rule);
        var place = row.GetInt32(TierColumns.TierPlace);
        var told = IsTrue(row, TierColumns.IsTold);
        var revenue = Whole(row, TierColumns.Revenue);
        var tests = told ? Tests(row, rule, row.GetInt32(TierColumns.LinePlace), place) : [];
        var untested = tests.Where(test => test.Code == TierReasonCode.TestUntested).Select(test => test.Measure);
        if (IsTrue(row, TierColumns.IsRankUnknown))
        {
            untested = untested.Prepend(ranked[rule]);
        }

        return new SqlTierRow(new CustomerId(row.GetString(TierColumns.Customer)))
        {
            Name = TextOf(row, TierColumns.Name),
            Group = GroupId.OfOptional(TextOf(row, TierColumns.Group)),
            Channel = ChannelId.OfOptional(TextOf(row, TierColumns.Channel)),
            Tier = tiers[place],
            TierPlace = place,
            IsCore = IsTrue(row, TierColumns.IsCore),
            IsFocus = IsTrue(row, TierColumns.IsFocus),
            Status = IsTrue(row, TierColumns.IsProvisional) ? DecisionStatus.Provisional : DecisionStatus.Final,
            Untested = [.. untested.Distinct(StringComparer.Ordinal)],
            Rank = row.GetInt32(TierColumns.Rank),
            Revenue = (decimal)revenue * unit / 1.0000000000000000000000000000m,
            Share = Ratio(revenue, Whole(row, TierColumns.Base), 6 - plan.MoneyDigits, whenNone: 0),
            CumulativeShare = row.IsDBNull(TierColumns.Through) ? 1 : Ratio(Whole(row, TierColumns.Through), Whole(row, TierColumns.Total), sumDigits[rule] - rankDigits[rule], whenNone: 1),
            Tests = tests,
        };
    }

    private static string TextOf(DbDataReader row, int column) => row.IsDBNull(column) ? string.Empty : row.GetString(column);

    // PostgreSQL has truth values, SQLite whole numbers.
    private static bool IsTrue(DbDataReader row, int column) => row.GetValue(column) switch
    {
        bool truth => truth,
        long number => number != 0,
        _ => false,
    };

    private static Int128 Whole(DbDataReader row, int column) => row.GetValue(column) switch
    {
        long number => number,
        int number => number,
        decimal number => (Int128)number,
        DBNull => 0,
        var other => throw new System.Diagnostics.UnreachableException(other.GetType().Name),
    };

    private static double Ratio(Int128 upper, Int128 lower, int moreDigits, double whenNone)
    {
        var power = (Int128)BigInteger.Pow(10, moreDigits);
        return lower == 0 ? whenNone : (double)(upper * power) / (double)(lower * power);
    }

    private List<SqlTest> Tests(DbDataReader row, int rule, int line, int place)
    {
        var tests = new List<SqlTest>();
        for (var number = 0; number < sources[rule].Length; number++)
        {
            var (gate, test) = plan.Rules[rule].Tests[number];
            if (gate <= place && leading[rule][number].Contains(line))
            {
                tests.Add(Test(row, rule, number, test));
            }
        }

        return tests;
    }

    private SqlTest Test(DbDataReader row, int rule, int number, Gate.Test test)
    {
        var column = TierColumns.FirstTest + (number * TierColumns.PartsOfTest);
        if (row.IsDBNull(column))
        {
            return new SqlTest(test.Measure, TierReasonCode.TestUntested, 0m, 0m);
        }

        var source = sources[rule][number];
        var value = source.IsRatio ? RatioOf(row, column + 1, source) : Digits(Whole(row, column + 1), source.Digits);
        var limit = test.Limit.Match(
            at => Fraction.Of(at.Value),
            pooled => (source.IsRatio
                ? RatioOf(row, column + 3, source)
                : new Fraction(Whole(row, column + 3), Whole(row, column + 4)).Times(Digits(1, source.Digits))).Times(Fraction.Of(pooled.Factor)),
            last => Digits(Whole(row, column + 3), rankDigits[rule]).Times(Fraction.Of(last.Factor)));
        var code = IsTrue(row, column) ? TierReasonCode.TestPassed : TierReasonCode.TestFailed;
        return new SqlTest(test.Measure, code, value.ToDecimal(), limit.ToDecimal());
    }

    private static Fraction RatioOf(DbDataReader row, int column, MeasureSource source)
    {
        var (upper, lower) = (Whole(row, column), Whole(row, column + 1));
        return new Fraction(source.LessOne ? (BigInteger)upper - lower : upper, lower);
    }

    private static Fraction Digits(Int128 whole, int digits) => new(whole, BigInteger.Pow(10, digits));
}
