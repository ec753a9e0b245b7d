using System.Globalization;
using CustomerTiering.Files.Faults;
using CustomerTiering.Routing;

namespace CustomerTiering.Files.Routing;

/// <summary>
/// The format of the periodic test files: a line of type, vehicles, customers and days; a line a day with the longest route and the most load, 0 for no
/// limit; a line a place with number, x, y, service, demand, frequency, the number of patterns and the patterns, whose highest binary digit is day 1.
/// </summary>
internal static class PeriodicFormat
{
    private const int MostPlaces = 20_000;
    private const int MostDays = 30;
    private const int Depot = 0;
    private const int FieldsBefore = 7;

    public static RoutingInstance Read(IReadOnlyList<InstanceLine> lines)
    {
        var head = lines[0];
        if (head.Whole(0, 0, 7) != 1)
        {
            throw head.Fault(FileFaultKind.OutOfRange, head.Text, "1");
        }

        var (vehicles, customers, count) = (head.Whole(1, 1, MostPlaces), head.Whole(2, 1, MostPlaces), head.Whole(3, 1, MostDays));
        if (lines.Count < 1 + count + 1 + customers)
        {
            throw lines[^1].Fault(FileFaultKind.EndsEarly, lines[^1].Text, (1 + count + 1 + customers).ToString(CultureInfo.InvariantCulture));
        }

        var days = lines.Skip(1).Take(count).Select(line => new RoutingDay(Depot, vehicles, Limit(line.Number64(1)), Limit(line.Number64(0)), TimeWindow.Always));
        var rows = lines.Skip(1 + count).Take(1 + customers).ToList();
        var places = rows.Select((row, place) => place == Depot ? RoutingPlace.Depot : Customer(row, count)).ToList();
        var travel = TravelMatrix.Euclidean([.. rows.Select(row => (row.Number64(1, mayBeNegative: true), row.Number64(2, mayBeNegative: true)))]);
        return new RoutingInstance(
            new RoutingProblem(places, days, travel),
            [.. rows.Select(row => row.Whole(0, 0, int.MaxValue))],
            [.. Enumerable.Range(1, count)],
            [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(1, vehicles).ToArray())]);
    }

    private static double Limit(double written) => written > 0 ? written : double.PositiveInfinity;

    // The frequency says how many days each pattern has; where it disagrees the patterns are what can be kept.
    private static RoutingPlace Customer(InstanceLine row, int days)
    {
        var patterns = new List<DayPattern>();
        var count = row.Whole(6, 1, 1 << 16);
        for (var at = 0; at < count; at++)
        {
            var digits = row.Whole(FieldsBefore + at, 1, (1 << days) - 1);
            patterns.Add(new DayPattern(Enumerable.Range(0, days).Where(day => (digits >> (days - 1 - day) & 1) == 1)));
        }

        return new RoutingPlace(row.Number64(4), row.Number64(3), TimeWindow.Always, patterns);
    }
}
