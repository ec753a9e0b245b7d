namespace CustomerTiering.Reports.Pictures;

/// <summary>The part of a picture where data stand, with a title above and axes around.</summary>
internal sealed class PlotFrame
{
    private const double TitleSize = 17;
    private const double LabelSize = 12;
    private readonly SvgWriter svg;

    public PlotFrame(SvgWriter svg, string title, double left, double top, double right, double bottom)
    {
        this.svg = svg;
        (Left, Top, Right, Bottom) = (left, top, svg.Width - right, svg.Height - bottom);
        svg.Text(16, 26, TextWidth.Fit(title, TitleSize, svg.Width - 32), TitleSize, bold: true);
    }

    public double Left { get; }

    public double Top { get; }

    public double Right { get; }

    public double Bottom { get; }

    /// <summary>The axis on the left with its grid and title.</summary>
    public void LeftAxis(NiceScale scale, Func<double, string> label, string title)
    {
        foreach (var tick in scale.Ticks)
        {
            var y = scale.Place(tick);
            svg.Line(Left, y, Right, y, tick == 0 ? Ink.Axis : Ink.Grid);
            svg.Text(Left - 8, y + 4, label(tick), LabelSize, TextAnchor.End);
        }

        svg.Text(18, (Top + Bottom) / 2, title, LabelSize, TextAnchor.Middle, upwards: true);
    }

    /// <summary>Labels of a second reading on the right, at places of their own; those beyond the plot are left out.</summary>
    public void RightAxis(IEnumerable<(double Y, string Label)> ticks, string title)
    {
        svg.Line(Right, Top, Right, Bottom, Ink.Axis);
        foreach (var (y, label) in ticks.Where(tick => tick.Y >= Top - 0.5))
        {
            svg.Line(Right, y, Right + 5, y, Ink.Axis);
            svg.Text(Right + 9, y + 4, label, LabelSize);
        }

        svg.Text(svg.Width - 8, (Top + Bottom) / 2, title, LabelSize, TextAnchor.Middle, upwards: true);
    }

    /// <summary>The axis below with its title.</summary>
    public void BottomAxis(NiceScale scale, Func<double, string> label, string title, bool grid = false)
    {
        svg.Line(Left, Bottom, Right, Bottom, Ink.Axis);
        foreach (var tick in scale.Ticks)
        {
            var x = scale.Place(tick);
            if (grid)
            {
                svg.Line(x, Top, x, Bottom, Ink.Grid);
            }

            svg.Line(x, Bottom, x, Bottom + 5, Ink.Axis);
            svg.Text(x, Bottom + 19, label(tick), LabelSize, TextAnchor.Middle);
        }

        svg.Text((Left + Right) / 2, Bottom + 40, title, LabelSize, TextAnchor.Middle);
    }

    /// <summary>A row of samples with their names, from the left of the plot, above it.</summary>
    public void Legend(double y, params IEnumerable<(int Filling, string Name)> entries)
    {
        var x = Left;
        foreach (var (filling, name) in entries)
        {
            svg.Bar(x, y - 10, 16, 12, filling);
            svg.Text(x + 22, y, name, LabelSize);
            x += 22 + TextWidth.Of(name, LabelSize) + 20;
        }
    }
}
