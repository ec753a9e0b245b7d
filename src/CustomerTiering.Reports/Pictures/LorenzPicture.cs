using System.Globalization;
using CustomerTiering.Measures;
using CustomerTiering.Policies;

namespace CustomerTiering.Reports.Pictures;

/// <summary>
/// The Lorenz curve of the buyers (洛伦兹曲线), read from the largest down, with the line on which all would bring the same, the Gini index, and the top 20%.
/// </summary>
public static class LorenzPicture
{
    /// <summary>The curve of a book.</summary>
    public static SvgPicture Draw(ParetoFacts facts, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(culture);
        var text = PictureText.Phrases;
        var title = text.Say("lorenz.title", culture);
        var twenty = Proportion.OfPercent(20);
        var top = facts.Buyers == 0 ? 0 : facts.CountOfTop(twenty) / (double)facts.Buyers;
        var topShare = facts.ShareOfTop(twenty);
        var description = facts.Buyers == 0
            ? text.Say("noBuyers", culture)
            : text.Say("lorenz.description", culture, facts.CountOfTop(twenty), FigureFormat.Percent(topShare, culture), Index(facts.Gini, culture));
        var svg = new SvgWriter("lorenz", 520, 440, title, description);
        var frame = new PlotFrame(svg, title, left: 78, top: 46, right: 24, bottom: 56);
        var y = NiceScale.Shares(frame.Bottom, frame.Top);
        var x = NiceScale.Shares(frame.Left, frame.Right);
        frame.LeftAxis(y, share => FigureFormat.Percent(share, culture), text.Say("axis.shareOfBase", culture));
        frame.BottomAxis(x, share => FigureFormat.Percent(share, culture), text.Say("axis.buyers", culture, facts.Buyers), grid: true);
        svg.Line(x.Place(0), y.Place(0), x.Place(1), y.Place(1), Ink.Marker);
        if (facts.Buyers == 0)
        {
            svg.Text((frame.Left + frame.Right) / 2, (frame.Top + frame.Bottom) / 2, description, 14, TextAnchor.Middle, halo: true);
            return svg.Close();
        }

        (double X, double Y)[] curve = [.. facts.Lorenz.Points(241).Select(point => (x.Place(point.Items), y.Place(point.Total)))];
        svg.Area(curve);
        svg.Curve(curve, Ink.Curve);
        svg.Line(x.Place(top), y.Place(topShare), x.Place(top), frame.Bottom, Ink.Marker);
        svg.Line(frame.Left, y.Place(topShare), x.Place(top), y.Place(topShare), Ink.Marker);
        svg.Dot(x.Place(top), y.Place(topShare), 4);

        // Below the line of equality there is nothing but grid.
        svg.Text(frame.Right - 8, y.Place(0.30), text.Say("lorenz.gini", culture, Index(facts.Gini, culture)), 15, TextAnchor.End, bold: true, halo: true);
        svg.Text(frame.Right - 8, y.Place(0.22), text.Say("lorenz.top", culture, FigureFormat.Percent(topShare, culture)), 12, TextAnchor.End, halo: true);
        svg.Text(frame.Right - 8, y.Place(0.15), text.Say("lorenz.equal", culture), 12, TextAnchor.End, halo: true);
        return svg.Close();
    }

    private static string Index(double index, CultureInfo culture) => index.ToString("0.000", culture);
}
