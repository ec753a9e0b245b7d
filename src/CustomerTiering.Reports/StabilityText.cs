using System.Globalization;
using CustomerTiering.Language;
using CustomerTiering.Reports.Pictures;
using CustomerTiering.Stability;

namespace CustomerTiering.Reports;

/// <summary>What a stability estimate says, in sentences.</summary>
public static class StabilityText
{
    private static readonly PhraseBook Phrases = new(typeof(StabilityText));

    /// <summary>How much changes by chance, what the widest exit limit saves, and how many stand near a line.</summary>
    public static string Say(StabilityResult stability, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(stability);
        ArgumentNullException.ThrowIfNull(culture);
        var (first, last) = (stability.Top[0], stability.Top[^1]);
        var all = Phrases.Say(
            "all",
            culture,
            FigureFormat.Percent(stability.Changes, culture),
            stability.Tiers[0].Tier.Value,
            FigureFormat.Percent(stability.Tiers[0].Changes, culture),
            stability.NearLine.Count,
            stability.Decided.Count);
        var top = Phrases.Say(
            stability.Top.Count > 1 ? "hysteresis" : "top",
            culture,
            stability.Policy.Top.ToString(),
            FigureFormat.Percent(first.FallsOut, culture),
            last.StayUntil.ToString(),
            FigureFormat.Percent(last.FallsOut, culture));
        return Phrases.Say("join", culture, all, top);
    }

    /// <summary>What was seen between two periods beside what chance alone would do.</summary>
    public static string Say(PersistenceResult seen, StabilityResult stability, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(stability);
        ArgumentNullException.ThrowIfNull(culture);
        return Phrases.Say(
            "seen",
            culture,
            stability.Policy.Top.ToString(),
            seen.First.ToString(),
            seen.Members,
            seen.Rows[0].FellOut,
            FigureFormat.Percent(seen.FellOut(seen.Rows[0]), culture),
            seen.Second.ToString(),
            seen.Gone,
            FigureFormat.Percent(stability.Top[0].FallsOut, culture));
    }
}
