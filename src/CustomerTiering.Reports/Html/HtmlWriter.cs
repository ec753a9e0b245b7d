using CustomerTiering.Reports.Pictures;

namespace CustomerTiering.Reports.Html;

/// <summary>Writes elements whose texts and attribute values are always escaped; markup goes in only through <see cref="Picture"/>.</summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    private readonly Stack<string> open = new();

    /// <summary>Opens an element; what the action writes stands inside.</summary>
    public HtmlWriter In(string element, Action content, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(element, attributes);
        content();
        return End();
    }

    public HtmlWriter Start(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.Write('<');
        writer.Write(element);
        foreach (var (name, value) in attributes)
        {
            writer.Write(' ');
            writer.Write(name);
            writer.Write("=\"");
            writer.Write(XmlText.Escape(value));
            writer.Write('"');
        }

        writer.Write('>');
        open.Push(element);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public HtmlWriter End()
    {
        writer.Write("</");
        writer.Write(open.Pop());
        writer.Write(">\n");
        return this;
    }

    /// <summary>An element with a text.</summary>
    public HtmlWriter Text(string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(element, attributes);
        writer.Write(XmlText.Escape(text));
        return End();
    }

    /// <summary>A text inside the element opened last.</summary>
    public HtmlWriter Words(string text)
    {
        writer.Write(XmlText.Escape(text));
        return this;
    }

    /// <summary>A picture in a figure.</summary>
    public HtmlWriter Picture(SvgPicture picture)
    {
        writer.Write("<figure>");
        writer.Write(picture.Markup);
        writer.Write("</figure>\n");
        return this;
    }

    /// <summary>Our own style or script, which is not a text and is not escaped.</summary>
    public HtmlWriter Code(string element, string code)
    {
        writer.Write($"<{element}>{code}</{element}>\n");
        return this;
    }

    /// <summary>An element that has no end.</summary>
    public HtmlWriter Void(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(element, attributes);
        open.Pop();
        writer.Write('\n');
        return this;
    }
}
