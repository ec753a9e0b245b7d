using System.Globalization;
using System.Text;
using CustomerTiering.Language;

namespace CustomerTiering.Reports.Html;

/// <summary>The frame of a page beside the tiering page: loads nothing, runs no script but its own, prints on A4.</summary>
internal static class PlainPage
{
    /// <summary>Writes a page.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="culture">The language.</param>
    /// <param name="title">The title.</param>
    /// <param name="note">What stands at the foot.</param>
    /// <param name="header">What stands under the title.</param>
    /// <param name="main">The sections.</param>
    public static void Write(Stream stream, CultureInfo culture, string title, string note, string header, Action<HtmlWriter> main)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.Write("<!DOCTYPE html>\n");
        var html = new HtmlWriter(writer);
        html.Start("html", ("lang", PhraseBook.IsChinese(culture) ? "zh-Hans" : "en"));
        html.In("head", () => html
            .Void("meta", ("charset", "utf-8"))
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageFiles.Allowed))
            .Text("title", title)
            .Code("style", PageFiles.Style));
        html.In("body", () =>
        {
            html.In("header", () => html.Text("h1", title).Text("p", header));
            html.In("main", () => main(html));
            html.In("footer", () => html.Text("p", note));
            html.Code("script", PageFiles.Script);
        });
        html.End();
    }

    /// <summary>A section with its heading.</summary>
    public static void Section(HtmlWriter html, string id, string heading, Action content) => html.In(
        "section",
        () =>
        {
            html.Text("h2", heading, ("id", id + "-head"));
            content();
        },
        ("id", id),
        ("aria-labelledby", id + "-head"));
}
