using System.Text;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Planning;

namespace CustomerTiering.Reports.Agenda;

/// <summary>Finds for each stop of a plan the event that it was before, so that it keeps its id.</summary>
internal static class AgendaMatching
{
    /// <summary>The events to write, in order of time, with the stop behind each; one that is called off has none.</summary>
    public static IReadOnlyList<(AgendaEvent Entry, PlannedStop? Stop)> Of(VisitPlan plan, RepId rep, IReadOnlyList<AgendaEvent> earlier)
    {
        var found = new List<(AgendaEvent Entry, PlannedStop? Stop)>();
        var uids = earlier.Select(old => old.Uid).ToHashSet(StringComparer.Ordinal);
        var stops = plan.Days.Where(day => day.Rep == rep).SelectMany(day => day.Stops.Select(stop => (day.Day, Stop: stop))).ToLookup(entry => SubjectOf(entry.Stop), StringComparer.Ordinal);
        foreach (var subject in stops.Select(group => group.Key).Concat(earlier.Select(old => old.Subject)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var old = earlier.Where(entry => string.Equals(entry.Subject, subject, StringComparison.Ordinal)).OrderBy(entry => entry.IsCancelled).ThenBy(entry => entry.Day).ThenBy(entry => entry.Hours).ToList();
            var open = stops[subject].OrderBy(entry => entry.Day).ThenBy(entry => entry.Stop.Hours).ToList();
            foreach (var same in open.ToArray())
            {
                var match = old.FindIndex(entry => !entry.IsCancelled && entry.Day == same.Day);
                if (match >= 0)
                {
                    found.Add((Changed(old[match], same.Day, same.Stop), same.Stop));
                    old.RemoveAt(match);
                    open.Remove(same);
                }
            }

            foreach (var (day, stop) in open)
            {
                var match = old.FindIndex(entry => !entry.IsCancelled);
                var entry = match >= 0 ? Changed(old[match], day, stop) : new AgendaEvent(NewUid(rep, subject, IsoDay.Text(day), uids), 0, subject, day, stop.Hours, IsCancelled: false);
                found.Add((entry, stop));
                if (match >= 0)
                {
                    old.RemoveAt(match);
                }
            }

            found.AddRange(old.Select(entry => (entry.IsCancelled ? entry : entry with { IsCancelled = true, Sequence = entry.Sequence + 1 }, (PlannedStop?)null)));
        }

        return [.. found.OrderBy(pair => pair.Entry.Day).ThenBy(pair => pair.Entry.Hours).ThenBy(pair => pair.Entry.Uid, StringComparer.Ordinal)];
    }

    // As it will be read back: a title may hold line ends and letters that the file cannot.
    private static string SubjectOf(PlannedStop stop) => AgendaText.Unescaped(AgendaText.Escaped(stop.Customer.IsNone ? stop.Title : stop.Customer.Value));

    private static AgendaEvent Changed(AgendaEvent old, NodaTime.LocalDate day, PlannedStop stop) => old.Day == day && old.Hours == stop.Hours
        ? old
        : old with { Day = day, Hours = stop.Hours, Sequence = old.Sequence + 1 };

    // Letters that other programs may stumble over are written as their numbers; a day used before by an event that has moved since gets a number behind it.
    private static string NewUid(RepId rep, string subject, string day, HashSet<string> taken)
    {
        var text = new StringBuilder();
        foreach (var octet in Encoding.UTF8.GetBytes($"{rep}.{subject}.{day}"))
        {
            _ = char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'.' ? text.Append((char)octet) : text.Append('_').Append(octet.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        }

        var uid = text + "@customertiering";
        for (var number = 2; !taken.Add(uid); number++)
        {
            uid = FormattableString.Invariant($"{text}.{number}@customertiering");
        }

        return uid;
    }
}
