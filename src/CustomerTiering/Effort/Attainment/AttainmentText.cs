using System.Globalization;
using CustomerTiering.Language;

namespace CustomerTiering.Effort.Attainment;

/// <summary>Says plan against actual in sentences.</summary>
internal static class AttainmentText
{
    private const int Named = 5;

    private static readonly PhraseBook Phrases = new(typeof(AttainmentText));

    public static string Of(RepAttainment rep, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var sentences = new List<string>
        {
            Phrases.Say("visits", culture, rep.Rep.IsNone ? Phrases.Say("all", culture) : rep.Rep.Value, rep.Visits, rep.ValidDays, (decimal)rep.VisitsADay),
            rep.Planned.Count == 0
                ? Phrases.Say("noPlan", culture)
                : Phrases.Say(
                    "states", culture, rep.Planned.Count, rep.Count(PlannedVisitState.Done), rep.Count(PlannedVisitState.Late), rep.Count(PlannedVisitState.Missed),
                    rep.Count(PlannedVisitState.Open), rep.Unplanned.Count),
        };
        if (rep.Planned.Count > 0)
        {
            sentences.Add(Phrases.Say("rates", culture, Percent(rep.Coverage), Percent(rep.Reach), Percent(rep.Attainment), rep.Remaining));
        }

        var missed = rep.Planned.Where(fate => fate.State == PlannedVisitState.Missed).GroupBy(fate => fate.Planned.Customer)
            .OrderByDescending(own => own.Count()).ThenBy(own => own.Key).Take(Named).Select(own => Phrases.Say("count", culture, own.Key, own.Count())).ToArray();
        if (missed.Length > 0)
        {
            sentences.Add(Phrases.Say("missed", culture, string.Join(Phrases.Say("list", culture), missed)));
        }

        if (rep.Refused.Count > 0)
        {
            sentences.Add(Phrases.Say("refused", culture, rep.Refused.Sum(count => count.Count), string.Join(
                Phrases.Say("list", culture), rep.Refused.Select(count => Phrases.Say("count", culture, count.Fault.NameIn(culture), count.Count)))));
        }

        sentences.Add(EffortText.Note(culture));
        return string.Join(PhraseBook.IsChinese(culture) ? string.Empty : " ", sentences);
    }

    private static decimal Percent(double share) => (decimal)share * 100;
}
