using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Language;

namespace CustomerTiering.History;

/// <summary>Says why a customer stands where it does, and what comes next.</summary>
public static class TierExplanation
{
    private static PhraseBook Book => HistoryPhrases.Book;

    /// <summary>
    /// The tier in a few sentences: since when and why, by which policy; what an override does, by whom and until when, and the tier without it; what is
    /// promised, how long grace lasts, and the next day it is decided on.
    /// </summary>
    /// <param name="state">Where it stands.</param>
    /// <param name="timeline">The policies, for the next day of decision.</param>
    /// <param name="overrides">The overrides, for reason and approver.</param>
    /// <param name="culture">The reader's culture.</param>
    public static string Of(TierOnDay state, PolicyTimeline timeline, TierOverrides overrides, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(overrides);
        ArgumentNullException.ThrowIfNull(culture);
        return string.Join('\n', Sentences(state, timeline, overrides, culture));
    }

    private static IEnumerable<string> Sentences(TierOnDay state, PolicyTimeline timeline, TierOverrides overrides, CultureInfo culture)
    {
        if (!state.MergedInto.IsNone)
        {
            yield return Book.Say("merged", culture, state.Customer, state.MergedInto);
            yield break;
        }

        if (state.Tier.IsNone)
        {
            yield return Book.Say("none", culture, state.Customer, IsoDay.Text(state.AsOf));
            yield break;
        }

        yield return Book.Say("tier", culture, state.Customer, state.Tier, IsoDay.Text(state.Since), Book.Say("cause." + state.Cause.Name, culture), state.Policy);
        foreach (var inForce in state.Overrides)
        {
            var entry = OverrideChoice.Known(overrides.All, state.KnownOn).FirstOrDefault(known => string.Equals(known.Reference, inForce.Reference, StringComparison.Ordinal));
            yield return entry is null
                ? Book.Say("override", culture, inForce.Reference, IsoDay.Text(inForce.Until), Without(state, culture))
                : Book.Say("override.by", culture, inForce.Reference, Book.Say("kind." + entry.Kind.ToString(), culture, entry.Tier), entry.Reason, entry.Approver, IsoDay.Text(inForce.Until), Without(state, culture));
        }

        if (state.IsInGrace)
        {
            yield return Book.Say("grace", culture, state.WithoutOverride, IsoDay.Text(state.GraceUntil));
        }
        else if (state.IsPromised)
        {
            yield return Book.Say("promised", culture, state.WithoutOverride, IsoDay.Text(state.ValidUntil));
        }

        if (timeline.Effective.Contains(state.AsOf) && timeline.VersionOn(state.AsOf).Qualification is { IsPersonal: false } qualification)
        {
            yield return Book.Say("next", culture, IsoDay.Text(qualification.PeriodEndOnOrAfter(state.AsOf, QualificationPolicy.CalendarYears)));
        }
    }

    private static string Without(TierOnDay state, CultureInfo culture) => state.WithoutOverride.IsNone ? Book.Say("no-tier", culture) : state.WithoutOverride.Value;
}
