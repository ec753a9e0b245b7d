using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Language;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Visits;
using NodaTime;

namespace CustomerTiering.Reports.Agenda;

/// <summary>
/// A rep's plan as a calendar file (iCalendar, RFC 5545), whose events keep their ids: importing the file of a new plan moves the events of the old one and
/// takes away what was called off, and nothing stands twice.
/// </summary>
/// <remarks>
/// An event's id is made of the rep, the customer and the day on which it was first planned. With the events of the earlier file given, a customer's visits
/// keep their ids in order: first those on an unchanged day, then the others by date. An event that changed has its SEQUENCE raised by one; one without
/// a successor is written as cancelled. Times are local ("floating"), as a person reads them. The same plan gives the same bytes.
/// </remarks>
public static class PlanAgenda
{
    private const string Subject = "X-CUSTOMERTIERING-SUBJECT";
    private static readonly PhraseBook Phrases = new(typeof(PlanAgenda));

    /// <summary>Writes the file of one rep; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="rep">Whose.</param>
    /// <param name="stamp">The day on which the file is made.</param>
    /// <param name="earlier">The events of the file it follows; empty for the first.</param>
    /// <param name="culture">The language.</param>
    public static void Write(Stream stream, VisitPlan plan, RepId rep, LocalDate stamp, IReadOnlyList<AgendaEvent> earlier, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Write(stream, plan, rep, stamp, earlier, culture, (_, _) => string.Empty);
    }

    /// <summary>Writes the file of one rep, with preparation and talk in the description of each visit; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="report">The plan and what is known of its customers.</param>
    /// <param name="rep">Whose.</param>
    /// <param name="stamp">The day on which the file is made.</param>
    /// <param name="earlier">The events of the file it follows; empty for the first.</param>
    /// <param name="culture">The language.</param>
    public static void Write(Stream stream, PlanReport report, RepId rep, LocalDate stamp, IReadOnlyList<AgendaEvent> earlier, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(report);
        Write(stream, report.Plan, rep, stamp, earlier, culture, (day, stop) => "\n" + BriefText.Whole(report.BriefOf(day, stop, culture), culture));
    }

    private static void Write(Stream stream, VisitPlan plan, RepId rep, LocalDate stamp, IReadOnlyList<AgendaEvent> earlier, CultureInfo culture, Func<LocalDate, PlannedStop, string> brief)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(culture);
        AgendaText.WriteLine(stream, "BEGIN:VCALENDAR");
        AgendaText.WriteLine(stream, "VERSION:2.0");
        AgendaText.WriteLine(stream, "PRODID:-//CustomerTiering//Visit plan//EN");
        AgendaText.WriteLine(stream, "CALSCALE:GREGORIAN");
        AgendaText.WriteLine(stream, "METHOD:PUBLISH");
        foreach (var (entry, stop) in AgendaMatching.Of(plan, rep, earlier))
        {
            Event(stream, plan, entry, stop, stamp, culture, brief);
        }

        AgendaText.WriteLine(stream, "END:VCALENDAR");
    }

    /// <summary>The events of a calendar file written before; other events in it are left out.</summary>
    /// <param name="file">The whole text of the file.</param>
    public static IReadOnlyList<AgendaEvent> Read(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var events = new List<AgendaEvent>();
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in AgendaText.Lines(file))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = colon < 0 ? (line, string.Empty) : (line[..colon], line[(colon + 1)..]);
            if (string.Equals(line, "BEGIN:VEVENT", StringComparison.Ordinal))
            {
                fields.Clear();
            }
            else if (string.Equals(line, "END:VEVENT", StringComparison.Ordinal) && TryEvent(fields, out var found))
            {
                events.Add(found);
            }
            else
            {
                fields[name] = value;
            }
        }

        return events;
    }

    private static void Event(Stream stream, VisitPlan plan, AgendaEvent entry, PlannedStop? stop, LocalDate stamp, CultureInfo culture, Func<LocalDate, PlannedStop, string> brief)
    {
        AgendaText.WriteLine(stream, "BEGIN:VEVENT");
        AgendaText.WriteLine(stream, "UID:" + entry.Uid);
        AgendaText.WriteLine(stream, $"DTSTAMP:{Day(stamp)}T000000Z");
        AgendaText.WriteLine(stream, FormattableString.Invariant($"SEQUENCE:{entry.Sequence}"));
        AgendaText.WriteLine(stream, $"DTSTART:{Time(entry.Day, entry.Hours.From)}");
        AgendaText.WriteLine(stream, $"DTEND:{Time(entry.Day, entry.Hours.To)}");
        AgendaText.WriteLine(stream, $"{Subject}:{AgendaText.Escaped(entry.Subject)}");
        AgendaText.WriteLine(stream, "STATUS:" + (entry.IsCancelled ? "CANCELLED" : "CONFIRMED"));
        var isCustomer = plan.Request.TryCustomer(CustomerId.OfOptional(entry.Subject), out var customer);
        var who = isCustomer && customer!.Name.Length > 0 ? customer.Name : entry.Subject;
        AgendaText.WriteLine(stream, "SUMMARY:" + AgendaText.Escaped(stop is null || !isCustomer ? who : Phrases.Say("summary", culture, who, customer!.Tier, stop.Purpose.NameIn(culture))));
        if (isCustomer && stop is not null)
        {
            var needs = string.Join('\n', stop.Needs.Select(need => Phrases.Say("need", culture, need.Reason.NameIn(culture), need.Note).Trim()));
            AgendaText.WriteLine(stream, "DESCRIPTION:" + AgendaText.Escaped(Phrases.Say("description", culture, stop.Form.NameIn(culture), entry.Subject, stop.TravelMinutes) + (needs.Length > 0 ? "\n" + needs : string.Empty) + brief(entry.Day, stop)));
            if (!customer!.Contact.IsNone)
            {
                AgendaText.WriteLine(stream, "CONTACT:" + AgendaText.Escaped(customer.Contact.Explain(culture)));
            }

            AgendaText.WriteLine(stream, string.Create(CultureInfo.InvariantCulture, $"GEO:{customer.At.Latitude:0.######};{customer.At.Longitude:0.######}"));
        }

        AgendaText.WriteLine(stream, "END:VEVENT");
    }

    private static bool TryEvent(Dictionary<string, string> fields, out AgendaEvent found)
    {
        found = new AgendaEvent(string.Empty, 0, string.Empty, default, HourRange.WholeDay, IsCancelled: false);
        if (!fields.TryGetValue("UID", out var uid) || !fields.TryGetValue(Subject, out var subject)
            || !TryTime(fields.GetValueOrDefault("DTSTART", string.Empty), out var day, out var from) || !TryTime(fields.GetValueOrDefault("DTEND", string.Empty), out var last, out var to))
        {
            return false;
        }

        to = last > day ? HourRange.Day : to;
        _ = int.TryParse(fields.GetValueOrDefault("SEQUENCE", "0"), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence);
        if (from >= to)
        {
            return false;
        }

        found = new AgendaEvent(uid, sequence, AgendaText.Unescaped(subject), day, new HourRange(from, to), string.Equals(fields.GetValueOrDefault("STATUS", string.Empty), "CANCELLED", StringComparison.Ordinal));
        return true;
    }

    private static bool TryTime(string text, out LocalDate day, out int minute)
    {
        (day, minute) = (default, 0);
        if (text.Length != 15 || text[8] != 'T' || !IsoDay.TryParse($"{text[..4]}-{text[4..6]}-{text[6..8]}", out day))
        {
            return false;
        }

        return HourRange.TryMinute($"{text[9..11]}:{text[11..13]}", out minute);
    }

    private static string Day(LocalDate day) => IsoDay.Text(day).Replace("-", string.Empty, StringComparison.Ordinal);

    private static string Time(LocalDate day, int minute) => minute == HourRange.Day
        ? $"{Day(day.PlusDays(1))}T000000"
        : $"{Day(day)}T{HourRange.TextOf(minute).Replace(":", string.Empty, StringComparison.Ordinal)}00";
}
