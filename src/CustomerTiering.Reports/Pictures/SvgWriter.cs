using System.Globalization;
using System.Text;

namespace CustomerTiering.Reports.Pictures;

/// <summary>
/// The one place where SVG is written: shapes, texts and fillings that can be told apart without colour. Numbers have at most two decimals, so that the bytes do not hang on the last bit of a double.
/// </summary>
internal sealed class SvgWriter
{
    private const string Fonts = "system-ui,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif";

    private readonly StringBuilder svg = new();
    private readonly string name;
    private readonly string title;
    private readonly string description;

    public SvgWriter(string name, double width, double height, string title, string description)
    {
        this.name = name;
        this.title = title;
        this.description = description;
        Width = width;
        Height = height;
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" class=\"picture\"");
        Attribute("aria-labelledby", name + "-title " + name + "-desc");
        Attribute("viewBox", $"0 0 {Number(width)} {Number(height)}");
        Attribute("width", width);
        Attribute("height", height);
        Attribute("color", "#1c2733");
        Attribute("font-family", Fonts);
        svg.Append(">\n");
        Element("title", name + "-title", title);
        Element("desc", name + "-desc", description);
        Fillings.Write(svg, name);
        svg.Append("<rect class=\"paper\" width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>Closes the picture.</summary>
    public SvgPicture Close() => new(name, title, description, svg.Append("</svg>").ToString());

    public void Line(double x1, double y1, double x2, double y2, Ink ink)
    {
        svg.Append("<line");
        Attribute("x1", x1);
        Attribute("y1", y1);
        Attribute("x2", x2);
        Attribute("y2", y2);
        Stroke(ink);
        svg.Append("/>\n");
    }

    /// <summary>A bar with a filling and a thin outline; nothing where it has no extent.</summary>
    public void Bar(double x, double y, double width, double height, int filling)
    {
        if (width <= 0 || height <= 0)
        {
            return;
        }

        svg.Append("<rect");
        Attribute("x", x);
        Attribute("y", y);
        Attribute("width", width);
        Attribute("height", height);
        Attribute("fill", Fillings.Reference(name, filling));
        Stroke(new Ink(0.8, string.Empty, 1));
        svg.Append("/>\n");
    }

    public void Curve(IEnumerable<(double X, double Y)> points, Ink ink)
    {
        svg.Append("<polyline fill=\"none\"");
        Points(points);
        Stroke(ink);
        svg.Append(" stroke-linejoin=\"round\"/>\n");
    }

    /// <summary>An area with a light tint and no outline.</summary>
    public void Area(IEnumerable<(double X, double Y)> points)
    {
        svg.Append("<polygon fill=\"currentColor\" fill-opacity=\"0.1\"");
        Points(points);
        svg.Append("/>\n");
    }

    public void Dot(double x, double y, double radius)
    {
        svg.Append("<circle");
        Attribute("cx", x);
        Attribute("cy", y);
        Attribute("r", radius);
        svg.Append(" fill=\"currentColor\"/>\n");
    }

    /// <summary>A circle without filling.</summary>
    public void Ring(double x, double y, double radius)
    {
        svg.Append("<circle fill=\"none\"");
        Attribute("cx", x);
        Attribute("cy", y);
        Attribute("r", radius);
        Stroke(Ink.Axis);
        svg.Append("/>\n");
    }

    /// <summary>A cell with a thin outline, tinted from 0 (paper) to 1 (full ink).</summary>
    public void Cell(double x, double y, double side, double tint)
    {
        svg.Append("<rect fill=\"currentColor\"");
        Attribute("x", x);
        Attribute("y", y);
        Attribute("width", side);
        Attribute("height", side);
        Attribute("fill-opacity", tint);
        svg.Append(" stroke=\"currentColor\" stroke-width=\"0.5\" stroke-opacity=\"0.4\"/>\n");
    }

    /// <summary>A text; the halo keeps it readable over lines.</summary>
    public void Text(double x, double y, string text, double size, TextAnchor anchor = TextAnchor.Start, bool bold = false, bool upwards = false, bool halo = false)
    {
        svg.Append("<text fill=\"currentColor\"");
        Attribute("x", x);
        Attribute("y", y);
        Attribute("font-size", size);
        if (anchor != TextAnchor.Start)
        {
            Attribute("text-anchor", anchor == TextAnchor.Middle ? "middle" : "end");
        }

        if (bold)
        {
            Attribute("font-weight", "600");
        }

        if (upwards)
        {
            Attribute("transform", $"rotate(-90 {Number(x)} {Number(y)})");
        }

        if (halo)
        {
            svg.Append(" class=\"halo\" stroke=\"#ffffff\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        }

        svg.Append('>').Append(XmlText.Escape(text)).Append("</text>\n");
    }

    /// <summary>A number with at most two decimals.</summary>
    internal static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    private void Element(string element, string id, string text)
    {
        svg.Append('<').Append(element);
        Attribute("id", id);
        svg.Append('>').Append(XmlText.Escape(text)).Append("</").Append(element).Append(">\n");
    }

    private void Points(IEnumerable<(double X, double Y)> points) =>
        Attribute("points", string.Join(' ', points.Select(point => Number(point.X) + "," + Number(point.Y))));

    private void Stroke(Ink ink)
    {
        svg.Append(" stroke=\"currentColor\"");
        Attribute("stroke-width", ink.Width);
        if (ink.Dash.Length > 0)
        {
            Attribute("stroke-dasharray", ink.Dash);
        }

        if (ink.Opacity < 1)
        {
            Attribute("stroke-opacity", ink.Opacity);
        }
    }

    private void Attribute(string attribute, double value) => Attribute(attribute, Number(value));

    private void Attribute(string attribute, string value) => svg.Append(' ').Append(attribute).Append("=\"").Append(XmlText.Escape(value)).Append('"');
}
