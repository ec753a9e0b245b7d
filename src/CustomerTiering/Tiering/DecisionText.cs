using System.Globalization;
using System.Text;
using CustomerTiering.Customers;

namespace CustomerTiering.Tiering;

/// <summary>Writes a whole decision for people.</summary>
internal static class DecisionText
{
    public static string Of(TierDecision decision, TieringResult result, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var text = new StringBuilder();
        text.Append(Headline(decision, result, culture));
        foreach (var reason in decision.Reasons)
        {
            text.Append('\n').Append("- ").Append(reason.Text(culture));
        }

        decision.ToUpper.Match(_ => text, by => text.Append('\n').Append(Shift("shift.up", by, result, culture)));
        decision.ToLower.Match(_ => text, by => text.Append('\n').Append(Shift("shift.down", by, result, culture)));
        return text.ToString();
    }

    private static string Headline(TierDecision decision, TieringResult result, CultureInfo culture)
    {
        var channel = ChannelScheme.ForDistributors.NameOf(decision.Channel, culture);
        var ranked = result.PeersOf(decision.Position).Ranking.Count;
        var money = FigureText.Money(decision.Revenue, result.Currency, culture);
        var headline = decision.Rank == 0
            ? Phrases.Book.Say("headline.unranked", culture, decision.Tier.Value, channel, money)
            : Phrases.Book.Say("headline", culture, decision.Tier.Value, decision.Rank, ranked, channel, money, FigureText.Percent(decision.Share, culture));
        return headline
            + (decision.IsCore ? Phrases.Book.Say("headline.core", culture) : string.Empty)
            + (decision.IsFocus ? Phrases.Book.Say("headline.focus", culture) : string.Empty)
            + (decision.Status == DecisionStatus.Provisional ? Phrases.Book.Say("headline.provisional", culture, string.Join(", ", decision.Untested)) : string.Empty);
    }

    private static string Shift(string phrase, TierShift.By by, TieringResult result, CultureInfo culture)
    {
        var changes = by.Changes.Select(change => Phrases.Book.Say(
            change.Amount < 0 ? "change.less" : "change",
            culture,
            FigureText.Of(change.Measure, Math.Abs(change.Amount), result.Currency, culture),
            FigureText.Name(change.Measure, culture)));
        return Phrases.Book.Say(phrase, culture, string.Join(Phrases.Book.Say("and", culture), changes), by.Tier.Value);
    }
}
