using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Files.Planning;
using CustomerTiering.Files.Tables;
using CustomerTiering.Planning;

namespace CustomerTiering.Console.Reading;

/// <summary>Gives a request the ways of a table: what the table lacks is refused, or reckoned from coordinates where a person says so.</summary>
internal static class PlanTravel
{
    private const int Shown = 5;

    /// <summary>The request with the table that a person names, if any.</summary>
    /// <exception cref="StopException">The table is refused, or lacks a way.</exception>
    public static PlanRequest Of(Screen screen, PlanExtrasWish wish, PlanRequest request, CancellationToken token) => wish.Travel.Length == 0
        ? request
        : With(screen, request, [.. PlanExecutives.Read(screen, wish, token).Select(one => one.Rep)], wish.Travel, Read(screen, wish.Travel, wish.Strict, token), wish.CompletesTravel, request.Travel);

    /// <summary>The request of a written plan with its table.</summary>
    /// <exception cref="StopException">The table is not there, refused, or lacks a way.</exception>
    public static PlanRequest Kept(Screen screen, PlanRequest request, PlanFrame frame, string path, bool strict, CancellationToken token) => frame.Source == TravelSource.Coordinates
        ? request
        : With(screen, request, [], path, Read(screen, path, strict, token), frame.Source == TravelSource.CompletedTable, frame.Travel);

    /// <summary>The request of a plan that is made anew: who joins needs ways too, from another table or from coordinates.</summary>
    /// <exception cref="StopException">A way is lacking.</exception>
    public static PlanRequest Anew(Screen screen, PlanExtrasWish wish, PlanRequest request, IReadOnlyList<PlanChange> changes, string folder, CancellationToken token)
    {
        if (wish.Travel.Length == 0 && request.Travel.Times.Count == 0)
        {
            return request;
        }

        PlanCustomer[] joined = [.. changes.OfType<PlanChange.Joined>().Select(change => change.Customer)];
        var (path, times) = wish.Travel.Length > 0 ? (wish.Travel, Read(screen, wish.Travel, wish.Strict, token)) : (Path.Combine(folder, PlanSource.Travel), request.Travel.Times);
        var otherwise = request.Travel.KilometresPerHour > 0 ? request.Travel : TravelModel.Default;
        var speed = TravelModel.ByCoordinates(otherwise.KilometresPerHour, otherwise.Detour, otherwise.MinutesPerStop);
        var completes = wish.CompletesTravel || (wish.Travel.Length == 0 && request.Travel.KilometresPerHour > 0);
        var whole = With(screen, request.WithCustomers([.. request.Customers, .. joined]), [.. PlanExecutives.Read(screen, wish, token).Select(one => one.Rep)], path, times, completes, speed);
        return request with { Travel = whole.Travel };
    }

    private static IReadOnlyList<TravelTime> Read(Screen screen, string path, bool strict, CancellationToken token) => PlanSource.Rows(screen, TravelFile.Read(FileSource.OfPath(path), null, token), strict);

    private static PlanRequest With(Screen screen, PlanRequest request, IReadOnlyList<PlanRep> executives, string path, IReadOnlyList<TravelTime> times, bool completes, TravelModel otherwise)
    {
        // An executive visits everybody: as reps of customers that are nobody's they need every way.
        var needed = executives.Count == 0 ? request : request.WithReps([.. request.Reps, .. executives.Where(one => !request.TryRep(one.Rep, out _))])
            .WithCustomers(request.Customers.Select(customer => customer with { Rep = Customers.RepId.None }));
        var table = TravelTable.Of(needed, times);
        if (table.Contradictions.Count > 0)
        {
            var (from, to, minutes) = table.Contradictions[0];
            throw StopException.Refused(screen.Say("travel.twice", path, from, to, minutes, table.Contradictions.Count));
        }

        if (table.Strangers.Count > 0)
        {
            screen.Note(screen.Say("travel.strangers", path, string.Join(screen.Say("list"), table.Strangers.Take(Shown)), table.Strangers.Count));
        }

        if (table.Missing.Count > 0 && !completes)
        {
            throw StopException.Refused(screen.Say(
                "travel.missing", path, table.Missing.Count, string.Join(screen.Say("list"), table.Missing.Take(Shown).Select(way => $"{way.From} → {way.To}")) + (table.Missing.Count > Shown ? " …" : string.Empty)));
        }

        if (table.Missing.Count > 0)
        {
            screen.Note(screen.Say("travel.completed", path, table.Missing.Count));
        }

        return request with { Travel = completes ? table.CompletedBy(otherwise) : table.ToModel() };
    }
}
