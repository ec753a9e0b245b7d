namespace CustomerTiering.Planning.Search;

/// <summary>Where a route can go on to from each stop of a day and how late, whatever a stop earns: the same for all days of the same hours on which the same customers can be visited.</summary>
internal sealed class StopsOnward
{
    private readonly (int Opens, int Closes) hours;
    private readonly int[] stops;
    private readonly Step[] steps;
    private readonly int[] units;

    private StopsOnward((int Opens, int Closes) hours, int[] stops, int[] first, Step[] steps, int[] units) => (this.hours, this.stops, First, this.steps, this.units) = (hours, stops, first, steps, units);

    /// <summary>No stops.</summary>
    public static StopsOnward None { get; } = new((0, -1), [], [], [], []);

    /// <summary>The time at each stop when it is over as the first, in units; -1 where the day is too short for it.</summary>
    public int[] First { get; }

    /// <summary>The steps among some stops of a day.</summary>
    /// <remarks>A stop is reached no earlier than the minutes until then add up to; its last hour on the day, less the way there, is the latest to set out for it.</remarks>
    public static StopsOnward Of(RepProblem problem, ShortestWays ways, int day, int unit, int[] stops)
    {
        var (count, opens) = (stops.Length, problem.Opens[day]);
        int[] last = [.. stops.Select(stop => ways.LatestStart(stop, day))];
        int[] first = [.. stops.Select((stop, place) => opens + problem.Way(problem.Home, stop) <= last[place] ? Time(problem.Home, stop) : -1)];
        int[] times = [.. stops.SelectMany(from => stops.Select(to => Time(from, to)))];
        var onward = new Step[Math.Max(0, count * (count - 1))];
        for (var from = 0; from < count; from++)
        {
            Enumerable.Range(0, count).Where(to => to != from)
                .Select(to => new Step(to, times[(from * count) + to], Latest(from, to), problem.Way(stops[from], stops[to]) * (double)problem.TravelWeight))
                .OrderByDescending(step => step.Latest).ThenBy(step => step.To).ToArray().CopyTo(onward, from * (count - 1));
        }

        return new StopsOnward((opens, problem.Closes[day]), stops, first, onward, times);

        int Latest(int from, int to) => last[to] - opens - problem.Way(stops[from], stops[to]) is var left && left >= 0 ? left / unit : -1;

        int Time(int from, int to) => (problem.Way(from, to) + problem.Length[to]) / unit;
    }

    /// <summary>Whether these are the steps among the stops in the hours of a day.</summary>
    public bool IsOf(int opens, int closes, ReadOnlySpan<int> others) => hours == (opens, closes) && others.SequenceEqual(stops);

    /// <summary>The steps from a stop, those that can be taken latest first.</summary>
    public ReadOnlySpan<Step> From(int stop) => steps.AsSpan(stop * (stops.Length - 1), stops.Length - 1);

    /// <summary>The time from the end of one stop to the end of another.</summary>
    public int Units(int from, int to) => units[(from * stops.Length) + to];

    /// <summary>On to another stop.</summary>
    /// <param name="To">Its place.</param>
    /// <param name="Units">The time until it is over.</param>
    /// <param name="Latest">The time after which the rep would not be back.</param>
    /// <param name="Cost">What the way costs, in thousandths of a minute.</param>
    internal readonly record struct Step(int To, int Units, int Latest, double Cost);
}
