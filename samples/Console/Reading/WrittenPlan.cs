using CustomerTiering.Console.Screens;
using CustomerTiering.Files.Planning;
using CustomerTiering.Planning;

namespace CustomerTiering.Console.Reading;

/// <summary>A plan as it stands in files: what it was made from, its stops with their lines, and what executives do.</summary>
/// <param name="Request">What it was made from.</param>
/// <param name="Frame">Its days and the files beside it.</param>
/// <param name="Table">Its stops.</param>
/// <param name="Executives">The executives' visits: none or one.</param>
/// <param name="Folder">The folder it stands in.</param>
internal sealed record WrittenPlan(PlanRequest Request, PlanFrame Frame, WrittenStops Table, IReadOnlyList<WrittenExecutives> Executives, string Folder)
{
    /// <summary>Rows of its tables that cannot be read.</summary>
    public long Unread => Table.Unread + Executives.Sum(one => one.Met.Unread + one.Visits.Unread);

    /// <summary>The orders it was made from, in the files beside it.</summary>
    public PlanOrders Orders => Frame.Orders.Length == 0 ? PlanOrders.None
        : string.Equals(Frame.Orders, PlanOrders.OfDemo.Orders, StringComparison.Ordinal) ? PlanOrders.OfDemo
        : new PlanOrders(Beside(Frame.Orders), Frame.OrderCustomers.Length == 0 ? string.Empty : Beside(Frame.OrderCustomers));

    /// <summary>Reads a plan by its folder, or by its table with the files of the request beside.</summary>
    /// <exception cref="StopException">A file is not there or refused.</exception>
    public static WrittenPlan Read(Screen screen, string path, bool strict, CancellationToken token)
    {
        var isFolder = Directory.Exists(path);
        if (!isFolder && !File.Exists(path))
        {
            throw StopException.Refused(screen.Say("plan.noPlan", path));
        }

        var folder = isFolder ? path : Path.GetDirectoryName(Path.GetFullPath(path)) ?? string.Empty;
        var (table, settings) = (isFolder ? Path.Combine(path, PlanSource.Plan) : path, Path.Combine(folder, PlanSource.Settings));
        if (!File.Exists(settings))
        {
            throw StopException.Refused(screen.Say("plan.notBeside", path, PlanSource.Settings));
        }

        var (request, frame) = PlanSource.Beside(screen, folder, strict, token);
        return new WrittenPlan(request, frame, WrittenStops.Read(screen, table, strict, token), WrittenExecutives.Read(screen, folder, frame, strict, token), folder);
    }

    /// <summary>The name of the table and the lines of the stops that a finding is about; empty where a visit is missing.</summary>
    public (string File, IReadOnlyList<long> Lines) PlaceOf(PlanFinding finding)
    {
        foreach (var table in Executives.SelectMany(one => new[] { one.Met, one.Visits }).Prepend(Table))
        {
            if (table.LinesOf(finding) is { Count: > 0 } lines)
            {
                return (Path.GetFileName(table.Path), lines);
            }
        }

        return (string.Empty, []);
    }

    // A name in a file leads nowhere but beside it.
    private string Beside(string name) => Path.Combine(Folder, Path.GetFileName(name));
}
