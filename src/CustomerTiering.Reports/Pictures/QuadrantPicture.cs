using System.Globalization;
using CustomerTiering.Effort;
using CustomerTiering.Statistics;

namespace CustomerTiering.Reports.Pictures;

/// <summary>
/// Each customer of a rep by its share of value and its share of effort, with the means as lines and proportion as the diagonal: who is over- and who is
/// under-served. Tiers differ by their marks.
/// </summary>
public static class QuadrantPicture
{
    private const int Named = 4;
    private const int MostMarks = 600;
    private const double LabelSize = 11;

    /// <summary>The quadrants of a rep; beyond 600 customers the smallest are left out and counted.</summary>
    public static SvgPicture Draw(RepEffort rep, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(rep);
        ArgumentNullException.ThrowIfNull(culture);
        var text = EffortPictureText.Phrases;
        var shown = Math.Min(rep.Customers.Count, MostMarks);
        var title = shown < rep.Customers.Count
            ? text.Say("quadrant.titleSome", culture, EffortPictureText.Who(rep, culture), shown)
            : text.Say("quadrant.title", culture, EffortPictureText.Who(rep, culture));
        var compared = rep.Proportion is DisproportionOutcome.Compared;
        var description = compared
            ? text.Say("quadrant.description", culture, rep.Underserved.Count, Names(rep.Underserved), rep.Overserved.Count, Names(rep.Overserved))
            : EffortPictureText.Nothing(rep.Proportion, culture);
        var svg = new SvgWriter("effort-quadrant", 640, 500, title, description);
        var frame = new PlotFrame(svg, title, left: 78, top: 72, right: 30, bottom: 56);
        var customers = rep.Customers.Take(shown).ToArray();
        var x = NiceScale.Covering(0, customers.Select(customer => customer.ValueShare).DefaultIfEmpty(0).Max(), frame.Left, frame.Right);
        var y = NiceScale.Covering(0, customers.Select(customer => customer.EffortShare).DefaultIfEmpty(0).Max(), frame.Bottom, frame.Top);
        frame.LeftAxis(y, share => FigureFormat.Percent(share, culture), text.Say("quadrant.effort", culture, EffortPictureText.Measure(rep.Measure, culture)));
        frame.BottomAxis(x, share => FigureFormat.Percent(share, culture), text.Say("quadrant.value", culture));
        if (!compared)
        {
            svg.Text((frame.Left + frame.Right) / 2, (frame.Top + frame.Bottom) / 2, description, 12, TextAnchor.Middle, halo: true);
            return svg.Close();
        }

        var mean = 1.0 / rep.Customers.Count;
        svg.Line(x.Place(mean), frame.Top, x.Place(mean), frame.Bottom, Ink.Marker);
        svg.Line(frame.Left, y.Place(mean), frame.Right, y.Place(mean), Ink.Marker);
        var most = Math.Min(x.Greatest, y.Greatest);
        svg.Line(x.Place(0), y.Place(0), x.Place(most), y.Place(most), Ink.Grid);
        Legend(svg, frame, rep, culture);
        foreach (var customer in customers)
        {
            Mark(svg, x.Place(customer.ValueShare), y.Place(customer.EffortShare), customer.TierPlace);
        }

        Label(svg, frame, [.. rep.Underserved.Take(Named).Concat(rep.Overserved.Take(Named)).Select(customer =>
            (x.Place(customer.ValueShare), y.Place(customer.EffortShare), customer.Customer.Value))]);
        return svg.Close();
    }

    private static string Names(IReadOnlyList<CustomerEffort> customers) => customers.Count == 0
        ? "–"
        : string.Join(", ", customers.Take(Named).Select(customer => customer.Customer.Value)) + (customers.Count > Named ? " …" : string.Empty);

    private static void Legend(SvgWriter svg, PlotFrame frame, RepEffort rep, CultureInfo culture)
    {
        var at = frame.Left;
        foreach (var (place, tier) in rep.ByTier.Index())
        {
            var name = TextWidth.Fit(tier.Tier.Value, 12, 90);
            if (at + 20 + TextWidth.Of(name, 12) > frame.Right - 240)
            {
                break;
            }

            Mark(svg, at + 5, 50, place);
            svg.Text(at + 14, 54, name, 12);
            at += 34 + TextWidth.Of(name, 12);
        }

        svg.Text(frame.Right, 54, EffortPictureText.Phrases.Say("quadrant.means", culture), 12, TextAnchor.End);
    }

    // A full dot, a ring, a cross: told apart without colour.
    private static void Mark(SvgWriter svg, double x, double y, int tier)
    {
        if (tier == 0)
        {
            svg.Dot(x, y, 4);
        }
        else if (tier == 1)
        {
            svg.Ring(x, y, 3.5);
        }
        else
        {
            svg.Line(x - 2.5, y - 2.5, x + 2.5, y + 2.5, Ink.Axis);
            svg.Line(x - 2.5, y + 2.5, x + 2.5, y - 2.5, Ink.Axis);
        }
    }

    // Names that would cover another one or leave the plot are left out; the description has them.
    private static void Label(SvgWriter svg, PlotFrame frame, (double X, double Y, string Name)[] labels)
    {
        var taken = new List<(double Left, double Right, double Y)>();
        foreach (var (x, y, name) in labels)
        {
            var shown = TextWidth.Fit(name, LabelSize, 140);
            var width = TextWidth.Of(shown, LabelSize);
            var left = x + 8 + width <= frame.Right ? x + 8 : x - 8 - width;
            if (left >= frame.Left && y > frame.Top + LabelSize && y < frame.Bottom - 4
                && taken.TrueForAll(other => left > other.Right || left + width < other.Left || Math.Abs(y - other.Y) > LabelSize + 2))
            {
                taken.Add((left, left + width, y));
                svg.Text(left, y + 4, shown, LabelSize, halo: true);
            }
        }
    }
}
