using CustomerTiering.Files.Faults;

namespace CustomerTiering.Files.Columns;

/// <summary>Which column of one header each field is read from.</summary>
internal sealed class ColumnPlan(IReadOnlyList<string> headers, IReadOnlyDictionary<Field, int> places, IReadOnlySet<Field> mapped, IReadOnlyList<FileNote> notes)
{
    public IReadOnlyList<FileNote> Notes { get; } = notes;

    public IReadOnlyList<string> Headers { get; } = headers;

    /// <summary>The fields found.</summary>
    public IEnumerable<Field> Fields => places.Keys;

    public bool Has(Field field) => places.ContainsKey(field);

    /// <summary>The column of a field, counted from 0, or −1.</summary>
    public int PlaceOf(Field field) => places.GetValueOrDefault(field, -1);

    /// <summary>The header over a field, or the field's own name when it has none.</summary>
    public string HeaderOf(Field field) => places.TryGetValue(field, out var place) ? Headers[place] : field.Name;

    /// <summary>Every column and what it is read as, in the order of the file.</summary>
    public IReadOnlyList<ColumnUse> Uses() =>
    [
        .. Headers.Select((header, place) =>
        {
            Field[] fields = [.. places.Where(pair => pair.Value == place).Select(pair => pair.Key)];
            return new ColumnUse(place + 1, header, [.. fields.Select(field => field.Name).Order(StringComparer.Ordinal)], fields.Any(mapped.Contains));
        }),
    ];
}
