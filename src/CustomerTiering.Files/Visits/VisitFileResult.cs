using CustomerTiering.Diary;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;

namespace CustomerTiering.Files.Visits;

/// <summary>What a file of visits holds, and everything that was decided or left out on the way.</summary>
public sealed record VisitFileResult : FileReport
{
    internal VisitFileResult(FileReading reading, RowCounts rows, RowFaults faults, VisitDiary diary)
        : base(reading, rows, faults) => Diary = diary;

    /// <summary>The diary of all visits read, whether a policy counts them or not.</summary>
    public VisitDiary Diary { get; }
}
