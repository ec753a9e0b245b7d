using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Entitlements;
using CustomerTiering.Language;
using CustomerTiering.Tiering;

namespace CustomerTiering.Effort;

/// <summary>Says a rep's week in the reader's language.</summary>
internal static class WeekText
{
    private static readonly PhraseBook Phrases = new(typeof(WeekText));

    public static string Summary(RepWeek week, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Phrases.Say("summary", culture, week.Due.Count, week.Calls.Count, week.Overdue, week.Capacity);
    }

    public static IReadOnlyList<string> Why(WeekCall call, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return [.. call.Reasons.Select(reason => reason switch
        {
            WeekReason.Avoided => call.Avoidance[0].Explain(culture),
            WeekReason.Overdue when call.Effort.Visits == 0 => Phrases.Say("never", culture, call.Effort.Tier, Days(call.Cadence, culture)),
            WeekReason.Overdue => Phrases.Say("overdue", culture, IsoDay.Text(call.LastVisit), call.Effort.Tier, Days(call.Cadence, culture), call.DaysOverdue),
            WeekReason.Due => Phrases.Say("due", culture, IsoDay.Text(call.LastVisit), call.Effort.Tier, Days(call.Cadence, culture)),
            WeekReason.Underserved => Phrases.Say("underserved", culture, Percent(call.Effort.ValueShare, culture), Percent(call.Effort.EffortShare, culture)),
            _ => Phrases.Say("growth", culture, FigureText.Money(call.GrowthGap, call.Currency, culture)),
        })];
    }

    public static IReadOnlyList<string> Talk(WeekCall call, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var lines = new List<string>();
        if (call.Avoidance.Count > 0)
        {
            lines.Add(Phrases.Say("talk.again", culture));
        }

        if (call.Decision.ToUpper is TierShift.By up)
        {
            var changes = string.Join(Phrases.Say("and", culture), up.Changes.Select(change => Phrases.Say(
                "change", culture, FigureText.Name(change.Measure, culture), FigureText.Gap(change.Measure, change.Amount, call.Currency, culture))));
            lines.Add(Phrases.Say("talk.up", culture, changes, up.Tier));
        }

        var entitled = EntitlementPolicy.ForDistributors;
        if (entitled.Tiers.PlaceOf(call.Effort.Tier) >= 0)
        {
            var promotion = entitled.Of(call.Effort.Tier).Where(entry => entry.Kind == EntitlementKind.NewProducts || entry.Kind == EntitlementKind.Promotion);
            lines.AddRange(promotion.Select(entry => Phrases.Say("talk.entitled", culture, entry.Kind.NameIn(culture), entry.Text(culture))));
        }

        if (call.Reasons.Contains(WeekReason.Growth))
        {
            lines.Add(Phrases.Say("talk.growth", culture));
        }

        return lines;
    }

    private static string Days(double days, CultureInfo culture) => days.ToString("0", culture);

    private static string Percent(double share, CultureInfo culture) => (share * 100).ToString("0.#", culture) + "%";
}
