using System.Globalization;
using CustomerTiering.Files.Faults;
using CustomerTiering.Routing;

namespace CustomerTiering.Files.Routing;

/// <summary>
/// The keyword format of site-dependent routing with time windows. Vehicles that carry the same and may serve the same nodes become one day of the
/// problem, and a customer's patterns are the days that may serve it. A visit lies in its window as a whole.
/// </summary>
internal sealed class WindowsFormat
{
    private const int DepotNode = 1;
    private const int MostNodes = 20_000;
    private readonly Dictionary<string, InstanceLine> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<int, InstanceLine>> sections = new(StringComparer.Ordinal);
    private readonly InstanceLine last;
    private readonly int nodes;
    private readonly int vehicles;

    private WindowsFormat(IReadOnlyList<InstanceLine> lines)
    {
        last = lines[^1];
        Dictionary<int, InstanceLine>? section = null;
        foreach (var line in lines)
        {
            if (line.Text.Split(':', 2) is [var key, _])
            {
                values[key.Trim()] = line;
            }
            else if (line.Text.EndsWith("_SECTION", StringComparison.Ordinal))
            {
                sections[line.Text] = section = [];
            }
            else if (!string.Equals(line.Text, "EOF", StringComparison.Ordinal))
            {
                if (section is null)
                {
                    throw line.Fault(FileFaultKind.NotANumber, line.Text);
                }

                section[line.Whole(0, 1, MostNodes)] = line;
            }
        }

        nodes = (int)Value("DIMENSION");
        vehicles = (int)Value("VEHICLES");
    }

    public static RoutingInstance Read(IReadOnlyList<InstanceLine> lines) => new WindowsFormat(lines).Build();

    private RoutingInstance Build()
    {
        var allowed = Enumerable.Range(1, vehicles).Select(Served).ToList();
        var kinds = Enumerable.Range(1, vehicles)
            .GroupBy(vehicle => (Load: Row("CAPACITY_SECTION", vehicle).Number64(1), Served: string.Join(' ', allowed[vehicle - 1])))
            .ToList();
        var duration = values.ContainsKey("VEHICLES_MAX_DURATION") ? Value("VEHICLES_MAX_DURATION") : double.PositiveInfinity;
        var days = kinds.Select(kind => new RoutingDay(0, kind.Count(), kind.Key.Load, duration, Window(DepotNode)));
        var serves = kinds.Select(kind => allowed[kind.First() - 1]).ToList();
        var travel = TravelMatrix.Euclidean([.. Nodes().Select(node => Row("NODE_COORD_SECTION", node)).Select(row => (row.Number64(1, mayBeNegative: true), row.Number64(2, mayBeNegative: true)))]);
        return new RoutingInstance(
            new RoutingProblem(Nodes().Select(node => Place(node, serves)), days, travel),
            [.. Nodes()],
            [.. kinds.Select(_ => 1)],
            [.. kinds.Select(kind => kind.ToArray())]);
    }

    private IEnumerable<int> Nodes() => Enumerable.Range(DepotNode, nodes);

    private RoutingPlace Place(int node, List<SortedSet<int>> serves)
    {
        if (node == DepotNode)
        {
            return RoutingPlace.Depot;
        }

        var patterns = serves.Index().Where(kind => kind.Item.Contains(node)).Select(kind => new DayPattern([kind.Index])).ToList();
        return patterns.Count > 0
            ? new RoutingPlace(Row("DEMAND_SECTION", node).Number64(1), Row("SERVICE_TIME_SECTION", node).Number64(1), Window(node), patterns)
            : throw last.Fault(FileFaultKind.EndsEarly, "VEHICLES_ALLOWED_CLIENTS_SECTION", node.ToString(CultureInfo.InvariantCulture));
    }

    private TimeWindow Window(int node)
    {
        var row = Row("TIME_WINDOW_SECTION", node);
        var (open, close) = (row.Number64(1), row.Number64(2));
        return open <= close ? new TimeWindow(open, close) : throw row.Fault(FileFaultKind.OutOfRange, row.Text, "≤");
    }

    private SortedSet<int> Served(int vehicle)
    {
        var row = Row("VEHICLES_ALLOWED_CLIENTS_SECTION", vehicle);
        return [.. Enumerable.Range(1, row.Count - 1).Select(field => row.Whole(field, DepotNode, nodes))];
    }

    private InstanceLine Row(string section, int number) => sections.TryGetValue(section, out var rows) && rows.TryGetValue(number, out var row)
        ? row
        : throw last.Fault(FileFaultKind.EndsEarly, section, number.ToString(CultureInfo.InvariantCulture));

    private double Value(string key)
    {
        if (!values.TryGetValue(key, out var line))
        {
            throw last.Fault(FileFaultKind.EndsEarly, key);
        }

        var text = line.Text.Split(':', 2)[1].Trim();
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= MostNodes
            ? value
            : throw line.Fault(FileFaultKind.NotANumber, text);
    }
}
