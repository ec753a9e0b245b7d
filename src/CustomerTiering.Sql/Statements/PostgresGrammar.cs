using System.Numerics;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Statements;

/// <summary>PostgreSQL: whole numbers are <c>numeric</c>, which never overflows.</summary>
internal sealed class PostgresGrammar(ParameterList values) : Grammar(values)
{
    public override SqlDialect Dialect => SqlDialect.PostgreSql;

    public override string Never => "FALSE";

    public override string UnknownTruth => "NULL::boolean";

    public override string UnknownWhole => "NULL::numeric";

    public override string UnknownText => "NULL::text";

    public override string UnknownDay => "NULL::date";

    public override string Greater => "GREATEST";

    public override string Lesser => "LEAST";

    protected override string TrimFunction => "btrim";

    public override string OfDay(string place) => place + "::date";

    public override string Text(string expression) => $"(({expression})::text COLLATE \"C\")";

    public override string Ordered(string expression) => $"{expression} COLLATE \"C\"";

    public override string Key(string expression) => expression;

    public override string Amount(SqlAmount amount, string table)
    {
        var column = Column(table, amount.Column);
        return amount is SqlAmount.RoundedUnits ? HalfToEven($"({column})::text::numeric * {Power(amount.Digits)}") : column;
    }

    public override string Summed(SqlAmount amount, string sum, int digits)
    {
        var more = digits - (amount is SqlAmount.Units ? 0 : amount.Digits);
        return more == 0 ? $"({sum})::numeric" : $"({sum})::numeric * {Power(more)}";
    }

    public override string Unusable(SqlAmount amount, string table, bool mayBeNull) => mayBeNull ? Never : $"{Column(table, amount.Column)} IS NULL";

    public override string NotFinite(string sum) => $"COALESCE({sum} IN ('NaN'::numeric, 'Infinity'::numeric, '-Infinity'::numeric), FALSE)";

    public override string UnusableDay(string expression, bool mayBeNull) => mayBeNull ? $"COALESCE(NOT isfinite({expression}), FALSE)" : $"({expression} IS NULL OR NOT isfinite({expression}))";

    public override string KindOf(string expression) => "1";

    public override string OrderedOtherwise(string expression) => $@"COALESCE({expression} ~ '[\U00010000-\U0010FFFF]', FALSE)";

    public override string DayOf(string expression) => $"({expression})::date";

    public override string DaysFromTo(string from, string to) => $"({to} - {from})::numeric";

    public override string Minus(string left, string right) => $"({left} - {right})";

    public override string Reaches(string value, BigInteger limit) => $"{value} >= {Values.Whole(limit)}";

    public override string AtLeast(IReadOnlyList<Product> left, IReadOnlyList<Product> right) =>
        $"{Sum([.. left.Where(IsPlus), .. right.Where(IsMinus).Select(term => term.Negated)])} >= {Sum([.. right.Where(IsPlus), .. left.Where(IsMinus).Select(term => term.Negated)])}";

    public override string PartOf(string total, int partsPerMillion) => $"div({total} * {Values.Whole(partsPerMillion)} + 999999, 1000000)";

    public override string Places(string count, int partsPerMillion, CountRounding rounding) => rounding switch
    {
        CountRounding.Up => $"div({count} * {Values.Whole(partsPerMillion)} + 999999, 1000000)",
        CountRounding.Down => $"div({count} * {Values.Whole(partsPerMillion)}, 1000000)",
        _ => $"div({count} * {Values.Whole(partsPerMillion)} + 500000, 1000000)",
    };

    public override IEnumerable<(string Name, string Query)> Ratio(string from, string name, string upper, string lower, StageNames stages)
    {
        const string Ones = "1000000000000";
        yield return ($"{name}_parts", $"SELECT u.*, CASE WHEN {lower} > 0 THEN div(abs({upper}) * {Ones}, {lower}) END AS {name}_steps FROM {stages.Of(from)} AS u");
        yield return (name, $"""
            SELECT u.*, sign({upper}) * ({name}_steps + CASE sign(2 * (abs({upper}) * {Ones} - {name}_steps * {lower}) - {lower})
                WHEN 1 THEN 1 WHEN 0 THEN mod({name}_steps, 2) ELSE 0 END) AS {name}
              FROM {stages.Of(name)}_parts AS u
            """);
    }

    public override string Out(string whole) => $"trunc(({whole})::numeric)";

    public override string Floating(string upper, string lower) => $"({upper})::double precision / ({lower})::double precision";

    private static string HalfToEven(string scaled) =>
        $"(SELECT round(x.y) - CASE WHEN abs(x.y - trunc(x.y)) = 0.5 AND mod(round(x.y), 2) <> 0 THEN sign(x.y) ELSE 0 END FROM (SELECT {scaled} AS y) AS x)";

    private static string Power(int digits) => "1" + new string('0', digits);

    private static bool IsPlus(Product term) => term.Factor.Sign > 0;

    private static bool IsMinus(Product term) => term.Factor.Sign < 0;

    private string Sum(IReadOnlyList<Product> terms) => terms.Count == 0 ? "0" : string.Join(" + ", terms.Select(Said));

    private string Said(Product term)
    {
        var columns = term.Second.Length == 0 ? term.First : $"{term.First} * {term.Second}";
        return term.Factor.IsOne ? columns : $"{columns} * {Values.Whole(term.Factor)}";
    }
}
