using System.Globalization;
using System.Text;
using CustomerTiering.Language;

namespace CustomerTiering.Potential;

/// <content>Policies in words.</content>
public sealed partial class RfmPolicy
{
    private static readonly PhraseBook Phrases = new(typeof(RfmPolicy));

    /// <summary>The policy in words, as Markdown: how the scores are made, and the table of segments.</summary>
    public string Describe(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var text = new StringBuilder();
        text.Append(Phrases.Say("Title", culture, Name, Version)).Append("\n\n");
        text.Append(Phrases.Say("Scores", culture, Bins)).Append(' ');
        text.Append(Phrases.Say(Draft.Binning.ToString(), culture)).Append(' ');
        text.Append(Phrases.Say(Draft.Frequency.ToString(), culture)).Append("\n\n");
        text.Append(Phrases.Say("Columns", culture)).Append("\n|---|---|---|---|\n");
        foreach (var segment in Segments)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {segment.NameFor(culture)} | {segment.Recency} | {segment.Frequency} | {segment.Monetary} |\n");
        }

        return text.ToString();
    }
}
