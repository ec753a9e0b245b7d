using CustomerTiering.Files.Customers;
using CustomerTiering.Files.Tables;
using CustomerTiering.Measures;

namespace CustomerTiering.Files.Columns;

/// <summary>Finds the fields among the columns of any table, such as one in a database, by the names under which files carry them.</summary>
public static class ColumnRecognition
{
    /// <summary>The column of each field that is there: first as stated, then by name, surer names before less sure ones. A stated column that the table lacks is recognised by name instead.</summary>
    /// <param name="columns">The names of the table's columns; of two of one rank the first is taken.</param>
    /// <param name="stated">What a person stated.</param>
    /// <param name="fields">The fields asked for, such as <see cref="Field.OfOrders"/>. Stated measures are looked for where <see cref="Field.Potential"/> is.</param>
    public static ColumnMap Of(IReadOnlyList<string> columns, ColumnMap stated, IReadOnlyList<Field> fields)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(stated);
        ArgumentNullException.ThrowIfNull(fields);
        var plan = ColumnMatching.Match(string.Empty, new TableHeader(columns, 1), ReadingProfile.Detected with { Map = stated }, fields, needAllMapped: false);
        return plan.Fields.Where(field => plan.HeaderOf(field).Trim().Length > 0).Aggregate(ColumnMap.Empty, (map, field) => map.With(field, plan.HeaderOf(field)));
    }

    /// <summary>The measure that a field of customers holds; what one of a host's own is counted in goes by the ending of its name, as in <c>overdueDays</c>.</summary>
    /// <exception cref="ArgumentException">The field is no measure.</exception>
    public static Measure MeasureOf(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field == Field.Potential || field.IsMeasure
            ? SuppliedColumn.Of(field).Measure
            : throw new ArgumentException($"'{field.Name}' is no measure.", nameof(field));
    }
}
