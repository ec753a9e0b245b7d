using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Language;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Visits;

namespace CustomerTiering.Reports.Html;

/// <summary>A rep's day lists, good to print: each day's route with what to get ready and what to talk about at every visit.</summary>
public static class DayListPage
{
    private static readonly PhraseBook Phrases = new(typeof(DayListPage));

    /// <summary>Writes the page as UTF-8; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="report">The plan and what is known of its customers.</param>
    /// <param name="rep">Whose days.</param>
    /// <param name="culture">The language: Chinese for a Chinese culture, English for any other.</param>
    public static void Write(Stream stream, PlanReport report, RepId rep, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(culture);
        var days = report.Plan.Days.Where(day => day.Rep == rep).ToArray();
        var who = report.Plan.Request.TryRep(rep, out var known) && known.Name.Length > 0 ? Phrases.Say("named", culture, rep, known.Name) : rep.Value;
        var visits = days.Sum(day => day.Stops.Count(stop => !stop.Customer.IsNone));
        PlainPage.Write(stream, culture, Phrases.Say("title", culture, who), Phrases.Say("note", culture), Phrases.Say("header", culture, report.Plan.Request.Horizon, days.Length, visits), html =>
        {
            foreach (var day in days)
            {
                var weekday = culture.DateTimeFormat.GetDayName((DayOfWeek)((int)day.Day.DayOfWeek % 7));
                PlainPage.Section(html, "d" + IsoDay.Text(day.Day), Phrases.Say("day", culture, IsoDay.Text(day.Day), weekday), () => Day(html, report, day, culture));
            }
        });
    }

    private static void Day(HtmlWriter html, PlanReport report, PlannedDay day, CultureInfo culture)
    {
        html.Text("p", Phrases.Say("route", culture, HourRange.TextOf(Math.Max(0, day.LeavesAt)), HourRange.TextOf(day.BackAt), day.TravelMinutes)
            + (day.SleepsAt.Length > 0 ? Phrases.Say("sleeps", culture, day.SleepsAt) : string.Empty));
        var table = new PageTable(
            html, IsoDay.Text(day.Day), sorted: false, Phrases.Say("col.time", culture), ">" + Phrases.Say("col.way", culture), Phrases.Say("col.customer", culture),
            Phrases.Say("col.purpose", culture), Phrases.Say("col.prepare", culture), Phrases.Say("col.talk", culture));
        foreach (var stop in day.Stops)
        {
            table.Row(() => Stop(html, table, report, day, stop, culture));
        }

        table.Close();
    }

    private static void Stop(HtmlWriter html, PageTable table, PlanReport report, PlannedDay day, PlannedStop stop, CultureInfo culture)
    {
        table.Head(stop.Hours.ToString());
        table.Figure(stop.TravelMinutes.ToString(culture), stop.TravelMinutes);
        if (!report.Plan.Request.TryCustomer(stop.Customer, out var customer))
        {
            table.Cell(stop.Title);
            table.Cell(Phrases.Say("appointment", culture));
            table.Cell(string.Empty);
            table.Cell(string.Empty);
            return;
        }

        var brief = report.BriefOf(day.Day, stop, culture);
        var who = Phrases.Say("customer", culture, customer.Name.Length > 0 ? Phrases.Say("named", culture, customer.Customer, customer.Name) : customer.Customer.Value, customer.Tier);
        table.Cell(customer.Contact.IsNone ? who : Phrases.Say("met", culture, who, customer.Contact.Explain(culture)));
        table.Cell(Phrases.Say("purpose", culture, stop.Form.NameIn(culture), stop.Purpose.NameIn(culture)));
        List(html, BriefText.Preparation(brief));
        List(html, BriefText.Talk(brief, culture));
    }

    private static void List(HtmlWriter html, IEnumerable<string> lines) => html.In("td", () => html.In("ul", () =>
    {
        foreach (var line in lines)
        {
            html.Text("li", line);
        }
    }));
}
