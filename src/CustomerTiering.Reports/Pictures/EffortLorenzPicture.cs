using System.Globalization;
using CustomerTiering.Effort;
using CustomerTiering.Statistics;

namespace CustomerTiering.Reports.Pictures;

/// <summary>Two curves over the same customers, the largest first: what they bring (whole line) and what effort they get (dashed line).</summary>
public static class EffortLorenzPicture
{
    private const int MostPoints = 200;

    /// <summary>The curves of a rep, or of all together.</summary>
    public static SvgPicture Draw(RepEffort rep, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(rep);
        ArgumentNullException.ThrowIfNull(culture);
        var text = EffortPictureText.Phrases;
        var title = text.Say("lorenz.title", culture, EffortPictureText.Who(rep, culture));
        var found = rep.Proportion is DisproportionOutcome.Compared compared ? compared.Disproportion : null;
        var description = found is null ? EffortPictureText.Nothing(rep.Proportion, culture) : text.Say(
            "lorenz.description",
            culture,
            rep.Target.Customers,
            FigureFormat.Percent(rep.Target.ValueShare, culture),
            FigureFormat.Percent(rep.Target.EffortShare, culture),
            Index(found.Hoover, culture),
            Index(found.Signed, culture));
        var svg = new SvgWriter("effort-lorenz", 520, 440, title, description);
        var frame = new PlotFrame(svg, title, left: 78, top: 46, right: 24, bottom: 56);
        var y = NiceScale.Shares(frame.Bottom, frame.Top);
        var x = NiceScale.Shares(frame.Left, frame.Right);
        frame.LeftAxis(y, share => FigureFormat.Percent(share, culture), text.Say("lorenz.share", culture, EffortPictureText.Measure(rep.Measure, culture)));
        frame.BottomAxis(x, share => FigureFormat.Percent(share, culture), text.Say("lorenz.customers", culture, rep.Customers.Count), grid: true);
        if (found is null)
        {
            svg.Text((frame.Left + frame.Right) / 2, (frame.Top + frame.Bottom) / 2, description, 12, TextAnchor.Middle, halo: true);
            return svg.Close();
        }

        svg.Line(x.Place(0), y.Place(0), x.Place(1), y.Place(1), Ink.Grid);
        svg.Curve(Points(found.Count).Select(k => (x.Place(k / (double)found.Count), y.Place(found.ValueShareOfFirst(k)))), Ink.Curve);
        svg.Curve(Points(found.Count).Select(k => (x.Place(k / (double)found.Count), y.Place(found.EffortShareOfFirst(k)))), new Ink(2.4, "7 5", 1));

        // What is written stands below the diagonal; where effort runs there, the halo keeps it readable.
        var lines = new[]
        {
            text.Say("lorenz.hoover", culture, Index(found.Hoover, culture)),
            text.Say("lorenz.signed", culture, Index(found.Signed, culture)),
            text.Say("lorenz.value", culture),
            text.Say("lorenz.effort", culture, EffortPictureText.Measure(rep.Measure, culture)),
        };
        foreach (var (place, line) in lines.Index())
        {
            svg.Text(frame.Right - 8, y.Place(0.30 - (0.075 * place)), line, place == 0 ? 15 : 12, TextAnchor.End, bold: place == 0, halo: true);
        }

        return svg.Close();
    }

    private static IEnumerable<int> Points(int count)
    {
        var steps = Math.Min(count, MostPoints);
        return Enumerable.Range(0, steps + 1).Select(step => (int)((long)step * count / steps));
    }

    private static string Index(double index, CultureInfo culture) => index.ToString("0.00", culture);
}
