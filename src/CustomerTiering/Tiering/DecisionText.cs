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

        decision.ToUpper.Match(_ => text, by => text.Append('\n').Append(Shift("shift.up", by, down: false, result, culture)));
        decision.ToLower.Match(_ => text, by => text.Append('\n').Append(Shift("shift.down", by, down: true, result, culture)));
        return text.ToString();
    }

    private static string Headline(TierDecision decision, TieringResult result, CultureInfo culture)
    {
        var whole = result.Policy.Draft.Channels.Count == 0;
        var channel = decision.Channel.IsNone ? Phrases.Book.Say("channel.none", culture) : ChannelScheme.ForDistributors.NameOf(decision.Channel, culture);
        var ranked = result.PeersOf(decision.Position).Ranking.Count;
        var money = FigureText.Money(decision.Revenue, result.Currency, culture);
        var headline = decision.Rank == 0
            ? Phrases.Book.Say(whole ? "headline.unranked.whole" : "headline.unranked", culture, decision.Tier.Value, channel, money)
            : Phrases.Book.Say(whole ? "headline.whole" : "headline", culture, decision.Tier.Value, decision.Rank, ranked, channel, money, FigureText.Percent(decision.Share, culture));
        return headline
            + (decision.IsCore ? Phrases.Book.Say("headline.core", culture) : string.Empty)
            + (decision.IsFocus ? Phrases.Book.Say("headline.focus", culture) : string.Empty)
            + (decision.Status == DecisionStatus.Provisional ? Phrases.Book.Say("headline.provisional", culture, Untested(decision, culture)) : string.Empty);
    }

    private static string Untested(TierDecision decision, CultureInfo culture) =>
        string.Join(Phrases.Book.Say("list", culture), decision.Untested.Select(measure => FigureText.Name(measure, culture)));

    private static string Shift(string phrase, TierShift.By by, bool down, TieringResult result, CultureInfo culture)
    {
        // A change downwards is what is taken away: taking away a negative amount is an increase.
        var changes = by.Changes.Select(change => Phrases.Book.Say(
            change.Amount < 0 == down ? "change" : "change.less",
            culture,
            FigureText.Gap(change.Measure, Math.Abs(change.Amount), result.Currency, culture),
            FigureText.Name(change.Measure.Id, culture)));
        return Phrases.Book.Say(phrase, culture, string.Join(Phrases.Book.Say("and", culture), changes), by.Tier.Value);
    }
}
