using CustomerTiering.Diary;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Visits;

/// <summary>What a file of visits holds, and everything that was decided or left out on the way. Read = used + without customer + rejected.</summary>
public sealed record VisitFileResult
{
    /// <summary>The file's name.</summary>
    public required string File { get; init; }

    /// <summary>The diary of all visits read, whether a policy counts them or not.</summary>
    public required VisitDiary Diary { get; init; }

    /// <summary>What became of the rows.</summary>
    public required RowCounts Rows { get; init; }

    /// <summary>The rejected rows.</summary>
    public required RowFaults Faults { get; init; }

    /// <summary>Every column and what it was read as.</summary>
    public required IReadOnlyList<ColumnUse> Columns { get; init; }

    /// <summary>How the file turned out to be laid out.</summary>
    public required TableFacts Table { get; init; }

    /// <summary>What the reader decided by itself.</summary>
    public required IReadOnlyList<FileNote> Notes { get; init; }
}
