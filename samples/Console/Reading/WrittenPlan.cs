using CustomerTiering.Console.Screens;
using CustomerTiering.Files.Planning;
using CustomerTiering.Files.Tables;
using CustomerTiering.Planning;

namespace CustomerTiering.Console.Reading;

/// <summary>A plan as it stands in files: what it was made from, and its stops with their lines.</summary>
/// <param name="Request">What it was made from.</param>
/// <param name="Stops">Its stops.</param>
/// <param name="Lines">The line of each.</param>
/// <param name="File">The name of the table of stops.</param>
/// <param name="Folder">The folder it stands in.</param>
internal sealed record WrittenPlan(PlanRequest Request, IReadOnlyList<PlanEntry> Stops, IReadOnlyList<long> Lines, string File, string Folder)
{
    /// <summary>The table of stops.</summary>
    public string Path => System.IO.Path.Combine(Folder, File);

    /// <summary>Reads a plan by its folder, or by its table with the files of the request beside.</summary>
    /// <exception cref="StopException">A file is not there or refused.</exception>
    public static WrittenPlan Read(Screen screen, string path, bool strict, CancellationToken token)
    {
        var isFolder = Directory.Exists(path);
        var folder = isFolder ? path : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) ?? string.Empty;
        var table = isFolder ? System.IO.Path.Combine(path, PlanSource.Plan) : path;
        var request = PlanSource.Beside(screen, folder, strict, token);
        var (stops, lines) = PlanSource.RowsWithLines(screen, PlanFiles.ReadStops(FileSource.OfPath(table), null, token), strict);
        return new WrittenPlan(request, stops, lines, System.IO.Path.GetFileName(table), folder);
    }

    /// <summary>The lines of the stops that a finding is about; empty where a visit is missing.</summary>
    public IReadOnlyList<long> LinesOf(PlanFinding finding) => finding.IsBroken
        ? [.. Stops.Zip(Lines).Where(pair => pair.First.Rep == finding.Rep && pair.First.Day == finding.Day && pair.First.Customer == finding.Customer).Select(pair => pair.Second).Order()]
        : [];
}
