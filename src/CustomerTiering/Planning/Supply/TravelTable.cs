namespace CustomerTiering.Planning;

/// <summary>A table of ways between the places of a request, as a road router or a rep's own notes give it; it need not be symmetric.</summary>
/// <remarks>
/// Needed are the ways among each rep's home, lodgings and appointments and the customers that are the rep's or nobody's. Customers at one place share its ways. Where a way is stated twice,
/// the last statement counts; <see cref="Contradictions"/> tells it. O(ways needed). Immutable.
/// </remarks>
public sealed class TravelTable
{
    private readonly Dictionary<(Place From, Place To), int> ways;
    private readonly IReadOnlyList<TravelTime> times;

    private TravelTable(Dictionary<(Place From, Place To), int> ways, IReadOnlyList<TravelTime> times, IReadOnlyList<(string From, string To)> missing, IReadOnlyList<TravelTime> contradictions, IReadOnlyList<string> strangers)
    {
        this.ways = ways;
        this.times = times;
        Missing = missing;
        Contradictions = contradictions;
        Strangers = strangers;
    }

    /// <summary>The ways that are needed and not stated, by name in the order of reps and customers.</summary>
    public IReadOnlyList<(string From, string To)> Missing { get; }

    /// <summary>Statements that say something else than an earlier one about the same way, in the order given.</summary>
    public IReadOnlyList<TravelTime> Contradictions { get; }

    /// <summary>Names in the table that nobody has, each once, in order.</summary>
    public IReadOnlyList<string> Strangers { get; }

    /// <summary>The table of a request.</summary>
    /// <param name="request">
    /// Its customers, reps and lodgings have the names; a customer's id goes before a rep's, a rep's before a lodging's name. Two reps' lodgings of one name are told
    /// apart as <c>rep/name</c>.
    /// </param>
    /// <param name="times">The ways, in any order.</param>
    public static TravelTable Of(PlanRequest request, IEnumerable<TravelTime> times)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(times);
        var places = Places(request);
        var stated = new Dictionary<(Place From, Place To), int>();
        var (known, contradictions, strangers) = (new List<TravelTime>(), new List<TravelTime>(), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var time in times)
        {
            var isKnown = places.TryGetValue(time.From, out var from) & places.TryGetValue(time.To, out var to);
            if (!isKnown)
            {
                strangers.UnionWith(new[] { time.From, time.To }.Where(name => !places.ContainsKey(name)));
                continue;
            }

            if (from == to)
            {
                continue;
            }

            if (stated.TryGetValue((from, to), out var said) && said != time.Minutes)
            {
                contradictions.Add(time);
            }

            stated[(from, to)] = time.Minutes;
            known.Add(time);
        }

        return new TravelTable(stated, known, [.. MissingIn(request, stated).Distinct()], contradictions, [.. strangers]);
    }

    /// <summary>Travel by the table alone.</summary>
    /// <returns>A model that refuses a way which the table lacks with an <see cref="InvalidOperationException"/>.</returns>
    public TravelModel ToModel() => TravelModel.ByTable("table", (from, to) => from == to ? 0 : ways.TryGetValue((from, to), out var minutes) ? minutes
        : throw new InvalidOperationException($"The table has no way from {from} to {to}.")) with
    {
        Times = times,
    };

    /// <summary>Travel by the table, and by another model where the table says nothing.</summary>
    /// <param name="otherwise">The other model.</param>
    public TravelModel CompletedBy(TravelModel otherwise)
    {
        ArgumentNullException.ThrowIfNull(otherwise);
        return TravelModel.ByTable($"table; otherwise {otherwise.Description}", (from, to) => from == to ? 0 : ways.TryGetValue((from, to), out var minutes) ? minutes : otherwise.Minutes(from, to)) with
        {
            Times = times,
            KilometresPerHour = otherwise.KilometresPerHour,
            Detour = otherwise.Detour,
            MinutesPerStop = otherwise.MinutesPerStop,
        };
    }

    private static Dictionary<string, Place> Places(PlanRequest request)
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (name, at) in request.Customers.Select(customer => (customer.Customer.Value, customer.At))
            .Concat(request.Reps.Select(rep => (rep.Rep.Value, rep.Home)))
            .Concat(request.Reps.SelectMany(rep => rep.Lodgings.Select(lodging => (lodging.Name, lodging.At))))
            .Concat(request.Reps.SelectMany(rep => rep.Lodgings.Select(lodging => (NameOf(rep, lodging), lodging.At)))))
        {
            _ = places.TryAdd(name, at);
        }

        return places;
    }

    private static string NameOf(PlanRep rep, Lodging lodging) => $"{rep.Rep}/{lodging.Name}";

    private static IEnumerable<(string From, string To)> MissingIn(PlanRequest request, Dictionary<(Place From, Place To), int> stated)
    {
        foreach (var rep in request.Reps)
        {
            (string Name, Place At)[] stops =
            [
                (rep.Rep.Value, rep.Home),
                .. rep.Lodgings.Select(lodging => (NameOf(rep, lodging), lodging.At)),
                .. request.Appointments.Where(appointment => appointment.Rep == rep.Rep && appointment.At.Count > 0).Select(appointment => (appointment.Title.Length > 0 ? appointment.Title : appointment.Customer.Value, appointment.At[0])),
                .. request.Customers.Where(customer => customer.Rep.IsNone || customer.Rep == rep.Rep).Select(customer => (customer.Customer.Value, customer.At)),
            ];
            foreach (var from in stops)
            {
                foreach (var to in stops.Where(to => to.At != from.At && !stated.ContainsKey((from.At, to.At))))
                {
                    yield return (from.Name, to.Name);
                }
            }
        }
    }
}
