using CustomerTiering.Console.Screens;
using CustomerTiering.Files.Planning;
using CustomerTiering.Files.Tables;
using CustomerTiering.Planning;

namespace CustomerTiering.Console.Reading;

/// <summary>The stops of a table with their lines; rows that cannot be read are counted, so that nobody takes the rest for the whole.</summary>
/// <param name="Path">The table.</param>
/// <param name="Entries">The stops.</param>
/// <param name="Lines">The line of each.</param>
/// <param name="Unread">Rows that cannot be read.</param>
internal sealed record WrittenStops(string Path, IReadOnlyList<PlanEntry> Entries, IReadOnlyList<long> Lines, long Unread)
{
    /// <exception cref="StopException">The file is not there or refused.</exception>
    public static WrittenStops Read(Screen screen, string path, bool strict, CancellationToken token)
    {
        var read = PlanSource.Whole(screen, PlanFiles.ReadStops(FileSource.OfPath(path), null, token), strict);
        return new WrittenStops(path, read.Items, read.Lines, read.Faults.Total);
    }

    /// <summary>The lines of the stops that a finding is about; empty where a visit is missing.</summary>
    public IReadOnlyList<long> LinesOf(PlanFinding finding) => finding.IsBroken
        ? [.. Entries.Zip(Lines).Where(pair => pair.First.Rep == finding.Rep && pair.First.Day == finding.Day && pair.First.Customer == finding.Customer).Select(pair => pair.Second).Order()]
        : [];
}
