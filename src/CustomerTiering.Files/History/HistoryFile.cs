using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.History;

/// <summary>Reads the rows of a short file with fixed columns: overrides, merges, changes of group, disputes.</summary>
internal static class HistoryFile
{
    /// <summary>Hands every row that is whole to a reader.</summary>
    /// <exception cref="FileFaultException">The file cannot be read, or lacks a column that is needed.</exception>
    public static RowFaults Read(FileSource source, ReadingOptions options, IReadOnlyList<HistoryColumn> columns, Action<HistoryRow> take, CancellationToken token)
    {
        var blueprint = TableOpening.Inspect(source, options.Profile, token);
        var header = blueprint.Header;
        var missing = columns.FirstOrDefault(column => column.IsNeeded && !header.Names.Any(column.IsNamed));
        if (missing is not null)
        {
            throw new FileFaultException(FileFault.Of(FileFaultKind.MissingColumn, source.Name, header.Line, missing.Name, detail: FaultPlace.List(header.Names)));
        }

        var faults = new RowFaultLog(source.Name, options.FaultDetails);
        using var table = blueprint.Open(null, token);
        var row = new HistoryRow(table, header, options.Profile, faults);
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
}
