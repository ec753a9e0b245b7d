using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Effort;
using NodaTime;

namespace CustomerTiering.Reports.Pictures;

/// <summary>A calendar of a rep's days, week by week: the darker, the more hours with customers. Five steps of grey, told apart in black and white.</summary>
public static class CalendarPicture
{
    private const int MostWeeks = 53;
    private const double Side = 13;
    private const double Left = 64;
    private const double Top = 58;
    private static readonly double[] Tints = [0, 0.2, 0.42, 0.68, 1];

    /// <summary>The calendar of a rep; the last 53 weeks of it when there are more.</summary>
    public static SvgPicture Draw(RepEffort rep, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(rep);
        ArgumentNullException.ThrowIfNull(culture);
        var text = EffortPictureText.Phrases;
        var title = text.Say("calendar.title", culture, EffortPictureText.Who(rep, culture), Unit(rep, culture));
        var amounts = rep.ByDay.ToDictionary(day => day.Day, day => Amount(rep, day));
        var most = amounts.Values.DefaultIfEmpty(0).Max();
        var worked = rep.ByDay.Count(day => day.Visits > 0);
        var description = text.Say("calendar.description", culture, worked, rep.Visits, Number(rep.Hours, culture), Number(most, culture), Unit(rep, culture));
        var last = Monday(rep.Days.IsEmpty ? rep.Days.Start : rep.Days.LastDay);
        var weeks = Math.Min(MostWeeks, (Period.DaysBetween(Monday(rep.Days.Start), last) / 7) + 1);
        var first = last.PlusDays(-7 * (weeks - 1));
        var svg = new SvgWriter("effort-calendar", Math.Max(460, Left + (weeks * Side) + 30), Top + (7 * Side) + 76, title, description);
        svg.Text(16, 26, TextWidth.Fit(title, 17, svg.Width - 32), 17, bold: true);
        foreach (var row in (int[])[0, 2, 4, 6])
        {
            svg.Text(Left - 8, Top + (row * Side) + 10, text.Say("calendar.day" + SvgWriter.Number(row), culture), 11, TextAnchor.End);
        }

        for (var day = first; day <= last.PlusDays(6); day = day.PlusDays(1))
        {
            if (rep.Days.Contains(day))
            {
                var (week, row) = (Period.DaysBetween(first, day) / 7, (int)day.DayOfWeek - 1);
                svg.Cell(Left + (week * Side), Top + (row * Side), Side - 1, Tints[Step(amounts.GetValueOrDefault(day), most)]);
            }
        }

        Months(svg, first, weeks);
        Legend(svg, most, Unit(rep, culture), culture);
        return svg.Close();
    }

    private static string Unit(RepEffort rep, CultureInfo culture) => EffortPictureText.Phrases.Say(rep.Hours > 0 ? "calendar.hours" : "calendar.visits", culture);

    private static double Amount(RepEffort rep, DayEffort day) => rep.Hours > 0 ? day.Hours : day.Visits;

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    // Nothing is white; what is something has one of four equal steps up to the most.
    private static int Step(double amount, double most) => amount <= 0 ? 0 : Math.Clamp((int)Math.Ceiling(amount / most * (Tints.Length - 1)), 1, Tints.Length - 1);

    private static void Months(SvgWriter svg, LocalDate first, int weeks)
    {
        var free = double.MinValue;
        for (var week = 0; week < weeks; week++)
        {
            // The week in which a month begins carries its name.
            var end = first.PlusDays((7 * week) + 6);
            var x = Left + (week * Side);
            var label = IsoDay.Text(end)[..7];
            if ((end.Day <= 7 || week == 0) && x >= free && x + TextWidth.Of(label, 11) <= svg.Width)
            {
                free = x + TextWidth.Of(label, 11) + 6;
                svg.Text(x, Top + (7 * Side) + 16, label, 11);
            }
        }
    }

    private static void Legend(SvgWriter svg, double most, string unit, CultureInfo culture)
    {
        var y = Top + (7 * Side) + 40;
        var x = Left;
        for (var step = 0; step < Tints.Length; step++)
        {
            svg.Cell(x, y - 10, Side - 1, Tints[step]);
            var label = step == 0 ? "0" : "≤ " + Number(most * step / (Tints.Length - 1), culture);
            svg.Text(x + Side + 4, y, label, 11);
            x += Side + TextWidth.Of(label, 11) + 18;
        }

        svg.Text(x, y, unit, 11);
    }

    private static string Number(double number, CultureInfo culture) => number.ToString("#,0.#", culture);
}
