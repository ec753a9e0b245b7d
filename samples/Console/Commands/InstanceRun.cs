using System.Globalization;
using System.Text.Json;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Files.Routing;
using CustomerTiering.Files.Tables;
using CustomerTiering.Routing;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering plan --instance FILE</c>: a classical test file of vehicle routing, planned and checked.</summary>
internal static class InstanceRun
{
    /// <summary>What checking and writing the answer take at the most.</summary>
    private const double Reserve = 0.02;

    public static int Do(Screen screen, InstanceWish wish, bool asJson, CancellationToken token)
    {
        var instance = RoutingFile.Read(FileSource.OfPath(wish.File)).Match(
            read => read.Instance,
            refused => throw StopException.Refused(refused.Fault.Text(screen.Culture)));
        var solution = RoutingSearch.Find(instance.Problem, wish.Seed, Pace(screen, wish), token);
        token.ThrowIfCancellationRequested();
        var check = RoutingCheck.Of(instance.Problem, solution.Routes);
        var routes = solution.Routes.Select(instance.Numbered).OrderBy(route => route.Day).ThenBy(route => route.Vehicle).ToList();
        if (asJson)
        {
            WriteJson(screen.ResultBytes, check, solution.Iterations, screen.Spent.TotalSeconds, routes);
            screen.Output.WriteLine();
        }
        else
        {
            Show(screen, check, solution, routes);
        }

        return check.IsFeasible ? ExitCode.Done : ExitCode.Refused;
    }

    // The part of the processor time that is used up. What came before the search counts too, but leaves it some.
    private static RoutingPace Pace(Screen screen, InstanceWish wish)
    {
        if (wish.Iterations > 0)
        {
            return RoutingPace.Of(wish.Iterations);
        }

        var begun = screen.Spent.TotalSeconds;
        var left = Math.Max(wish.Seconds - begun - Reserve, wish.Seconds / 20);
        return RoutingPace.Of(_ => (screen.Spent.TotalSeconds - begun) / left);
    }

    private static void Show(Screen screen, RoutingCheckResult check, RoutingSolution solution, List<PlannedRoute> routes)
    {
        var cost = check.Cost.ToString("F2", CultureInfo.InvariantCulture);
        screen.Line(check.IsFeasible ? screen.Say("plan.feasible", cost) : screen.Say("plan.infeasible", cost, solution.Unplaced.Count));
        screen.Line(screen.Say("plan.effort", solution.Iterations, screen.Spent.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture)));
        foreach (var route in routes)
        {
            screen.Line(screen.Say("plan.route", route.Day, route.Vehicle, string.Join(' ', route.Stops)));
        }
    }

    private static void WriteJson(Stream stream, RoutingCheckResult check, long iterations, double seconds, List<PlannedRoute> routes)
    {
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteNumber("cost", check.Cost);
        json.WriteBoolean("feasible", check.IsFeasible);
        json.WriteNumber("seconds", Math.Round(seconds, 3));
        json.WriteNumber("iterations", iterations);
        json.WriteStartArray("routes");
        foreach (var route in routes)
        {
            json.WriteStartObject();
            json.WriteNumber("day", route.Day);
            json.WriteNumber("vehicle", route.Vehicle);
            json.WriteStartArray("customers");
            foreach (var stop in route.Stops)
            {
                json.WriteNumberValue(stop);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
