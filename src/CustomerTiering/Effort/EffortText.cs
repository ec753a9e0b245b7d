using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Language;
using CustomerTiering.Statistics;
using CustomerTiering.Tiering;

namespace CustomerTiering.Effort;

/// <summary>Says findings of effort in the reader's language.</summary>
internal static class EffortText
{
    private const int MostMoves = 3;
    private static readonly PhraseBook Phrases = new(typeof(EffortText));

    public static string Note(CultureInfo culture) => Phrases.Say("note", culture);

    public static string Of(RepEffort rep, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var who = rep.Rep.IsNone ? Phrases.Say("all", culture) : rep.Name.Length == 0 ? rep.Rep.Value : Phrases.Say("named", culture, rep.Rep, rep.Name);
        var lines = new List<string> { Phrases.Say("head", culture, who, rep.Visits, Number(rep.Hours, culture), rep.Customers.Count, rep.Days.ToString()) };
        lines.AddRange(rep.Proportion.Match(compared => Compared(rep, compared.Disproportion, culture), undefined => [Phrases.Say("undefined", culture, IndexOutcome.Say(undefined.Reason, culture))]));
        lines.AddRange(rep.Avoided.Select(account => Of(account, culture)));
        lines.Add(Note(culture));
        return string.Join('\n', lines);
    }

    public static string Of(AvoidedAccount account, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Phrases.Say(
            "avoided",
            culture,
            account.Rep,
            Customer(account.Customer.Value, account.Name, culture),
            IsoDay.Text(account.Since),
            account.Fall.EventsAfter,
            Number(account.Fall.Expected, culture),
            account.FruitlessCalls.Count,
            IsoDay.Text(account.FruitlessCalls[^1]),
            account.Chance < 0.0001 ? "<0.01%" : (account.Chance * 100).ToString("0.##", culture) + "%",
            account.Tested,
            FigureText.Money(account.Sales, account.Currency, culture));
    }

    private static IEnumerable<string> Compared(RepEffort rep, Disproportion found, CultureInfo culture)
    {
        var unit = Unit(rep.Measure, culture);
        yield return Phrases.Say("hoover", culture, Index(found.Hoover, culture), Margin(rep.Indices.Hoover, culture), Number(found.ToMove, culture), Number(found.EffortTotal, culture), unit);
        yield return Phrases.Say(
            found.Signed < 0 ? "signed.small" : "signed.large", culture, Index(found.Signed, culture), Margin(rep.Indices.Signed, culture));
        yield return Phrases.Say(
            rep.Target.Gap > 0 ? "target.missed" : "target.met",
            culture,
            rep.Target.Customers,
            rep.Customers.Count,
            Percent(rep.Target.ValueShare, culture),
            Percent(rep.Target.EffortShare, culture),
            Percent(rep.Target.Target, culture),
            Number(rep.Target.ToMove, culture),
            unit);
        if (rep.OverlapTop is IndexOutcome.Defined overlap)
        {
            yield return Phrases.Say("overlap", culture, rep.TopCount, Percent(overlap.Value, culture), Percent(Math.Min(1, rep.TopCount / (double)rep.Customers.Count), culture));
        }

        if (!rep.Rep.IsNone)
        {
            yield return Phrases.Say("verdict." + rep.Verdict, culture, Margin(rep.Indices.LargestShare, culture), rep.Visits, Seen(rep.Indices.LargestShare, culture), rep.TopCount, rep.Customers.Count);
        }

        foreach (var move in rep.Moves.Take(MostMoves))
        {
            yield return Phrases.Say("move", culture, Number(move.Amount, culture), unit, Served(move.From, culture), Served(move.To, culture));
        }
    }

    public static string Unit(EffortMeasure measure, CultureInfo culture) => Phrases.Say("unit." + measure, culture);

    public static string Customer(string id, string name, CultureInfo culture) => name.Length == 0 ? id : Phrases.Say("named", culture, id, name);

    private static string Served(CustomerEffort customer, CultureInfo culture) => Phrases.Say(
        "served", culture, Customer(customer.Customer.Value, customer.Name, culture), customer.Tier, Percent(customer.EffortShare, culture), Percent(customer.ValueShare, culture));

    private static string Margin(IntervalOutcome interval, CultureInfo culture) => interval.Match(
        estimated => Phrases.Say(
            "margin", culture, Index(estimated.Interval.Low, culture), Index(estimated.Interval.High, culture), (estimated.Interval.Level * 100).ToString("0.#", culture) + "%"),
        undefined => IndexOutcome.Say(undefined.Reason, culture));

    private static string Seen(IntervalOutcome interval, CultureInfo culture) => interval.Match(estimated => Percent(estimated.Interval.Seen, culture), _ => "–");

    private static string Index(double index, CultureInfo culture) => index.ToString("0.00", culture);

    private static string Number(double number, CultureInfo culture) => number.ToString("#,0.#", culture);

    private static string Percent(double share, CultureInfo culture) => (share * 100).ToString("0.#", culture) + "%";
}
