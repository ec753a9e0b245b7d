using System.Numerics;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Statements;

/// <summary>
/// SQLite: whole numbers are 64-bit. SUM raises an error when it overflows; other arithmetic would turn into floating numbers, so it is watched and raises
/// the same error, and products of two sums are compared in parts of 16 bits.
/// </summary>
internal sealed class SqliteGrammar(ParameterList values) : Grammar(values)
{
    // What plain SQLite raises an error on: the absolute value of the least whole number.
    private const string Overflow = "abs(-9223372036854775807 - 1)";

    // Beyond this a floating number no longer holds every whole number.
    private const string GreatestExact = "9007199254740992.0";

    public override SqlDialect Dialect => SqlDialect.Sqlite;

    public override string Never => "(1 = 0)";

    public override string UnknownTruth => "NULL";

    public override string UnknownWhole => "NULL";

    public override string UnknownText => "NULL";

    public override string UnknownDay => "NULL";

    public override string Greater => "MAX";

    public override string Lesser => "MIN";

    protected override string TrimFunction => "trim";

    public override string OfDay(string place) => place;

    // Joining to an empty text also takes off the column's own collation, which may not tell letters apart.
    public override string Text(string expression) => $"({expression} || '')";

    public override string Ordered(string expression) => $"{expression} COLLATE BINARY";

    public override string Key(string expression) => $"{expression} COLLATE BINARY";

    public override string Amount(SqlAmount amount, string table)
    {
        var column = Column(table, amount.Column);
        var scaled = $"{column} * 1{new string('0', amount.Digits)}.0";
        return amount is SqlAmount.RoundedUnits
            ? $"CASE WHEN typeof({column}) IN ('integer', 'real') AND abs({scaled}) < {GreatestExact} THEN CAST(ROUND({scaled}) AS INTEGER) END"
            : column;
    }

    public override string Summed(SqlAmount amount, string sum, int digits) => digits == amount.Digits ? sum : Watched($"({sum}) * 1{new string('0', digits - amount.Digits)}");

    public override string Unusable(SqlAmount amount, string table, bool mayBeNull)
    {
        var column = Column(table, amount.Column);
        var orNull = mayBeNull ? $"{column} IS NOT NULL AND " : string.Empty;
        return amount is SqlAmount.RoundedUnits
            ? $"({orNull}({Amount(amount, table)}) IS NULL)"
            : $"({orNull}(typeof({column}) <> 'integer' OR {column} = -9223372036854775807 - 1))";
    }

    public override string NotFinite(string sum) => Never;

    // SQLite's own reading of a day that exists gives the day back; of anything else it gives another text or NULL.
    public override string UnusableDay(string expression, bool mayBeNull) => mayBeNull
        ? $"(date({expression}) IS NOT substr({expression}, 1, 10))"
        : $"({expression} IS NULL OR date({expression}) IS NOT substr({expression}, 1, 10))";

    public override string KindOf(string expression) => $"typeof({expression})";

    public override string OrderedOtherwise(string expression) => $"COALESCE({expression} GLOB '*[' || char(65536) || '-' || char(1114111) || ']*', 0)";

    public override string DayOf(string expression) => $"substr({expression}, 1, 10)";

    public override string DaysFromTo(string from, string to) => $"CAST(julianday({to}) - julianday(substr({from}, 1, 10)) AS INTEGER)";

    public override string Minus(string left, string right) => Watched($"{left} - {right}");

    public override string Reaches(string value, BigInteger limit) => limit > long.MaxValue ? $"{value} <> {value}"
        : limit < long.MinValue ? $"{value} = {value}"
        : $"{value} >= {Values.Whole(limit)}";

    public override string AtLeast(IReadOnlyList<Product> left, IReadOnlyList<Product> right) => WideComparison.AtLeast(left, right, Values);

    public override string PartOf(string total, int partsPerMillion)
    {
        var part = Values.Whole(partsPerMillion);
        return $"({total} / 1000000 * {part} + ({total} % 1000000 * {part} + 999999) / 1000000)";
    }

    public override string Places(string count, int partsPerMillion, CountRounding rounding) =>
        $"({count} * {Values.Whole(partsPerMillion)} + {(rounding == CountRounding.Up ? "999999" : rounding == CountRounding.Down ? "0" : "500000")}) / 1000000";

    // Long division, three decimals at a time, so that nothing leaves 64 bits.
    public override IEnumerable<(string Name, string Query)> Ratio(string from, string name, string upper, string lower, StageNames stages)
    {
        string Quotient(int step) => $"{name}_q{Number(step)}";
        string Rest(int step) => $"{name}_r{Number(step)}";
        yield return ($"{name}_0", $"""
            SELECT u.*, CASE WHEN {lower} > 9000000000000000 OR abs({upper}) / {lower} > 9000000 THEN {Overflow} WHEN {lower} > 0 THEN abs({upper}) / {lower} END AS {Quotient(0)},
                CASE WHEN {lower} > 0 THEN abs({upper}) % {lower} END AS {Rest(0)}
              FROM {stages.Of(from)} AS u
            """);
        for (var step = 1; step <= 4; step++)
        {
            yield return ($"{name}_{Number(step)}", $"""
                SELECT u.*, {Quotient(step - 1)} * 1000 + {Rest(step - 1)} * 1000 / {lower} AS {Quotient(step)}, {Rest(step - 1)} * 1000 % {lower} AS {Rest(step)}
                  FROM {stages.Of(name)}_{Number(step - 1)} AS u
                """);
        }

        yield return (name, $"""
            SELECT u.*, CASE WHEN {upper} < 0 THEN -1 ELSE 1 END * ({Quotient(4)} + CASE WHEN {Rest(4)} * 2 > {lower} OR ({Rest(4)} * 2 = {lower} AND {Quotient(4)} % 2 = 1) THEN 1 ELSE 0 END) AS {name}
              FROM {stages.Of(name)}_4 AS u
            """);
    }

    public override string Out(string whole) => whole;

    public override string Floating(string upper, string lower) => $"CAST({upper} AS REAL) / {lower}";

    private static string Watched(string expression) => $"CASE WHEN typeof({expression}) = 'real' THEN {Overflow} ELSE {expression} END";
}
