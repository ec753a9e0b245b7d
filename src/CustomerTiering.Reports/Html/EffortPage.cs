using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Effort;
using CustomerTiering.Language;
using CustomerTiering.Reports.Pictures;
using CustomerTiering.Statistics;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Html;

/// <summary>
/// One self-contained HTML page on effort against value: the finding in words, pictures, tiers, reps compared, who is over- and under-served, the two-week
/// test, avoided key accounts. It carries the note that the figures are for planning and coaching.
/// </summary>
public static class EffortPage
{
    private const int MostRows = 40;
    private static readonly PhraseBook Phrases = new(typeof(EffortPage));

    /// <summary>Writes the page as UTF-8; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="effort">The comparison.</param>
    /// <param name="subject">Whose page it is: a rep, or all together.</param>
    /// <param name="culture">The language: Chinese for a Chinese culture, English for any other.</param>
    public static void Write(Stream stream, EffortResult effort, RepEffort subject, CultureInfo culture) => WriteAll(stream, effort, subject, null, culture);

    /// <summary>Writes the page with what supervision adds as UTF-8; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="effort">The comparison.</param>
    /// <param name="subject">Whose page it is: a rep, or all together.</param>
    /// <param name="supervision">What supervision adds; the page of a rep leaves out what is of the whole team.</param>
    /// <param name="culture">The language: Chinese for a Chinese culture, English for any other.</param>
    public static void Write(Stream stream, EffortResult effort, RepEffort subject, EffortSupervision supervision, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(supervision);
        WriteAll(stream, effort, subject, supervision, culture);
    }

    private static void WriteAll(Stream stream, EffortResult effort, RepEffort subject, EffortSupervision? supervision, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(effort);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(culture);
        var title = Phrases.Say("title", culture, EffortPictureText.Who(subject, culture));
        PlainPage.Write(stream, culture, title, EffortResult.Note(culture), Days(effort, culture), html =>
        {
            PlainPage.Section(html, "finding", Phrases.Say("finding", culture), () => Finding(html, subject, culture));
            PlainPage.Section(html, "pictures", Phrases.Say("pictures", culture), () => html.In(
                "div",
                () => html.Picture(EffortLorenzPicture.Draw(subject, culture)).Picture(QuadrantPicture.Draw(subject, culture))
                    .Picture(EffortTierPicture.Draw(subject, culture)).Picture(CalendarPicture.Draw(subject, culture)),
                ("class", "pictures")));
            if (subject.Rep.IsNone)
            {
                PlainPage.Section(html, "reps", Phrases.Say("reps", culture), () => Reps(html, effort, culture));
            }

            foreach (var (id, customers) in ((string, IReadOnlyList<CustomerEffort>)[])[("underserved", subject.Underserved), ("overserved", subject.Overserved)])
            {
                PlainPage.Section(html, id, Phrases.Say(id, culture, customers.Count), () => Customers(html, Phrases.Say(id, culture, customers.Count), customers, subject, culture));
            }

            CustomerEffort[] seen = [.. subject.Window.Where(customer => customer.Visits > 0).OrderByDescending(customer => customer.EffortShare).ThenBy(customer => customer.Customer)];
            PlainPage.Section(html, "course", Phrases.Say("course", culture), () => Course(html, subject, culture));
            var window = Phrases.Say("window", culture, effort.Window.ToString());
            PlainPage.Section(html, "window", window, () => Customers(html, window, seen, subject, culture));
            if (supervision is not null)
            {
                SupervisionSections.Write(html, subject, supervision, culture);
            }
        });
    }

    /// <summary>What was found, in words.</summary>
    internal static void Finding(HtmlWriter html, RepEffort subject, CultureInfo culture)
    {
        foreach (var (place, line) in subject.Explain(culture).Split('\n').Index())
        {
            html.Text("p", line, ("class", place == 0 ? "lead" : "line"));
        }
    }

    private static string Days(EffortResult effort, CultureInfo culture) => Phrases.Say(
        "days", culture, effort.Tiers.Scope.Period.ToString(), IsoDay.Text(effort.Tiers.Scope.AsOf), effort.Tiers.Policy.Name, effort.Policy.Name);

    /// <summary>The reps beside each other.</summary>
    internal static void Reps(HtmlWriter html, EffortResult effort, CultureInfo culture)
    {
        var table = new PageTable(html, Phrases.Say("reps", culture), sorted: true, [.. ((string[])["rep", ">visits", ">hours", ">spend", ">hoover", ">signed", ">top", ">overlap", "verdict"]).Select(column => Head(column, culture))]);
        foreach (var rep in effort.Reps)
        {
            table.Row(() =>
            {
                table.Head(EffortPictureText.Who(rep, culture) + (rep.IsNewcomer ? Phrases.Say("newcomer", culture) : string.Empty));
                table.Figure(FigureFormat.Count(rep.Visits, culture), rep.Visits);
                table.Ratio(rep.Hours.ToString("N0", culture), rep.Hours);
                table.Figure(FigureText.Money(rep.Spend, Money.Currency.None, culture), rep.Spend);
                Index(table, rep.Proportion is DisproportionOutcome.Compared hoover ? hoover.Disproportion.Hoover : double.NaN, culture);
                Index(table, rep.Proportion is DisproportionOutcome.Compared signed ? signed.Disproportion.Signed : double.NaN, culture);
                table.Ratio(FigureFormat.Percent(rep.Target.EffortShare, culture), rep.Target.EffortShare);
                var overlap = rep.OverlapTop.Match(defined => defined.Value, _ => double.NaN);
                table.Ratio(FigureFormat.Percent(overlap, culture), double.IsNaN(overlap) ? -1 : overlap);
                table.Cell(Phrases.Say("verdict." + rep.Verdict, culture));
            });
        }

        table.Close();
        if (effort.Newcomers.Count > 0)
        {
            html.Text("p", Phrases.Say(
                "newcomers", culture, FigureFormat.Percent(effort.Newcomers.Average(newcomer => newcomer.TopShare), culture), FigureFormat.Percent(effort.Newcomers[0].BestTopShare, culture)));
        }
    }

    private static void Course(HtmlWriter html, RepEffort subject, CultureInfo culture)
    {
        var table = new PageTable(html, Phrases.Say("course", culture), sorted: false, [.. ((string[])["days", ">visits", ">hours", ">hoover", ">top"]).Select(column => Head(column, culture))]);
        foreach (var step in subject.Course)
        {
            table.Row(() =>
            {
                table.Head(step.Days.ToString());
                table.Figure(FigureFormat.Count(step.Visits, culture), step.Visits);
                table.Ratio(step.Hours.ToString("N0", culture), step.Hours);
                Index(table, step.Hoover.Match(defined => defined.Value, _ => double.NaN), culture);
                var top = step.TopShare.Match(defined => defined.Value, _ => double.NaN);
                table.Ratio(FigureFormat.Percent(top, culture), double.IsNaN(top) ? -1 : top);
            });
        }

        table.Close();
        html.Text("p", Phrases.Say("courseNote", culture), ("class", "soft"));
    }

    private static void Customers(HtmlWriter html, string caption, IReadOnlyList<CustomerEffort> customers, RepEffort subject, CultureInfo culture)
    {
        if (customers.Count > MostRows)
        {
            html.Text("p", Phrases.Say("some", culture, MostRows, customers.Count), ("class", "soft"));
        }

        var table = new PageTable(html, caption, sorted: false, [.. ((string[])["customer", "tier", ">visits", ">interval", ">hours", ">spend", ">sales", ">effortShare", ">valueShare", ">gap"]).Select(column => Head(column, culture))]);
        foreach (var customer in customers.Take(MostRows))
        {
            table.Row(() =>
            {
                table.Head(customer.Name.Length == 0 ? customer.Customer.Value : Phrases.Say("named", culture, customer.Customer, customer.Name));
                table.Cell(customer.Tier.Value);
                table.Figure(FigureFormat.Count(customer.Visits, culture), customer.Visits);
                table.Ratio(customer.Visits == 0 ? "–" : customer.Interval.ToString("0.0", culture), customer.Visits == 0 ? 1e9 : customer.Interval);
                table.Ratio(customer.Hours.ToString("0.0", culture), customer.Hours);
                table.Figure(FigureText.Money(customer.Spend, Money.Currency.None, culture), customer.Spend);
                table.Figure(FigureText.Money(customer.Sales, Money.Currency.None, culture), customer.Sales);
                table.Ratio(FigureFormat.Percent(customer.EffortShare, culture), customer.EffortShare);
                table.Ratio(FigureFormat.Percent(customer.ValueShare, culture), customer.ValueShare);
                table.Ratio(customer.Gap.ToString("+#,0.0;−#,0.0;0.0", culture), customer.Gap);
            });
        }

        table.Close();
        html.Text("p", Phrases.Say("gapUnit", culture, EffortPictureText.Measure(subject.Measure, culture)), ("class", "soft"));
    }

    private static string Head(string column, CultureInfo culture) => column.StartsWith('>') ? ">" + Phrases.Say("col." + column[1..], culture) : Phrases.Say("col." + column, culture);

    private static void Index(PageTable table, double index, CultureInfo culture) =>
        table.Ratio(double.IsNaN(index) ? "–" : index.ToString("0.00", culture), double.IsNaN(index) ? -9 : index);
}
