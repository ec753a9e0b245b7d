using System.Globalization;
using System.Text;
using CustomerTiering.Language;

namespace CustomerTiering.Effort;

/// <content>Policies in words.</content>
public sealed partial class EffortPolicy
{
    private static readonly PhraseBook Phrases = new(typeof(EffortPolicy));

    /// <summary>The policy in words, as Markdown: a heading and a list of its rules.</summary>
    public string Describe(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var text = new StringBuilder(Phrases.Say("Title", culture, Name, Version)).Append("\n\n");
        string[] rules =
        [
            Phrases.Say("Compared", culture, Phrases.Say(Draft.Effort.ToString(), culture), Phrases.Say(Draft.Value.ToString(), culture)),
            Phrases.Say("Window", culture, Draft.WindowDays),
            Phrases.Say("Target", culture, Draft.TargetEffort, Draft.TargetValue),
            Phrases.Say("Served", culture, Draft.Disparity),
            Phrases.Say("SmallOutlets", culture, FormattableString.Invariant($"{SmallOutletShare * 100:0.##}%"), Draft.LeastVisits, Draft.Level, Draft.Top),
            Phrases.Say("Newcomers", culture, Draft.NewcomerMonths, Draft.Best),
            Phrases.Say("Avoidance", culture, Draft.Avoidance.FruitlessCalls, Draft.Avoidance.MostLeft, Draft.Avoidance.FalseAlarms, Phrases.Say(Draft.Avoidance.Control.ToString(), culture)),
            Phrases.Say("Chance", culture, Draft.Draws, Draft.Seed),
        ];
        foreach (var rule in rules)
        {
            text.Append("- ").Append(rule).Append('\n');
        }

        return text.ToString();
    }
}
