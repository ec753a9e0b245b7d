using System.Globalization;
using System.Numerics;
using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Sql.Statements;

/// <summary>A value handed to the database apart from the statement's text.</summary>
public abstract record SqlValue
{
    private SqlValue()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Text, T> text, Func<Whole, T> whole, Func<Day, T> day);

    /// <summary>A text.</summary>
    /// <param name="Content">The text.</param>
    public sealed record Text(string Content) : SqlValue
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Text, T> text, Func<Whole, T> whole, Func<Day, T> day) => text(this);

        /// <summary>The text in quotes, with control characters written as escapes: it stays on one line.</summary>
        public override string ToString() => "'" + string.Concat(Content.Select(Shown)) + "'";

        private static string Shown(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029' || char.IsSurrogate(letter)
            ? "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture)
            : letter is '\'' ? "''" : letter is '\\' ? "\\\\" : letter.ToString();
    }

    /// <summary>A whole number.</summary>
    /// <param name="Number">The number.</param>
    public sealed record Whole(BigInteger Number) : SqlValue
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Text, T> text, Func<Whole, T> whole, Func<Day, T> day) => whole(this);

        /// <summary>The digits.</summary>
        public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A day.</summary>
    /// <param name="Date">The day.</param>
    public sealed record Day(LocalDate Date) : SqlValue
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Text, T> text, Func<Whole, T> whole, Func<Day, T> day) => day(this);

        /// <summary>The day in quotes, as in <c>'2026-06-30'</c>.</summary>
        public override string ToString() => $"'{IsoDay.Text(Date)}'";
    }
}
