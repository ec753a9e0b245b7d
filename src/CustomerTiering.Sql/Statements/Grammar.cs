using System.Globalization;
using System.Numerics;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Sql.Statements;

/// <summary>How one database says what the statement needs. Every number it computes with is whole, and every result exact or an error.</summary>
internal abstract class Grammar(ParameterList values)
{
    // Everything that string.Trim takes off.
    private static readonly string Blanks = string.Concat(Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(char.IsWhiteSpace));

    public ParameterList Values => values;

    public abstract SqlDialect Dialect { get; }

    /// <summary>The condition that never holds.</summary>
    public abstract string Never { get; }

    /// <summary>Unknown, where a truth value is expected.</summary>
    public abstract string UnknownTruth { get; }

    /// <summary>Unknown, where a whole number is expected.</summary>
    public abstract string UnknownWhole { get; }

    /// <summary>Unknown, where a text is expected.</summary>
    public abstract string UnknownText { get; }

    /// <summary>Unknown, where a day is expected.</summary>
    public abstract string UnknownDay { get; }

    /// <summary>The function that gives the greater of two.</summary>
    public abstract string Greater { get; }

    /// <summary>The function that gives the lesser of two.</summary>
    public abstract string Lesser { get; }

    public static Grammar Of(SqlDialect dialect, ParameterList values) => dialect == SqlDialect.Sqlite ? new SqliteGrammar(values) : new PostgresGrammar(values);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A name in double quotes, double quotes within it doubled: the form of the SQL standard, which both databases read letter by letter.</summary>
    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    public static string Table(SqlTable table) => table.Schema.Length == 0 ? Quote(table.Name) : Quote(table.Schema) + "." + Quote(table.Name);

    /// <summary>A day of the scope.</summary>
    public string Day(LocalDate day) => OfDay(values.Day(day));

    /// <summary>The place of a day as a day: PostgreSQL gets it as text, for its client would send the first and the last day of the calendar as infinite.</summary>
    public abstract string OfDay(string place);

    /// <summary>A column of a table under a short name. Always with the short name: SQLite reads a lone unknown name in double quotes as a text.</summary>
    public static string Column(string table, SqlColumn column) => table + "." + Quote(column.Name);

    /// <summary>A text without the blanks around it; NULL when nothing is left.</summary>
    public string Trimmed(string expression) => $"NULLIF({TrimFunction}({Text(expression)}, {values.Text(Blanks)}), '')";

    /// <summary>An id as a text that is ordered and compared letter by letter.</summary>
    public abstract string Text(string expression);

    /// <summary>The same text with its letters' order fixed, where it was lost on the way through a table expression.</summary>
    public abstract string Ordered(string expression);

    /// <summary>Groups equal ids letter by letter, without making texts of them: lines are grouped by the column as it stands.</summary>
    public abstract string Key(string expression);

    /// <summary>The amount of one line, ready to be added up.</summary>
    public abstract string Amount(SqlAmount amount, string table);

    /// <summary>A sum of <see cref="Amount"/> as a whole number of units with so many digits.</summary>
    public abstract string Summed(SqlAmount amount, string sum, int digits);

    /// <summary>Whether the value cannot be read exactly.</summary>
    public abstract string Unusable(SqlAmount amount, string table, bool mayBeNull);

    /// <summary>Whether a sum is none: numbers that are not finite leave such a trace.</summary>
    public abstract string NotFinite(string sum);

    /// <summary>Whether the value is not a day.</summary>
    public abstract string UnusableDay(string expression, bool mayBeNull);

    /// <summary>The kind of an id's value, where a column can hold several kinds.</summary>
    public abstract string KindOf(string expression);

    /// <summary>Whether an id holds letters that the database orders otherwise than the library.</summary>
    public abstract string OrderedOtherwise(string expression);

    /// <summary>A day column as a plain day.</summary>
    public abstract string DayOf(string expression);

    public abstract string DaysFromTo(string from, string to);

    /// <summary>The difference of two whole numbers; an error beyond the range.</summary>
    public abstract string Minus(string left, string right);

    /// <summary>Whether a whole number is at least a number of the policy.</summary>
    public abstract string Reaches(string value, BigInteger limit);

    /// <summary>Whether one sum of products is at least another, exactly.</summary>
    public abstract string AtLeast(IReadOnlyList<Product> left, IReadOnlyList<Product> right);

    /// <summary>The least whole number that is at least so many millionths of a total.</summary>
    public abstract string PartOf(string total, int partsPerMillion);

    /// <summary>So many millionths of a count as whole places.</summary>
    public abstract string Places(string count, int partsPerMillion, CountRounding rounding);

    /// <summary>Table expressions that add a ratio with twelve decimals, halves to even, as a whole number, NULL where there is nothing to divide by.</summary>
    /// <param name="from">The table expression that has the figures.</param>
    /// <param name="name">The new column, and the stem of the table expressions' names; the last has it as its own name.</param>
    /// <param name="upper">Above the line.</param>
    /// <param name="lower">Below the line.</param>
    /// <param name="stages">How the statement names its table expressions.</param>
    public abstract IEnumerable<(string Name, string Query)> Ratio(string from, string name, string upper, string lower, StageNames stages);

    /// <summary>A whole number as the reader takes it.</summary>
    public abstract string Out(string whole);

    /// <summary>A ratio as a floating number.</summary>
    public abstract string Floating(string upper, string lower);

    protected abstract string TrimFunction { get; }
}
