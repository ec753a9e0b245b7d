using System.Globalization;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Pictures;

/// <summary>
/// The Pareto chart (帕累托图): buyers from the largest down, what each group of them brings as bars, what they bring together as a curve, with the lines of the tiers.
/// </summary>
public static class ParetoPicture
{
    private const int Buckets = 20;

    private const int MostBars = 40;

    /// <summary>The chart of a book, with lines at 80% and 95% of the base.</summary>
    public static SvgPicture Draw(ParetoFacts facts, Currency currency, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(culture);
        return Draw(facts, currency, ParetoMarker.OfShares(facts, culture), culture);
    }

    /// <summary>The chart of a result, with the lines between its tiers where the tiers are leading groups of all buyers, else with those at 80% and 95%.</summary>
    public static SvgPicture Draw(TieringResult result, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(culture);
        return Draw(result.Pareto, result.Currency, ParetoMarker.OfTiers(result, culture), culture);
    }

    private static SvgPicture Draw(ParetoFacts facts, Currency currency, IReadOnlyList<ParetoMarker> markers, CultureInfo culture)
    {
        var text = PictureText.Phrases;
        var title = text.Say("pareto.title", culture);
        var svg = new SvgWriter("pareto", 760, 440, title, facts.Read(ParetoRule.EightyTwenty).Say(culture));
        var frame = new PlotFrame(svg, title, left: 78, top: 72, right: 96, bottom: 56);
        var y = NiceScale.Shares(frame.Bottom, frame.Top);
        var x = NiceScale.Shares(frame.Left, frame.Right);
        frame.LeftAxis(y, share => FigureFormat.Percent(share, culture), text.Say("axis.shareOfBase", culture));
        var money = NiceScale.Covering(0, (double)facts.Base.Value, 0, 1);
        frame.RightAxis(
            money.Ticks.Where(_ => facts.Buyers > 0).Select(tick => (y.Place(tick / (double)facts.Base.Value), FigureFormat.Short((decimal)tick, culture))),
            AxisTitle.Revenue(currency, culture));
        frame.BottomAxis(x, share => FigureFormat.Percent(share, culture), text.Say("axis.buyers", culture, facts.Buyers));
        if (facts.Buyers == 0)
        {
            svg.Text((frame.Left + frame.Right) / 2, (frame.Top + frame.Bottom) / 2, text.Say("noBuyers", culture), 14, TextAnchor.Middle);
            return svg.Close();
        }

        var bars = facts.Buyers <= MostBars ? facts.Buyers : Buckets;
        var heights = Heights(facts, bars);
        for (var bar = 0; bar < bars; bar++)
        {
            svg.Bar(x.Place(bar / (double)bars), y.Place(heights[bar]), (frame.Right - frame.Left) / bars * 0.92, frame.Bottom - y.Place(heights[bar]), filling: 1);
        }

        svg.Curve(facts.Lorenz.Points(241).Select(point => (x.Place(point.Items), y.Place(point.Total))), Ink.Curve);
        Mark(svg, frame, x, y, facts, heights, markers, culture);
        Legend(svg, frame, facts, bars, culture);
        return svg.Close();
    }

    private static double[] Heights(ParetoFacts facts, int bars)
    {
        var heights = new double[bars];
        for (var bar = 0; bar < bars; bar++)
        {
            var (from, to) = ((int)((long)bar * facts.Buyers / bars), (int)((bar + 1L) * facts.Buyers / bars));
            heights[bar] = (double)((facts.SumOfFirst(to) - facts.SumOfFirst(from)).Value / facts.Base.Value);
        }

        return heights;
    }

    private static void Mark(
        SvgWriter svg, PlotFrame frame, NiceScale x, NiceScale y, ParetoFacts facts, double[] heights, IReadOnlyList<ParetoMarker> markers, CultureInfo culture)
    {
        var level = 0.56;
        foreach (var marker in markers)
        {
            var part = marker.Customers / (double)facts.Buyers;
            var (markX, markY) = (x.Place(part), y.Place(marker.Share));
            svg.Line(markX, markY, markX, frame.Bottom, Ink.Marker);
            svg.Line(frame.Left, markY, markX, markY, Ink.Marker);
            svg.Dot(markX, markY, 4);
            var second = PictureText.Phrases.Say("marker.buyers", culture, marker.Customers, FigureFormat.Percent(part, culture));
            var width = Math.Max(TextWidth.Of(marker.Label, 13), TextWidth.Of(second, 12));

            // Right of the line and of every bar that reaches up to the label; left of the line where the right has no room.
            var top = level + 0.09;
            var clear = Enumerable.Range(0, heights.Length).Where(bar => heights[bar] > level - 0.12).Select(bar => x.Place((bar + 1.0) / heights.Length)).Append(markX).Max();
            var fits = clear + 8 + width <= frame.Right;
            svg.Text(fits ? clear + 8 : markX - 8, y.Place(top) + 12, marker.Label, 13, fits ? TextAnchor.Start : TextAnchor.End, bold: true, halo: true);
            svg.Text(fits ? clear + 8 : markX - 8, y.Place(top) + 28, second, 12, fits ? TextAnchor.Start : TextAnchor.End, halo: true);
            level -= 0.19;
        }
    }

    private static void Legend(SvgWriter svg, PlotFrame frame, ParetoFacts facts, int bars, CultureInfo culture)
    {
        var bar = bars == facts.Buyers
            ? PictureText.Phrases.Say("pareto.barOne", culture)
            : PictureText.Phrases.Say("pareto.bar", culture, FigureFormat.Percent(1.0 / bars, culture));
        frame.Legend(52, (1, bar));
        var left = frame.Left + 22 + TextWidth.Of(bar, 12) + 24;
        svg.Line(left, 48, left + 26, 48, Ink.Curve);
        svg.Text(left + 34, 52, PictureText.Phrases.Say("pareto.curve", culture), 12);
    }
}
