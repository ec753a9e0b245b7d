using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Language;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>
/// What a rep takes along to a visit: a list of things to get ready, and a talk of six contents made in seven ways, filled from the customer's own data.
/// </summary>
/// <remarks>A point for which nothing is known is made as a question or by listening, never with an invented figure. The same facts give the same text.</remarks>
/// <param name="Preparation">What to get ready, kinds in their order.</param>
/// <param name="Talk">The points, contents in their order; every content and every way occurs.</param>
public sealed record VisitBrief(IReadOnlyList<PreparationItem> Preparation, IReadOnlyList<TalkPoint> Talk)
{
    private static readonly PhraseBook Phrases = new(typeof(VisitBrief));

    /// <summary>The brief of a visit.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="purpose">What the visit is for.</param>
    /// <param name="day">Its day.</param>
    /// <param name="culture">The reader's culture.</param>
    public static VisitBrief Of(ClientFacts facts, VisitPurpose purpose, LocalDate day, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(purpose);
        ArgumentNullException.ThrowIfNull(culture);
        return new VisitBrief([.. Prepare(facts, purpose, day, culture)], [.. Points(facts, day, culture)]);
    }

    private static IEnumerable<PreparationItem> Prepare(ClientFacts facts, VisitPurpose purpose, LocalDate day, CultureInfo culture)
    {
        yield return new(PreparationKind.Company, Phrases.Say("prepare.company", culture, purpose.NameIn(culture)));
        yield return new(PreparationKind.Product, facts.MissingItems.Count > 0
            ? Phrases.Say("prepare.samples", culture, List(facts.MissingItems, culture))
            : facts.Items.Count > 0 ? Phrases.Say("prepare.items", culture, List(facts.Items, culture)) : Phrases.Say("prepare.product", culture));
        yield return new(PreparationKind.PriceAndPolicy, facts.Offers.Count > 0 ? Phrases.Say("prepare.offers", culture, List(facts.Offers, culture)) : Phrases.Say("prepare.prices", culture));
        foreach (var need in facts.Needs)
        {
            yield return new(PreparationKind.ClientFacts, Phrases.Say("prepare.need", culture, need.Reason.NameIn(culture), need.Note).TrimEnd());
        }

        foreach (var decision in facts.Decision)
        {
            yield return new(PreparationKind.ClientFacts, decision.Explain(culture));
        }

        yield return new(PreparationKind.ClientFacts, LastOrder(facts, day, culture).TrimEnd());
        var visits = facts.Visits.Where(visit => visit < day).ToArray();
        if (visits.Length > 0)
        {
            yield return new(PreparationKind.ClientFacts, Phrases.Say("prepare.lastVisit", culture, IsoDay.Text(visits.Max()), Period.DaysBetween(visits.Max(), day)));
        }

        yield return new(PreparationKind.ClientFacts, facts.Contact.IsNone
            ? Phrases.Say("prepare.contactNobody", culture)
            : Phrases.Say("prepare.contact" + facts.Contact.Authority, culture, facts.Contact.Named(culture)));
    }

    private static IEnumerable<TalkPoint> Points(ClientFacts facts, LocalDate day, CultureInfo culture)
    {
        yield return new(TalkContent.Company, TalkWay.Evidence, facts.Decision.Count > 0 && facts.Decision[0].Rank > 0
            ? Phrases.Say("talk.company", culture, Name(facts), facts.Decision[0].Tier, facts.Decision[0].Rank)
            : Phrases.Say("talk.companyNew", culture, Name(facts)));
        yield return new(TalkContent.Brand, TalkWay.Case, facts.Benchmark.Length > 0 ? Phrases.Say("talk.case", culture, facts.Benchmark) : Phrases.Say("talk.caseAny", culture));
        yield return new(TalkContent.Product, TalkWay.Abcd, facts.Items.Count > 0 ? Phrases.Say("talk.abcd", culture, facts.Items[0]) : Phrases.Say("talk.abcdAny", culture));
        yield return new(TalkContent.Product, TalkWay.Demonstration, facts.MissingItems.Count > 0 ? Phrases.Say("talk.show", culture, facts.MissingItems[0]) : Phrases.Say("talk.showAny", culture));
        yield return new(TalkContent.Profit, TalkWay.Reckoning, Gain(facts, culture));
        yield return new(TalkContent.Service, TalkWay.Listening, LastOrder(facts, day, culture) + Phrases.Say("talk.listen", culture));
        yield return new(TalkContent.Support, TalkWay.Asking, facts.Offers.Count > 0 ? Phrases.Say("talk.ask", culture, List(facts.Offers, culture)) : Phrases.Say("talk.askAny", culture));
    }

    // What lifts it to the next tier is what the decision itself says.
    private static string Gain(ClientFacts facts, CultureInfo culture) => facts.Decision.Count == 0
        ? Phrases.Say("talk.gainUnknown", culture)
        : facts.Decision[0].ToUpper.Match(
            _ => Phrases.Say("talk.gainTop", culture),
            by => Phrases.Say("talk.gain", culture, by.Tier, string.Join(Phrases.Say("list", culture), by.Changes.Select(change => $"{change.Measure.Id} {change.Amount.ToString("+#,0.##;-#,0.##", culture)}"))));

    private static string LastOrder(ClientFacts facts, LocalDate day, CultureInfo culture)
    {
        var orders = facts.Orders.Where(order => order <= day).ToArray();
        return orders.Length == 0
            ? Phrases.Say("talk.noOrder", culture)
            : Phrases.Say("talk.lastOrder", culture, IsoDay.Text(orders.Max()), Period.DaysBetween(orders.Max(), day));
    }

    private static string Name(ClientFacts facts) => facts.Name.Length > 0 ? facts.Name : facts.Customer.Value;

    private static string List(IReadOnlyList<string> items, CultureInfo culture) => string.Join(Phrases.Say("list", culture), items);
}
