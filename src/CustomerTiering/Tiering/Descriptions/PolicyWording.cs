using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Language;
using CustomerTiering.Measures;
using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Descriptions;

/// <summary>The parts of a tiering policy as words in a reader's language.</summary>
internal sealed class PolicyWording(CultureInfo culture)
{
    private static readonly PhraseBook Book = new(typeof(PolicyPhrases));

    public string Say(string key, params ReadOnlySpan<object?> values) => Book.Say(key, culture, values);

    public string Number(decimal number) => number.ToString("#,0.############################", culture);

    public string Listed(IEnumerable<string> parts) => string.Join(Say("Separator"), parts);

    public string Name(string measure) => FigureText.Name(MeasureOf(measure), culture);

    public string Ranked(RankBasis basis) => FigureText.Name(RankedMeasure(basis), culture);

    public string Channel(ChannelId channel) => channel.IsNone ? Say("NoChannel") : ChannelScheme.ForDistributors.NameOf(channel, culture);

    public string Criterion(Criterion criterion) => Say("Criterion", Name(criterion.Measure), Number(criterion.Weight), criterion.Normalisation.Match(
        anchors => Say("Anchors", Figure(MeasureOf(criterion.Measure), anchors.Low), Figure(MeasureOf(criterion.Measure), anchors.High)),
        _ => Say("PeerRange"),
        _ => Say("PeerRank")));

    /// <summary>A line in full.</summary>
    public string Line(TierRule rule, int place) => rule.Ladder[place].Line.Match(
        share => Say("LineShare", Percent(share.Share)),
        count => Say("LineTop", Number(count.Count)),
        percent => Say("LinePercent", Percent(percent.Percent)),
        atLeast => Say("LineAtLeast", Ranked(rule.RankBy), Figure(RankedMeasure(rule.RankBy), atLeast.Limit)),
        _ => Say(place == 0 ? "LineComputedFirst" : "LineComputedSecond"),
        _ => Say("LineEveryone"));

    /// <summary>A line in a few words.</summary>
    public string ShortLine(TierRule rule, int place) => rule.Ladder[place].Line switch
    {
        TierLine.CumulativeShare share => Say("LineShareShort", Percent(share.Share)),
        TierLine.Computed => Say("LineComputedShort"),
        _ => Line(rule, place),
    };

    public string Test(TierRule rule, Gate.Test test) => Say(test.Comparison.ToString(), Name(test.Measure), test.Limit.Match(
        number => Say("Fixed", Figure(MeasureOf(test.Measure), number.Value)),
        pooled => Say(pooled.Factor == 1 ? "PooledOnce" : "Pooled", Number(pooled.Factor), Name(test.Measure)),
        last => Say(last.Factor == 1 ? "LastInsideOnce" : "LastInside", Number(last.Factor), Ranked(rule.RankBy))));

    /// <summary>A gate in one sentence part, gates within in parentheses.</summary>
    public string Inline(TierRule rule, Gate gate) => gate.Match(
        allOf => string.Join(Say("And"), allOf.Gates.Select(within => Within(rule, within))),
        anyOf => string.Join(Say("Or"), anyOf.Gates.Select(within => Within(rule, within))),
        test => Test(rule, test));

    /// <summary>The measure of an id; for one that only the host knows, plain points.</summary>
    private static Measure MeasureOf(string id) => Measure.TryFind(id, out var known) ? known : new Measure(id, MeasureUnit.Score, RollUp.Derived);

    private static Measure RankedMeasure(RankBasis basis) => basis.Match(byMeasure => MeasureOf(byMeasure.Measure), _ => MeasureOf("score"));

    /// <summary>A figure with every digit the policy states, unlike figures of customers, which are rounded for the eye.</summary>
    private string Figure(Measure measure, decimal value) => measure.Unit switch
    {
        MeasureUnit.Money => value.ToString("#,0.00##########", culture),
        MeasureUnit.Ratio => Number(value * 100) + "%",
        MeasureUnit.Days => Phrases.Book.Say("days", culture, Number(value)),
        _ => Number(value),
    };

    private string Percent(Proportion proportion) => (proportion.PartsPerMillion / 10_000m).ToString("0.####", culture) + "%";

    private string Within(TierRule rule, Gate gate) => gate is Gate.Test test ? Test(rule, test) : Say("Parentheses", Inline(rule, gate));
}
