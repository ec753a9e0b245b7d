using System.Globalization;
using CustomerTiering.Language;
using CustomerTiering.Planning;

namespace CustomerTiering.Reports.Visits;

/// <summary>A brief as lines of text, for cells and calendar entries.</summary>
internal static class BriefText
{
    private static readonly PhraseBook Phrases = new(typeof(BriefText));

    /// <summary>What to get ready, one thing a line.</summary>
    public static IEnumerable<string> Preparation(VisitBrief brief) => brief.Preparation.SelectMany(item => item.Text.ReplaceLineEndings("\n").Split('\n')).Select(line => line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line);

    /// <summary>The points of the talk, one a line: content, way, text.</summary>
    public static IEnumerable<string> Talk(VisitBrief brief, CultureInfo culture) =>
        brief.Talk.Select(point => Phrases.Say("point", culture, point.Content.NameIn(culture), point.Way.NameIn(culture), point.Text));

    /// <summary>Both under their headings.</summary>
    public static string Whole(VisitBrief brief, CultureInfo culture) => string.Join(
        '\n', [Phrases.Say("prepare", culture), .. Preparation(brief).Select(Item), Phrases.Say("talk", culture), .. Talk(brief, culture).Select(Item)]);

    private static string Item(string text) => "- " + text;
}
