using System.Globalization;
using System.Xml.Linq;
using CustomerTiering.Reports.Pictures;

namespace CustomerTiering.Reports.Tests.Pictures;

/// <summary>A text of a picture with the room it takes.</summary>
internal sealed record PlacedText(string Text, double Left, double Top, double Right, double Bottom)
{
    public static IReadOnlyList<PlacedText> In(SvgPicture picture) =>
        [.. XDocument.Parse(picture.Markup).Descendants().Where(element => string.Equals(element.Name.LocalName, "text", StringComparison.Ordinal)).Select(Of)];

    public bool Overlaps(PlacedText other) => Left < other.Right - 1 && other.Left < Right - 1 && Top < other.Bottom - 1 && other.Top < Bottom - 1;

    private static PlacedText Of(XElement element)
    {
        double Number(string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
        var (x, y, size) = (Number("x"), Number("y"), Number("font-size"));
        var width = TextWidth.Of(element.Value, size);
        var start = (string?)element.Attribute("text-anchor") switch { "middle" => -width / 2, "end" => -width, _ => 0 };
        return element.Attribute("transform") is null
            ? new PlacedText(element.Value, x + start, y - (size * 0.8), x + start + width, y + (size * 0.2))
            : new PlacedText(element.Value, x - (size * 0.8), y + start, x + (size * 0.2), y + start + width);
    }
}
