using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Language;
using CustomerTiering.Money;
using CustomerTiering.Reports.Pictures;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Html;

/// <summary>What every section of a page needs: the report, where to write, and how things are said.</summary>
internal sealed class Page(HtmlWriter html, TieringReport report, CultureInfo culture, TieringPageOptions options)
{
    private static readonly PhraseBook Phrases = new(typeof(Page));

    public HtmlWriter Html => html;

    public TieringReport Report => report;

    public TieringResult Result => report.Result;

    public CultureInfo Culture => culture;

    public TieringPageOptions Options => options;

    public string Say(string phrase, params ReadOnlySpan<object?> values) => Phrases.Say(phrase, culture, values);

    public string Money(decimal amount) => FigureText.Money(amount, Result.Currency, culture);

    /// <summary>An amount without its unit, for a column whose head says it.</summary>
    public string Figure(decimal amount) => FigureText.Money(amount, Currency.None, culture);

    /// <summary>The head of a column of money: its name and the unit, where one is known.</summary>
    public string InMoney(string phrase)
    {
        var unit = FigureFormat.UnitOf(Result.Currency, culture);
        return unit.Length == 0 ? Say(phrase) : Say("unit", Say(phrase), unit);
    }

    public string Percent(double share) => FigureFormat.Percent(share, culture);

    public string Count(int count) => FigureFormat.Count(count, culture);

    public string ChannelOf(ChannelId channel) => ChannelName.Of(channel, options.Channels, culture);

    /// <summary>The name of a customer, with its id where it has a name of its own.</summary>
    public static string NameOf(TierDecision decision) => decision.Name.Length == 0 ? decision.Customer.Value : decision.Name;

    /// <summary>What moves a customer up, as in "+12,340.00 net revenue → A"; empty where nothing does.</summary>
    public string Shift(TierShift shift, string sign) => shift.Match(
        _ => string.Empty,
        by => string.Join(Say("and"), by.Changes.Select(change => Change(change, sign))) + " → " + by.Tier.Value);

    /// <summary>A section with its heading.</summary>
    public void Section(string id, string heading, Action content) => PlainPage.Section(html, id, heading, content);

    private string Change(MeasureChange change, string sign)
    {
        var amount = FigureText.Of(change.Measure, Math.Abs(change.Amount), Currency.None, culture);
        var shown = change.Amount >= 0 ? sign : string.Equals(sign, "+", StringComparison.Ordinal) ? "−" : "+";
        return Say("change", shown + amount, FigureText.Name(change.Measure, culture));
    }
}
