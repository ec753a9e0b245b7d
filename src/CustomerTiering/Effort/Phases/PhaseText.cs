using System.Globalization;
using CustomerTiering.Language;

namespace CustomerTiering.Effort.Phases;

/// <summary>Says in sentences where selling time goes.</summary>
internal static class PhaseText
{
    private static readonly PhraseBook Phrases = new(typeof(PhaseText));

    public static string Of(RepPhases rep, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var who = rep.Rep.IsNone ? Phrases.Say("all", culture) : rep.Rep.Value;
        if (!rep.IsKnown)
        {
            return string.Join(PhraseBook.IsChinese(culture) ? string.Empty : " ", Phrases.Say("unknown", culture, who, rep.Visits), EffortText.Note(culture));
        }

        var shares = rep.Shares.Select(share => Phrases.Say("share", culture, share.Phase.NameIn(culture), Percent(share.Share), Percent(share.Target)));
        var off = rep.OffTarget.Select(share => Phrases.Say(share.Gap > 0 ? "more" : "less", culture, share.Phase.NameIn(culture), Percent(Math.Abs(share.Gap))));
        string[] sentences =
        [
            Phrases.Say("shares", culture, who, rep.Recorded, rep.Visits, string.Join(Phrases.Say("list", culture), shares)),
            rep.OffTarget.Count == 0 ? Phrases.Say("within", culture) : Phrases.Say("off", culture, string.Join(Phrases.Say("list", culture), off), Percent(rep.Misplaced)),
            EffortText.Note(culture),
        ];
        return string.Join(PhraseBook.IsChinese(culture) ? string.Empty : " ", sentences);
    }

    private static decimal Percent(double share) => (decimal)share * 100;
}
