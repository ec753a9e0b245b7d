using CustomerTiering.Calendars;
using CustomerTiering.Console.Screens;
using CustomerTiering.Customers;
using CustomerTiering.Planning;

namespace CustomerTiering.Console.Reading;

/// <summary>What is worth knowing about the files of a plan before it is believed: nothing in them is wrong by itself, and together it may be.</summary>
internal static class PlanNotes
{
    private const int Shown = 8;

    /// <summary>Notes the reps whom a file names and the file of reps does not.</summary>
    public static void Strangers(Screen screen, string phrase, string file, string reps, IEnumerable<RepId> named, IReadOnlyList<PlanRep> known) =>
        Note(screen, phrase, file, reps, [.. named.Except(known.Select(rep => rep.Rep)).Order()]);

    /// <summary>Notes who reaches nobody in a day: most often places are given in degrees here and in kilometres there.</summary>
    public static void FarAway(Screen screen, PlanRequest request, IEnumerable<PlanRep> travellers)
    {
        foreach (var rep in request.Travel.Times.Count > 0 ? [] : travellers.Where(rep => rep.Lodgings.Count == 0))
        {
            var nearest = request.Customers.Min(customer => request.Travel.Minutes(rep.Home, customer.At));
            if (nearest * 2 >= rep.DailyMinutes)
            {
                screen.Note(screen.Say("plan.farAway", rep.Rep, nearest));
            }
        }
    }

    /// <summary>Notes needs and appointments outside the days planned, and appointments of one rep at the same time.</summary>
    public static void Dates(Screen screen, PlanRequest request, string needs, string appointments)
    {
        var days = request.Horizon.ToString();
        Note(screen, "plan.outside", needs, days, [.. request.Needs.Where(need => need.Due.End <= request.Horizon.Start || need.Due.Start >= request.Horizon.End).Select(need => $"{need.Customer} {need.Due}")]);
        Note(screen, "plan.outside", appointments, days, [.. request.Appointments.Where(appointment => !request.Horizon.Contains(appointment.Day)).Select(Said)]);
        var ordered = request.Appointments.OrderBy(appointment => appointment.Rep).ThenBy(appointment => appointment.Day).ThenBy(appointment => appointment.Hours).ToArray();
        Note(screen, "plan.atOnce", appointments, string.Empty,
            [.. ordered.Zip(ordered.Skip(1)).Where(pair => pair.First.Rep == pair.Second.Rep && pair.First.Day == pair.Second.Day && pair.Second.Hours.From < pair.First.Hours.To).Select(pair => $"{Said(pair.First)}, {pair.Second.Hours}")]);
    }

    private static string Said(FixedAppointment appointment) => $"{appointment.Rep} {IsoDay.Text(appointment.Day)} {appointment.Hours}";

    private static void Note<T>(Screen screen, string phrase, string file, string other, IReadOnlyList<T> found)
    {
        if (found.Count > 0)
        {
            screen.Note(screen.Say(phrase, file, other, string.Join(screen.Say("list"), found.Take(Shown)) + (found.Count > Shown ? " …" : string.Empty)));
        }
    }
}
