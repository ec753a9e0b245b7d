using System.Globalization;
using System.Text;

namespace CustomerTiering.Sql.Statements;

/// <summary>One statement with its values apart: the text holds names and arithmetic, the values stand in <see cref="Parameters"/> as <c>$1</c>, <c>$2</c> and so on.</summary>
/// <param name="Dialect">The database it is written for.</param>
/// <param name="Text">The statement.</param>
/// <param name="Parameters">The values, the first for <c>$1</c>.</param>
public sealed record SqlStatement(SqlDialect Dialect, string Text, IReadOnlyList<SqlValue> Parameters)
{
    /// <summary>The statement for review: its values as comments, one a line, then its text.</summary>
    public string ToSql()
    {
        var review = new StringBuilder();
        for (var i = 0; i < Parameters.Count; i++)
        {
            review.Append("-- $").Append((i + 1).ToString(CultureInfo.InvariantCulture)).Append(" = ").Append(Parameters[i]).Append('\n');
        }

        return review.Append(Text).Append('\n').ToString();
    }

    /// <inheritdoc/>
    public bool Equals(SqlStatement? other) => other is not null && Dialect == other.Dialect && string.Equals(Text, other.Text, StringComparison.Ordinal)
        && Parameters.SequenceEqual(other.Parameters);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dialect, StringComparer.Ordinal.GetHashCode(Text), Parameters.Count);
}
