using CustomerTiering.Console.Screens;
using CustomerTiering.Files.Planning;
using CustomerTiering.Files.Tables;
using CustomerTiering.Planning;

namespace CustomerTiering.Console.Reading;

/// <summary>The executives' visits as they stand in files beside a plan.</summary>
/// <param name="Owner">The owner.</param>
/// <param name="Met">The owner's table.</param>
/// <param name="Marketing">The marketing head.</param>
/// <param name="Visits">The marketing head's table.</param>
internal sealed record WrittenExecutives(PlanRep Owner, WrittenStops Met, PlanRep Marketing, WrittenStops Visits)
{
    /// <summary>The names of the tables and calendar files, without their endings.</summary>
    public const string OwnerName = "executive-owner";

    /// <inheritdoc cref="OwnerName"/>
    public const string MarketingName = "executive-marketing";

    /// <summary>The files of executives in a folder that are there, apart from the one that says who they are.</summary>
    public static IEnumerable<string> Files(string folder) =>
        new[] { OwnerName, MarketingName }.SelectMany(name => new[] { name + ".csv", name + ".ics" }).Where(name => File.Exists(Path.Combine(folder, name)));

    /// <returns>None where the plan has none, or one.</returns>
    /// <exception cref="StopException">A file is not there or refused.</exception>
    public static IReadOnlyList<WrittenExecutives> Read(Screen screen, string folder, PlanFrame frame, bool strict, CancellationToken token)
    {
        if (frame.Executives.Length == 0)
        {
            return [];
        }

        var path = Path.Combine(folder, Path.GetFileName(frame.Executives));
        var found = PlanExecutives.OneEach(screen, path, PlanSource.Rows(screen, PlanFiles.ReadExecutives(FileSource.OfPath(path), null, token), strict));
        WrittenStops Table(string name) => WrittenStops.Read(screen, Path.Combine(folder, name + ".csv"), strict, token);
        return [new WrittenExecutives(PlanExecutives.Of(found, ExecutiveRole.Owner), Table(OwnerName), PlanExecutives.Of(found, ExecutiveRole.MarketingHead), Table(MarketingName))];
    }

    /// <summary>Whether their visits hold the policy and break no rule.</summary>
    public ExecutiveCheck Check(PlanRequest request) => ExecutiveCheck.Of(request, Owner, Met.Entries, Marketing, Visits.Entries, ExecutivePolicy.Default);
}
