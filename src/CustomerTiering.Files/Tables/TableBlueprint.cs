using CustomerTiering.Files.Faults;

namespace CustomerTiering.Files.Tables;

/// <summary>
/// All that is known about a file before its rows are read: what it is, how it is laid out, where its header stands. It opens the rows as often as needed.
/// </summary>
internal sealed record TableBlueprint(FileSource Source, TableFacts Facts, TableHeader Header, IReadOnlyList<FileNote> Notes, long Length, Func<Action<long>?, CancellationToken, ITable> OpenRaw)
{
    /// <summary>Opens the rows after the header.</summary>
    public ITable Open(Action<long>? onRead, CancellationToken token)
    {
        var table = OpenRaw(onRead, token);
        while (table.Line < Header.Line && table.Next())
        {
        }

        if (table is CsvTable csv)
        {
            csv.Header = Header;
        }

        return table;
    }
}
