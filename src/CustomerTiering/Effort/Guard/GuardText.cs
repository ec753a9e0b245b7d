using System.Globalization;
using CustomerTiering.Language;

namespace CustomerTiering.Effort.Guard;

/// <summary>Says in sentences which tier is starved.</summary>
internal static class GuardText
{
    private const int Named = 5;

    private static readonly PhraseBook Phrases = new(typeof(GuardText));

    public static string Of(StarvedTier tier, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var sentences = new List<string>();
        if (tier.IsBelowShare)
        {
            sentences.Add(Phrases.Say("share", culture, tier.Tier, Percent(tier.Share), Phrases.Say(tier.Kind.ToString(), culture), Percent(tier.LeastShare), tier.Count));
        }

        if (tier.Below.Count > 0)
        {
            var named = string.Join(Phrases.Say("list", culture), tier.Below.Take(Named).Select(customer => customer.Value));
            sentences.Add(Phrases.Say("below", culture, tier.Tier, tier.Below.Count, tier.Count, tier.LeastVisits, tier.Days, tier.VisitsMissing, named));
        }

        return string.Join(PhraseBook.IsChinese(culture) ? string.Empty : " ", sentences);
    }

    private static decimal Percent(double share) => (decimal)share * 100;
}
