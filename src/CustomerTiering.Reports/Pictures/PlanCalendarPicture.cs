using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Planning;
using NodaTime;

namespace CustomerTiering.Reports.Pictures;

/// <summary>The calendar of a plan: a row a rep, a column a day, a bar as high as the day is full.</summary>
public static class PlanCalendarPicture
{
    private const int MostReps = 60;
    private const double RowHeight = 22;

    /// <summary>Draws the calendar of a plan.</summary>
    public static SvgPicture Draw(VisitPlan plan, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(culture);
        var text = PictureText.Phrases;
        var reps = plan.Request.Reps.Take(MostReps).ToArray();
        var days = plan.Request.Horizon.Days;
        var title = text.Say("planCalendar.title", culture, plan.Request.Horizon.ToString());
        var description = text.Say("planCalendar.description", culture, plan.Request.Reps.Count, plan.Figures.Visits, FigureFormat.Percent(plan.Figures.CadenceMet, culture));
        var svg = new SvgWriter("plan-calendar", 860, 96 + (RowHeight * reps.Length), title, description);
        svg.Text(20, 28, TextWidth.Fit(title, 16, 820), 16);
        svg.Text(20, 48, TextWidth.Fit(description, 12, 820), 12);
        const double left = 90;
        var width = (840 - left) / days;
        var loads = plan.Days.ToDictionary(day => (day.Rep, day.Day), day => day.TravelMinutes + day.StopMinutes);
        var free = left;
        for (var place = 0; place < days; place++)
        {
            var day = plan.Request.Horizon.Start.PlusDays(place);
            if (day.DayOfWeek == IsoDayOfWeek.Monday)
            {
                svg.Line(left + (place * width), 66, left + (place * width), 70 + (RowHeight * reps.Length), Ink.Grid);
                var (at, date) = (left + (place * width) + 2, IsoDay.Text(day)[5..]);

                // In a long plan only every few weeks have room for their date.
                if (at >= free && at + TextWidth.Of(date, 9) <= 860)
                {
                    svg.Text(at, 66, date, 9);
                    free = at + TextWidth.Of(date, 9) + 4;
                }
            }
        }

        foreach (var (row, rep) in reps.Index())
        {
            var bottom = 70 + (RowHeight * (row + 1));
            svg.Text(left - 8, bottom - 5, TextWidth.Fit(rep.Rep.Value, 11, left - 12), 11, TextAnchor.End);
            svg.Line(left, bottom, 840, bottom, Ink.Grid);
            for (var place = 0; place < days; place++)
            {
                var day = plan.Request.Horizon.Start.PlusDays(place);
                var capacity = CapacityOf(rep, day);
                var share = capacity == 0 ? 0 : Math.Min(1, loads.GetValueOrDefault((rep.Rep, day)) / (double)capacity);
                svg.Bar(left + (place * width) + (width * 0.1), bottom - (share * (RowHeight - 4)), width * 0.8, share * (RowHeight - 4), row % 2);
            }
        }

        return svg.Close();
    }

    private static int CapacityOf(PlanRep rep, LocalDate day) => rep.Calendar.Of(day) switch
    {
        DayHalves.None => 0,
        DayHalves.Whole => rep.DailyMinutes,
        _ => Math.Max(1, rep.DailyMinutes / 2),
    };
}
