using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Language;
using CustomerTiering.Policies;
using CustomerTiering.Tiering.Json;

namespace CustomerTiering.Planning;

/// <summary>Says a policy of visits in words and draws it.</summary>
internal static class VisitPolicyOutline
{
    private static readonly PhraseBook Phrases = new(typeof(VisitPolicyOutline));

    /// <summary>The unit of values and costs.</summary>
    public static string Unit(string unit, CultureInfo culture) => string.Equals(unit, "minutes", StringComparison.Ordinal) ? Phrases.Say("minutes", culture) : unit;

    public static PolicyOutline Write(VisitPolicyDraft draft, CultureInfo culture)
    {
        var outline = PolicyOutline.Of(Phrases.Say("title", culture, draft.Name, draft.Version));
        if (draft.Effective != DayRange.All)
        {
            outline.Term(Phrases.Say("effective", culture, EffectiveText.Of(draft.Effective)));
        }

        outline.Term(Phrases.Say(draft.OverCapacity == OverCapacity.DropLowestValue ? "drop" : "stretch", culture));
        if (draft.ClosureDays > 0)
        {
            outline.Term(Phrases.Say("closure", culture, draft.ClosureDays));
        }

        outline.Term(Phrases.Say("weights", culture, draft.Weights.Travel, draft.Weights.Imbalance, draft.Weights.Preference, draft.Weights.Night));
        if (draft.MinuteValue.CompareTo(1) != 0)
        {
            outline.Term(Phrases.Say("unit", culture, draft.MinuteValue, Unit(draft.Unit, culture)));
        }

        foreach (var rule in draft.Tiers)
        {
            outline.Section(Phrases.Say("tier", culture, rule.Tier.Value));
            outline.Line(0, Frequency(rule, culture));
            outline.Line(0, Gaps(rule, culture));
            outline.Line(0, Phrases.Say("form", culture, rule.Form.NameIn(culture), rule.Minutes, rule.Purpose.NameIn(culture)));
            outline.Line(0, Phrases.Say("value", culture, rule.MissedValue, rule.ErrorPerDay));
        }

        return outline;
    }

    public static string Flowchart(VisitPolicyDraft draft, CultureInfo culture)
    {
        var chart = new Flowchart();
        chart.Start("policy", Phrases.Say("title", culture, draft.Name, draft.Version));
        for (var place = 0; place < draft.Tiers.Count; place++)
        {
            var (rule, id) = (draft.Tiers[place], $"t{PolicyNumber.Text(place)}");
            chart.Box(id, $"{Frequency(rule, culture)}\n{Gaps(rule, culture)}\n{Phrases.Say("form", culture, rule.Form.NameIn(culture), rule.Minutes, rule.Purpose.NameIn(culture))}");
            chart.Arrow("policy", id, Phrases.Say("tier", culture, rule.Tier.Value));
        }

        chart.Box("short", Phrases.Say(draft.OverCapacity == OverCapacity.DropLowestValue ? "drop" : "stretch", culture));
        chart.Remark("policy", "short");
        return chart.ToString();
    }

    private static string Frequency(VisitRule rule, CultureInfo culture) =>
        Phrases.Say(rule.Cadence.Per == CadenceUnit.Week ? "perWeek" : "perMonth", culture, rule.Cadence.Times, Math.Round(rule.Cadence.IntervalDays, 2));

    private static string Gaps(VisitRule rule, CultureInfo culture) => rule.Cadence.MaximumGapDays == int.MaxValue
        ? Phrases.Say("gapsOpen", culture, rule.Cadence.EarlyDays, rule.Cadence.LateDays, rule.Cadence.MinimumGapDays)
        : Phrases.Say("gaps", culture, rule.Cadence.EarlyDays, rule.Cadence.LateDays, rule.Cadence.MinimumGapDays, rule.Cadence.MaximumGapDays);
}
