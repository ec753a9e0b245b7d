using System.Globalization;
using System.Text;
using CustomerTiering.Calendars;
using CustomerTiering.Language;
using CustomerTiering.Reports.Pictures;
using NodaTime;

namespace CustomerTiering.Reports.Html;

/// <summary>
/// One self-contained HTML page on a tiering result: headline figures, the honest Pareto sentence, pictures, tiers, channels, ties at the lines, core customers
/// explained, decisions, growth candidates, entitlements, effort where a diary stands beside, and what could not be tested.
/// </summary>
/// <remarks>
/// The page loads nothing from anywhere: it works offline, prints on A4, follows light and dark, and can be read without scripts; where they run, the table
/// of decisions can be searched and sorted. Every text from outside is escaped, and the page tells the browser to run no script but its own. The same report
/// gives the same bytes.
/// </remarks>
public static class TieringPage
{
    /// <summary>Writes the page with the default amounts of rows.</summary>
    public static void Write(Stream stream, TieringReport report, CultureInfo culture) => Write(stream, report, culture, TieringPageOptions.Default);

    /// <summary>Writes the page as UTF-8; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="report">The result and what surrounds it.</param>
    /// <param name="culture">The language: Chinese for a Chinese culture, English for any other; figures as the culture writes them.</param>
    /// <param name="options">How much of a large book is shown.</param>
    public static void Write(Stream stream, TieringReport report, CultureInfo culture, TieringPageOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(options);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.Write("<!DOCTYPE html>\n");
        var html = new HtmlWriter(writer);
        var page = new Page(html, report, culture, options);
        html.Start("html", ("lang", PhraseBook.IsChinese(culture) ? "zh-Hans" : "en"));
        html.In("head", () => WriteHead(page));
        html.In("body", () => WriteBody(page));
        html.End();
    }

    private static string TitleOf(Page page) => page.Report.Title.Length == 0 ? page.Say("title") : page.Report.Title;

    private static void WriteHead(Page page) => page.Html
        .Void("meta", ("charset", "utf-8"))
        .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
        .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageFiles.Allowed))
        .Text("title", TitleOf(page))
        .Code("style", PageFiles.Style);

    private static void WriteBody(Page page)
    {
        var html = page.Html;
        html.In("header", () => WriteHeader(page));
        html.In("main", () =>
        {
            HeadlineSection.Write(page);
            WritePictures(page);
            TierSection.Write(page);
            LineSection.Write(page);
            CoreSection.Write(page);
            DecisionSection.Write(page);
            GrowthSection.Write(page);
            EntitlementSection.Write(page);
            EffortSection.Write(page);
            UntestedSection.Write(page);
        });
        html.In("footer", () => html.Text("p", page.Say("notes")));
        html.Code("script", PageFiles.Script);
    }

    private static void WriteHeader(Page page)
    {
        var scope = page.Result.Scope;
        var known = scope.KnownOn == LocalDate.MaxIsoValue ? string.Empty : page.Say("head.knownOn", IsoDay.Text(scope.KnownOn));
        page.Html.Text("h1", TitleOf(page));
        page.Html.Text("p", page.Say("head.days", IsoDay.Text(scope.Period.Start), IsoDay.Text(scope.Period.LastDay), IsoDay.Text(scope.AsOf)) + known);
        var policy = page.Say("head.policy", page.Result.Policy.Name, page.Result.Policy.Version);
        page.Html.Text("p", page.Report.PolicyReason.Length == 0 ? policy : policy + page.Say("head.why", page.Report.PolicyReason), ("class", "soft"));
    }

    private static void WritePictures(Page page) => page.Section("pictures", page.Say("pictures"), () => page.Html.In(
        "div",
        () => page.Options.Pictures.Aggregate(
            page.Html
                .Picture(ParetoPicture.Draw(page.Result, page.Culture))
                .Picture(LorenzPicture.Draw(page.Result.Pareto, page.Culture))
                .Picture(TierPicture.Draw(page.Result, page.Culture))
                .Picture(ChannelPicture.Draw(page.Result, page.Options.Channels, page.Culture)),
            (html, picture) => html.Picture(picture)),
        ("class", "pictures")));
}
