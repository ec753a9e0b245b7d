using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Effort;
using CustomerTiering.Language;
using CustomerTiering.Reports.Pictures;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Html;

/// <summary>One page for a rep's week, good to print: whom to see, why, what to say, what is overdue.</summary>
public static class WeekPage
{
    private static readonly PhraseBook Phrases = new(typeof(WeekPage));

    /// <summary>Writes the page as UTF-8; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="week">The week.</param>
    /// <param name="culture">The language: Chinese for a Chinese culture, English for any other.</param>
    public static void Write(Stream stream, RepWeek week, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(culture);
        var title = Phrases.Say("title", culture, EffortPictureText.Who(week.Effort, culture), IsoDay.Text(week.AsOf));
        PlainPage.Write(stream, culture, title, EffortResult.Note(culture), week.Summary(culture), html => PlainPage.Section(
            html, "calls", Phrases.Say("calls", culture), () =>
            {
                var table = new PageTable(html, Phrases.Say("calls", culture), sorted: false, [.. ((string[])["customer", "tier", "last", ">sales", "why", "say"]).Select(column =>
                    column.StartsWith('>') ? ">" + Phrases.Say("col." + column[1..], culture) : Phrases.Say("col." + column, culture))]);
                foreach (var call in week.Calls)
                {
                    table.Row(() =>
                    {
                        table.Head(call.Effort.Name.Length == 0 ? call.Customer.Value : Phrases.Say("named", culture, call.Customer, call.Effort.Name));
                        table.Cell(call.Effort.Tier.Value);
                        table.Cell(call.Effort.Visits == 0 ? "–" : IsoDay.Text(call.LastVisit));
                        table.Figure(FigureText.Money(call.Effort.Sales, Money.Currency.None, culture), call.Effort.Sales);
                        table.Cell(string.Join(' ', call.Why(culture)));
                        table.Cell(string.Join(' ', call.Talk(culture)));
                    });
                }

                table.Close();
            }));
    }
}
