using CustomerTiering.Sql.Statements;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Stages;

/// <summary>Says one test of a gate as an exact comparison of whole numbers, cross-multiplied where a ratio is asked for.</summary>
internal sealed class TestVerdict(StatementPlan plan)
{
    private readonly Grammar grammar = plan.Grammar;

    /// <summary>A column that tells a test.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="number">The test's number in the rule.</param>
    /// <param name="part">0 verdict, 1 value, 2 what it is divided by, 3 limit, 4 what it is divided by.</param>
    public string Part(RulePlan rule, int number, int part)
    {
        var (place, test) = rule.Tests[number];
        var source = plan.SourceOf(test.Measure);
        if (source.IsMissing)
        {
            return part == 0 ? grammar.UnknownTruth : grammar.UnknownWhole;
        }

        return part switch
        {
            0 => Verdict(test, source, plan.RankOf(rule), place),
            1 => "r." + source.Upper,
            2 => source.IsRatio ? "r." + source.Lower : grammar.UnknownWhole,
            3 => test.Limit.Match(_ => grammar.UnknownWhole, _ => Pool(source, "over"), _ => "k." + RankStage.Last(place)),
            _ => test.Limit is GateLimit.OfPooled ? Pool(source, "under") : grammar.UnknownWhole,
        };
    }

    private static string Pool(MeasureSource source, string part) => $"s.{(source.IsRatio ? source.Measure : source.Upper)}_pool_{part}";

    private string Verdict(Gate.Test test, MeasureSource source, MeasureSource rank, int place)
    {
        if (test.Limit is GateLimit.Fixed at && !source.IsRatio)
        {
            var limit = Fraction.Of(at.Value).Times(Fraction.Power(source.Digits));
            var value = "r." + source.Upper;
            return test.Comparison switch
            {
                Comparison.AtLeast => grammar.Reaches(value, limit.Ceiling),
                Comparison.MoreThan => grammar.Reaches(value, limit.Floor + 1),
                Comparison.AtMost => $"NOT ({grammar.Reaches(value, limit.Floor + 1)})",
                _ => $"NOT ({grammar.Reaches(value, limit.Ceiling)})",
            };
        }

        var (left, right) = Sides(test, source, rank, place);
        return test.Comparison switch
        {
            Comparison.AtLeast => grammar.AtLeast(left, right),
            Comparison.MoreThan => $"NOT ({grammar.AtLeast(right, left)})",
            Comparison.AtMost => grammar.AtLeast(right, left),
            _ => $"NOT ({grammar.AtLeast(left, right)})",
        };
    }

    /// <summary>The value and the limit, both multiplied by everything that stands below a line.</summary>
    private (Product[] Value, Product[] Limit) Sides(Gate.Test test, MeasureSource source, MeasureSource rank, int place)
    {
        var (over, under) = ("r." + source.Upper, "r." + source.Lower);
        return test.Limit.Match<(Product[] Value, Product[] Limit)>(
            at =>
            {
                var limit = Fraction.Of(at.Value);
                var parts = limit.Numerator + (source.LessOne ? limit.Denominator : 0);
                return ([new Product(over, limit.Denominator)], [new Product(under, parts)]);
            },
            pooled =>
            {
                var factor = Fraction.Of(pooled.Factor);
                var (poolOver, poolUnder) = (Pool(source, "over"), Pool(source, "under"));
                Product[] value = [new(over, poolUnder, factor.Denominator)];
                Product[] limit = [source.IsRatio ? new(poolOver, under, factor.Numerator) : new(poolOver, factor.Numerator)];
                return source.LessOne
                    ? ([.. value, new(under, poolUnder, factor.Numerator)], [.. limit, new(under, poolUnder, factor.Denominator)])
                    : (value, limit);
            },
            last =>
            {
                var ranked = "k." + RankStage.Last(place);
                var factor = Fraction.Of(last.Factor).Times(new Fraction(Fraction.Power(source.IsRatio ? 0 : source.Digits).Numerator, Fraction.Power(rank.RankDigits).Numerator));
                Product[] value = [new(over, factor.Denominator)];
                Product[] limit = [source.IsRatio ? new(ranked, under, factor.Numerator) : new(ranked, factor.Numerator)];
                return source.LessOne ? (value, [.. limit, new(under, factor.Denominator)]) : (value, limit);
            });
    }
}
