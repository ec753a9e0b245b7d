using System.Globalization;
using CustomerTiering.Effort;
using CustomerTiering.Language;
using CustomerTiering.Statistics;

namespace CustomerTiering.Reports.Pictures;

/// <summary>The phrases of pictures of effort.</summary>
internal static class EffortPictureText
{
    public static PhraseBook Phrases { get; } = new(typeof(EffortPictureText));

    /// <summary>Whose effort it is, for a title.</summary>
    public static string Who(RepEffort rep, CultureInfo culture) => rep.Rep.IsNone ? Phrases.Say("all", culture)
        : rep.Name.Length == 0 || string.Equals(rep.Name, rep.Rep.Value, StringComparison.Ordinal) ? rep.Rep.Value
        : Phrases.Say("named", culture, rep.Rep.Value, rep.Name);

    /// <summary>What effort is counted in.</summary>
    public static string Measure(EffortMeasure measure, CultureInfo culture) => Phrases.Say("measure." + measure, culture);

    /// <summary>Why nothing is drawn.</summary>
    public static string Nothing(DisproportionOutcome outcome, CultureInfo culture) => outcome.Match(
        _ => string.Empty, undefined => Phrases.Say("nothing", culture, IndexOutcome.Say(undefined.Reason, culture)));
}
