using CustomerTiering.Calendars;
using CustomerTiering.Diary;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>The rules of a day's route: in time from stop to stop, from home and back, within working hours, and one bed a night.</summary>
internal static class DayRules
{
    public static IEnumerable<PlanFinding> Findings(PlanRequest request, IReadOnlyList<PlanEntry> ordered)
    {
        var days = ordered.GroupBy(entry => (entry.Rep, entry.Day)).ToArray();
        var slept = days.ToDictionary(day => day.Key, day => day.First().SleepsAt);
        foreach (var day in days)
        {
            if (!request.TryRep(day.Key.Rep, out var rep))
            {
                continue;
            }

            var before = slept.GetValueOrDefault((day.Key.Rep, day.Key.Day.PlusDays(-1)), string.Empty);
            foreach (var finding in Day(request, rep, [.. day], before))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<PlanFinding> Day(PlanRequest request, PlanRep rep, IReadOnlyList<PlanEntry> stops, string sleptAt)
    {
        if (!TryBed(rep, sleptAt, out var place) || !TryBed(rep, stops[0].SleepsAt, out var bed))
        {
            yield return Found(PlanRule.Unknown, stops[0], sleptAt + stops[0].SleepsAt);
            yield break;
        }

        // On a day that is not worked no hour is wrong: the day itself is.
        var (opens, closes) = Minutes(rep, stops[0].Day) == 0 ? (0, HourRange.Day) : Hours(rep, stops[0].Day);
        var (free, isFixed) = (opens, true);
        foreach (var stop in stops)
        {
            var at = PlaceOf(request, rep, stop);
            var arrival = free + request.Travel.Minutes(place, at);
            var stays = PlanCheck.IsFixed(request, stop);
            if (stop.Hours.From < arrival && !(stays && isFixed))
            {
                yield return Found(ReferenceEquals(stop, stops[0]) ? PlanRule.WorkingHours : PlanRule.Travel, stop, $"{HourRange.TextOf(stop.Hours.From)} < {HourRange.TextOf(arrival)}");
            }

            (place, free, isFixed) = (at, stop.Hours.To, stays);
        }

        var back = free + request.Travel.Minutes(place, bed);
        if (back > closes && !isFixed)
        {
            yield return Found(PlanRule.WorkingHours, stops[^1], $"{HourRange.TextOf(back)} > {HourRange.TextOf(closes)}");
        }
    }

    /// <summary>The minutes that a rep can work on a day.</summary>
    public static int Minutes(PlanRep rep, LocalDate day)
    {
        var (opens, closes) = Hours(rep, day);
        return closes - opens;
    }

    /// <summary>The minutes on the way of the days on which a rep visits somebody, from bed to bed.</summary>
    public static int TravelOfVisits(PlanRequest request, PlanRep rep, IEnumerable<PlanEntry> stops)
    {
        var days = stops.Where(stop => stop.Rep == rep.Rep).GroupBy(stop => stop.Day).ToDictionary(day => day.Key, day => day.OrderBy(stop => stop.Hours).ToArray());
        return days.Where(day => day.Value.Any(stop => !stop.Customer.IsNone)).Sum(day =>
        {
            _ = TryBed(rep, days.TryGetValue(day.Key.PlusDays(-1), out var before) ? before[0].SleepsAt : string.Empty, out var place);
            _ = TryBed(rep, day.Value[0].SleepsAt, out var bed);
            var minutes = 0;
            foreach (var at in day.Value.Select(stop => PlaceOf(request, rep, stop)).Append(bed))
            {
                (minutes, place) = (minutes + request.Travel.Minutes(place, at), at);
            }

            return minutes;
        });
    }

    private static (int Opens, int Closes) Hours(PlanRep rep, LocalDate day)
    {
        var (start, half, end) = (rep.StartMinute, rep.StartMinute + (rep.DailyMinutes / 2), rep.StartMinute + rep.DailyMinutes);
        return rep.Calendar.Of(day) switch
        {
            DayHalves.Whole => (start, end),
            DayHalves.Morning => (start, half),
            DayHalves.Afternoon => (half, end),
            _ => (start, start),
        };
    }

    private static bool TryBed(PlanRep rep, string name, out Place at)
    {
        at = rep.Home;
        foreach (var lodging in rep.Lodgings.Where(lodging => string.Equals(lodging.Name, name, StringComparison.Ordinal)))
        {
            at = lodging.At;
            return true;
        }

        return name.Length == 0;
    }

    private static Place PlaceOf(PlanRequest request, PlanRep rep, PlanEntry stop)
    {
        foreach (var appointment in request.Appointments.Where(appointment => PlanCheck.Keeps(stop, appointment)))
        {
            return appointment.At.Count == 0 ? rep.Home : appointment.At[0];
        }

        if (!request.TryCustomer(stop.Customer, out var customer))
        {
            return rep.Home;
        }

        var form = request.Policy.RuleOf(customer.Tier).Form;
        return form == ContactChannel.Visit || form == ContactChannel.Meeting ? customer.At : rep.Home;
    }

    private static PlanFinding Found(PlanRule rule, PlanEntry stop, string detail) => new(rule, stop.Rep, stop.Customer, stop.Day, detail);
}
