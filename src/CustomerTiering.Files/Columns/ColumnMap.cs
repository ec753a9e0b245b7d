namespace CustomerTiering.Files.Columns;

/// <summary>
/// Which column is which field, as stated by a person: <c>customer=客户编码</c>. What is not stated is recognised by name.
/// </summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed class ColumnMap : IEquatable<ColumnMap>
{
    private readonly (Field Field, string Column)[] entries;

    private ColumnMap((Field Field, string Column)[] entries) => this.entries = entries;

    /// <summary>Nothing is stated.</summary>
    public static ColumnMap Empty { get; } = new([]);

    /// <summary>The fields stated and their columns, ordered by field.</summary>
    public IReadOnlyList<KeyValuePair<Field, string>> Entries => [.. entries.Select(entry => KeyValuePair.Create(entry.Field, entry.Column))];

    /// <summary>Whether nothing is stated.</summary>
    public bool IsEmpty => entries.Length == 0;

    /// <summary>Reads statements of the form <c>field=column</c>, each one field or a list of them with commas between.</summary>
    /// <remarks>
    /// A comma parts two statements when a field and an equals sign follow it; otherwise it belongs to the column's name.
    /// The last statement about a field counts.
    /// </remarks>
    public static ColumnMapOutcome Parse(params IEnumerable<string> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var map = Empty;
        foreach (var statement in statements)
        {
            foreach (var part in Parts(statement))
            {
                var equals = part.IndexOf('=', StringComparison.Ordinal);
                var column = equals < 0 ? string.Empty : part[(equals + 1)..].Trim();
                if (equals < 0 || column.Length == 0 || !Field.TryFind(part[..equals], out var field))
                {
                    return new ColumnMapOutcome.Refused(part.Trim(), [.. Field.All.Select(known => known.Name), Field.MeasurePrefix + "NAME"]);
                }

                map = map.With(field, column);
            }
        }

        return new ColumnMapOutcome.Valid(map);
    }

    /// <summary>The map with one more field stated; what was stated about it before is forgotten.</summary>
    public ColumnMap With(Field field, string column)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentException.ThrowIfNullOrWhiteSpace(column);
        return new ColumnMap([.. entries.Where(entry => entry.Field != field).Append((Field: field, Column: column.Trim())).OrderBy(entry => Rank(entry.Field)).ThenBy(entry => entry.Field.Name, StringComparer.Ordinal)]);
    }

    /// <summary>The map with another laid over it: where both state a field, the other counts.</summary>
    public ColumnMap With(ColumnMap over)
    {
        ArgumentNullException.ThrowIfNull(over);
        return over.entries.Aggregate(this, (map, entry) => map.With(entry.Field, entry.Column));
    }

    /// <summary>The column stated for a field, if there is one.</summary>
    public bool TryGet(Field field, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? column)
    {
        column = entries.FirstOrDefault(entry => entry.Field == field).Column;
        return column is not null;
    }

    /// <inheritdoc/>
    public bool Equals(ColumnMap? other) => other is not null && entries.AsSpan().SequenceEqual(other.entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ColumnMap);

    /// <inheritdoc/>
    public override int GetHashCode() => entries.Aggregate(0, (hash, entry) => HashCode.Combine(hash, entry));

    /// <summary>The statements with commas between.</summary>
    public override string ToString() => string.Join(",", entries.Select(entry => $"{entry.Field.Name}={entry.Column}"));

    private static int Rank(Field field)
    {
        for (var i = 0; i < Field.All.Count; i++)
        {
            if (Field.All[i] == field)
            {
                return i;
            }
        }

        return Field.All.Count;
    }

    private static IEnumerable<string> Parts(string statement)
    {
        var start = 0;
        for (var comma = statement.IndexOf(',', StringComparison.Ordinal); comma >= 0; comma = statement.IndexOf(',', comma + 1))
        {
            var equals = statement.IndexOf('=', comma);
            if (equals >= 0 && Field.TryFind(statement[(comma + 1)..equals], out _))
            {
                yield return statement[start..comma];
                start = comma + 1;
            }
        }

        yield return statement[start..];
    }
}
