using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.History;
using CustomerTiering.Reports.History;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Reports.Pictures;

/// <summary>
/// How customers flow between tiers over time: a column for each decision with the customers of each tier, bands between neighbours as broad as the customers that went that way.
/// </summary>
public static class HistoryPicture
{
    private const int MostColumns = 9;
    private const double BarWidth = 18;

    /// <summary>Draws a history up to its as-of day. Of more than nine days on which tiers changed, nine are shown, evenly apart, the last among them.</summary>
    public static SvgPicture Draw(TierHistoryReport report, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(culture);
        var text = PictureText.Phrases;
        HistoryStep[] steps = [.. Shown(report.Steps())];
        var title = text.Say(steps.Length == 0 ? "history.titleNone" : "history.title", culture);
        var svg = new SvgWriter("history", 760, 420, title, string.Join(' ', steps.Select(step => Sentence(step, report.Tiers, culture))));
        var frame = new PlotFrame(svg, title, left: 50, top: 78, right: 50, bottom: 40);
        if (steps.Length == 0)
        {
            return svg.Close();
        }

        frame.Legend(56, report.Tiers.Tiers.Select((tier, place) => (place, TextWidth.Fit(tier.Value, 12, 90))));
        var scale = (frame.Bottom - frame.Top) / Math.Max(1, steps.Max(step => step.Counts.Sum()));
        var columns = steps.Select((step, i) => new Column(step, Place(frame, i, steps.Length), frame.Bottom, scale)).ToArray();
        Bands(svg, report, columns);
        foreach (var column in columns)
        {
            for (var tier = 0; tier < column.Counts.Count; tier++)
            {
                svg.Bar(column.X, column.Tops[tier], BarWidth, column.Counts[tier] * scale, tier);
            }

            svg.Text(column.X + (BarWidth / 2), column.Tops[0] - 6, FigureFormat.Count(column.Counts.Sum(), culture), 11, TextAnchor.Middle);
            svg.Text(column.X + (BarWidth / 2), frame.Bottom + 18, IsoDay.Text(column.Day), 11, TextAnchor.Middle);
        }

        return svg.Close();
    }

    private static IEnumerable<HistoryStep> Shown(IReadOnlyList<HistoryStep> steps)
    {
        var count = Math.Min(steps.Count, MostColumns);
        return Enumerable.Range(1, count).Select(i => steps[(i * steps.Count / count) - 1]);
    }

    private static double Place(PlotFrame frame, int i, int count) =>
        count == 1 ? (frame.Left + frame.Right - BarWidth) / 2 : frame.Left + ((frame.Right - frame.Left - BarWidth) * i / (count - 1));

    private static string Sentence(HistoryStep step, TierScheme tiers, CultureInfo culture)
    {
        var text = PictureText.Phrases;
        var counts = tiers.Tiers.Zip(step.Counts, (tier, count) => text.Say("history.tier", culture, tier.Value, count));
        return text.Say("history.description", culture, IsoDay.Text(step.Effective), string.Join(text.Say("history.list", culture), counts));
    }

    private static void Bands(SvgWriter svg, TierHistoryReport report, Column[] columns)
    {
        var tiers = report.Tiers;
        var flows = new int[Math.Max(columns.Length - 1, 0), tiers.Tiers.Count, tiers.Tiers.Count];
        var days = columns.Select(column => column.Day).ToArray();
        foreach (var customer in report.History.Customers)
        {
            var places = Places(report.History.MovementsOf(customer, LocalDate.MaxIsoValue), tiers, days);
            for (var i = 0; i + 1 < places.Length; i++)
            {
                if (places[i] >= 0 && places[i + 1] >= 0)
                {
                    flows[i, places[i], places[i + 1]]++;
                }
            }
        }

        for (var i = 0; i + 1 < columns.Length; i++)
        {
            Between(svg, columns[i], columns[i + 1], (from, to) => flows[i, from, to]);
        }
    }

    private static void Between(SvgWriter svg, Column left, Column right, Func<int, int, int> flow)
    {
        var (starts, ends) = (left.Tops.ToArray(), right.Tops.ToArray());
        for (var from = 0; from < starts.Length; from++)
        {
            for (var to = 0; to < ends.Length; to++)
            {
                var (x1, x2, y1, y2, height) = (left.X + BarWidth, right.X, starts[from], ends[to], flow(from, to) * left.Scale);
                if (height > 0)
                {
                    svg.Area([(x1, y1), (x2, y2), (x2, y2 + height), (x1, y1 + height)]);
                }

                starts[from] += height;
                ends[to] += height;
            }
        }
    }

    private static int[] Places(IReadOnlyList<TierMovement> movements, TierScheme tiers, LocalDate[] days)
    {
        var places = new int[days.Length];
        var (next, held) = (0, TierName.None);
        for (var i = 0; i < days.Length; i++)
        {
            while (next < movements.Count && movements[next].Effective <= days[i])
            {
                held = movements[next++].To;
            }

            places[i] = tiers.PlaceOf(held);
        }

        return places;
    }

    private sealed class Column
    {
        public Column(HistoryStep step, double x, double bottom, double scale)
        {
            (X, Scale, Day, Counts) = (x, scale, step.Effective, step.Counts);
            var tops = new double[Counts.Count];
            var y = bottom;
            for (var tier = tops.Length - 1; tier >= 0; tier--)
            {
                y -= Counts[tier] * scale;
                tops[tier] = y;
            }

            Tops = tops;
        }

        public double X { get; }

        public double Scale { get; }

        public LocalDate Day { get; }

        public IReadOnlyList<int> Counts { get; }

        public IReadOnlyList<double> Tops { get; }
    }
}
