using System.Globalization;
using CustomerTiering.Stability;

namespace CustomerTiering.Reports.Pictures;

/// <summary>The stability curve: of a top group, the share that falls out by chance in the next period, by the exit limit; and what was seen between periods.</summary>
public static class StabilityPicture
{
    /// <summary>The curve of an estimate.</summary>
    /// <param name="stability">The estimate.</param>
    /// <param name="seen">What was seen between periods, drawn dashed; none where the book has only one.</param>
    /// <param name="culture">The language.</param>
    public static SvgPicture Draw(StabilityResult stability, IReadOnlyList<PersistenceResult> seen, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(stability);
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(culture);
        var text = PictureText.Phrases;
        var title = text.Say("stability.title", culture, stability.Policy.Top.ToString());
        var svg = new SvgWriter("stability", 760, 400, title, StabilityText.Say(stability, culture));
        var frame = new PlotFrame(svg, title, left: 80, top: 72, right: 90, bottom: 62);
        var expected = stability.Top.Select(effect => (Limit: (double)effect.StayUntil.Value, Share: effect.FallsOut)).ToArray();
        var known = seen.Take(1).SelectMany(one => one.Rows.Select(row => (Limit: (double)row.StayUntil.Value, Share: one.FellOut(row)))).ToArray();
        var y = NiceScale.Covering(0, Math.Max(0.05, expected.Concat(known).Max(point => point.Share)), frame.Bottom, frame.Top, ticks: 6);
        var (first, last) = (expected[0].Limit, Math.Max(expected[^1].Limit, expected[0].Limit + 0.01));
        double X(double limit) => frame.Left + ((limit - first) / (last - first) * (frame.Right - frame.Left));
        frame.LeftAxis(y, share => FigureFormat.Percent(share, culture), text.Say("stability.share", culture));
        foreach (var (limit, share) in expected)
        {
            svg.Line(X(limit), frame.Bottom, X(limit), frame.Bottom + 5, Ink.Axis);
            svg.Text(X(limit), frame.Bottom + 19, FigureFormat.Percent(limit, culture), 12, TextAnchor.Middle);
            svg.Dot(X(limit), y.Place(share), 4);
            svg.Text(X(limit) + 7, y.Place(share) - 8, FigureFormat.Percent(share, culture), 12, halo: true);
        }

        svg.Text((frame.Left + frame.Right) / 2, frame.Bottom + 40, text.Say("stability.limit", culture), 12, TextAnchor.Middle);
        svg.Curve(expected.Select(point => (X(point.Limit), y.Place(point.Share))), Ink.Curve);
        if (known.Length > 0)
        {
            svg.Curve(known.Select(point => (X(point.Limit), y.Place(point.Share))), Ink.Marker);
            svg.Line(frame.Left, 48, frame.Left + 30, 48, Ink.Marker);
            svg.Text(frame.Left + 38, 52, text.Say("stability.seen", culture, FigureFormat.Percent(known[0].Share, culture)), 12);
        }

        return svg.Close();
    }
}
