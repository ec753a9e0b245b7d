using System.Globalization;
using CustomerTiering.WhatIf;

namespace CustomerTiering.Reports.Pictures;

/// <summary>Who flows from which tier into which: the tiers before on the left, those after on the right, bands between them as broad as the customers are many.</summary>
public static class FlowPicture
{
    private const double Gap = 6;
    private const double LabelHeight = 30;
    private const double BarWidth = 22;
    private const double Least = 2;

    /// <summary>The flow of a what-if. Those without a decision on one side stand below the tiers of that side.</summary>
    public static SvgPicture Draw(WhatIfResult found, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(culture);
        var text = PictureText.Phrases;
        var title = text.Say("flow.title", culture);
        TierTransition[] cells = [.. found.Matrix.Where(cell => cell.Customers > 0)];
        var moves = cells.Where(cell => cell.IsMove).Select(cell => text.Say("flow.move", culture, NameOf(cell.From, culture), NameOf(cell.To, culture), cell.Customers));
        var svg = new SvgWriter("flow", 760, 420, title, string.Join(' ', [text.Say("flow.description", culture, found.Moved), .. moves]));
        var frame = new PlotFrame(svg, title, left: 130, top: 78, right: 150, bottom: 20);
        svg.Text(frame.Left, 60, text.Say("flow.before", culture), 12);
        svg.Text(frame.Right, 60, text.Say("flow.after", culture), 12, TextAnchor.End);
        var left = Stack(frame, cells, cell => cell.From);
        var right = Stack(frame, cells, cell => cell.To);
        Bands(svg, frame, cells, left, right);
        Bars(svg, left, frame.Left, culture, name => (frame.Left - 10, TextAnchor.End, name));
        Bars(svg, right, frame.Right - BarWidth, culture, name => (frame.Right + 10, TextAnchor.Start, name));
        return svg.Close();
    }

    private static string NameOf(string tier, CultureInfo culture) => tier.Length == 0 ? PictureText.Phrases.Say("flow.none", culture) : tier;

    private static List<FlowBar> Stack(PlotFrame frame, TierTransition[] cells, Func<TierTransition, string> side)
    {
        // Cells come row by row; a side that ends with those without a decision keeps them last.
        string[] names = [.. cells.Select(side).Distinct(StringComparer.Ordinal).OrderBy(name => name.Length == 0)];
        var total = cells.Sum(cell => cell.Customers);
        var scale = total == 0 ? 0 : (frame.Bottom - frame.Top - ((Gap + LabelHeight) * names.Length)) / total;
        var bars = new List<FlowBar>();
        var y = frame.Top;
        foreach (var name in names)
        {
            var count = cells.Where(cell => string.Equals(side(cell), name, StringComparison.Ordinal)).Sum(cell => cell.Customers);
            bars.Add(new FlowBar(name, count, y + (LabelHeight / 2), count * scale));
            y += (count * scale) + LabelHeight + Gap;
        }

        return bars;
    }

    private static void Bands(SvgWriter svg, PlotFrame frame, TierTransition[] cells, List<FlowBar> left, List<FlowBar> right)
    {
        var (starts, ends) = (left.ToDictionary(bar => bar.Name, bar => bar.Top, StringComparer.Ordinal), right.ToDictionary(bar => bar.Name, bar => bar.Top, StringComparer.Ordinal));
        foreach (var cell in cells)
        {
            var (from, to) = (left.First(bar => string.Equals(bar.Name, cell.From, StringComparison.Ordinal)), right.First(bar => string.Equals(bar.Name, cell.To, StringComparison.Ordinal)));
            var (thickLeft, thickRight) = (from.Height * cell.Customers / from.Customers, to.Height * cell.Customers / to.Customers);
            var (y1, y2) = (starts[cell.From], ends[cell.To]);
            var upper = Bend(frame.Left + BarWidth, y1, frame.Right - BarWidth, y2);
            var lower = Bend(frame.Left + BarWidth, y1 + thickLeft, frame.Right - BarWidth, y2 + thickRight).Reverse();
            svg.Area(upper.Concat(lower));
            if (cell.IsMove)
            {
                svg.Curve(Bend(frame.Left + BarWidth, y1 + (thickLeft / 2), frame.Right - BarWidth, y2 + (thickRight / 2)), new Ink(Math.Max(0.8, Math.Min(thickLeft, 3)), string.Empty, 0.6));
            }

            starts[cell.From] += thickLeft;
            ends[cell.To] += thickRight;
        }
    }

    // A smooth step from one height to the other, in twenty straight pieces.
    private static IEnumerable<(double X, double Y)> Bend(double x1, double y1, double x2, double y2) => Enumerable.Range(0, 21).Select(i =>
    {
        var t = i / 20.0;
        return (x1 + ((x2 - x1) * t), y1 + ((y2 - y1) * t * t * (3 - (2 * t))));
    });

    private static void Bars(SvgWriter svg, List<FlowBar> bars, double x, CultureInfo culture, Func<string, (double X, TextAnchor Anchor, string Name)> label)
    {
        foreach (var (place, bar) in bars.Index())
        {
            var (at, anchor, name) = label(NameOf(bar.Name, culture));
            svg.Bar(x, bar.Top, BarWidth, Math.Max(bar.Height, Least), place);
            svg.Text(at, bar.Top + (bar.Height / 2) - 2, TextWidth.Fit(name, 14, 110), 14, anchor, bold: true);
            svg.Text(at, bar.Top + (bar.Height / 2) + 13, FigureFormat.Count(bar.Customers, culture), 12, anchor);
        }
    }

    private sealed record FlowBar(string Name, int Customers, double Top, double Height);
}
