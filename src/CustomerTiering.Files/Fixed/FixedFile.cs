using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Fixed;

/// <summary>Reads the rows of a short file with fixed columns: overrides, merges, reps, absences, what a plan is made from.</summary>
internal static class FixedFile
{
    /// <summary>Hands every row that is whole to a reader.</summary>
    /// <exception cref="FileFaultException">The file cannot be read, or lacks a column that is needed, or all of several of which one is.</exception>
    public static RowFaults Read(FileSource source, ReadingOptions options, IReadOnlyList<FixedColumn> columns, Action<FixedRow> take, CancellationToken token)
    {
        var blueprint = TableOpening.Inspect(source, options.Profile, token);
        var header = blueprint.Header;
        var missing = columns.FirstOrDefault(column => column.IsNeeded && !header.Names.Any(column.IsNamed));
        if (missing is not null)
        {
            throw Lacks(source, header, missing);
        }

        var anyOf = columns.Where(column => column.IsOneOfSeveral).ToArray();
        if (anyOf.Length > 0 && !anyOf.Any(column => header.Names.Any(column.IsNamed)))
        {
            throw Lacks(source, header, anyOf);
        }

        var faults = new RowFaultLog(source.Name, options.FaultDetails);
        using var table = blueprint.Open(null, token);
        var row = new FixedRow(table, header, options.Profile, faults);
        while (table.Next())
        {
            token.ThrowIfCancellationRequested();
            if (table.IsDefect(out var defect))
            {
                faults.Add(defect.Kind, table.Line, string.Empty, defect.Value, defect.Detail);
            }
            else
            {
                take(row);
            }
        }

        return faults.Close();
    }

    private static FileFaultException Lacks(FileSource source, TableHeader header, params IReadOnlyList<FixedColumn> columns) => new(FileFault.Of(
        FileFaultKind.MissingNamedColumn, source.Name, header.Line, columns[0].Name, string.Join(", ", columns.SelectMany(column => column.Headers.Prepend(column.Name))), FaultPlace.List(header.Names)));
}
