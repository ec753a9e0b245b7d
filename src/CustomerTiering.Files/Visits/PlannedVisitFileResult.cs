using CustomerTiering.Diary;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;

namespace CustomerTiering.Files.Visits;

/// <summary>What a file of planned visits holds, and everything that was decided or left out on the way.</summary>
public sealed record PlannedVisitFileResult : FileReport
{
    internal PlannedVisitFileResult(FileReading reading, RowCounts rows, RowFaults faults, IReadOnlyList<PlannedVisit> visits)
        : base(reading, rows, faults) => Visits = visits;

    /// <summary>The planned visits, in the order of the file.</summary>
    public IReadOnlyList<PlannedVisit> Visits { get; }
}
