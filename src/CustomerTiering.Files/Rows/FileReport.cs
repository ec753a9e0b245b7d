using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Rows;

/// <summary>What became of one file: its rows, its columns, and everything that was decided or left out on the way. Read = used + without customer + rejected.</summary>
public abstract record FileReport
{
    private protected FileReport(FileReading reading, RowCounts rows, RowFaults faults) =>
        (File, Rows, Faults, Columns, Table, Notes) = (reading.Blueprint.Source.Name, rows, faults, reading.Plan.Uses(), reading.Blueprint.Facts, reading.Notes);

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>What became of the rows.</summary>
    public RowCounts Rows { get; }

    /// <summary>The rejected rows.</summary>
    public RowFaults Faults { get; }

    /// <summary>Every column and what it was read as.</summary>
    public IReadOnlyList<ColumnUse> Columns { get; }

    /// <summary>How the file turned out to be laid out.</summary>
    public TableFacts Table { get; }

    /// <summary>What the reader decided by itself.</summary>
    public IReadOnlyList<FileNote> Notes { get; private protected init; }
}
