using System.Globalization;
using CustomerTiering.Diary;
using CustomerTiering.Effort;
using CustomerTiering.Effort.Attainment;
using CustomerTiering.Effort.Guard;
using CustomerTiering.Language;
using CustomerTiering.Reports.Pictures;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Html;

/// <summary>What supervision adds to the page of effort: plan against actual, selling time, tiers below their minimum, spend.</summary>
internal static class SupervisionSections
{
    private const int MostRows = 40;
    private static readonly PhraseBook Phrases = new(typeof(SupervisionSections));

    public static void Write(HtmlWriter html, RepEffort subject, EffortSupervision supervision, CultureInfo culture)
    {
        if (supervision.HasPlan && (subject.Rep.IsNone ? supervision.Attainment.All : supervision.Attainment.TryGet(subject.Rep, out var own) ? own : null) is { } attainment)
        {
            PlainPage.Section(html, "attainment", Phrases.Say("attainment", culture, supervision.Attainment.Scope.Period.ToString()), () =>
            {
                html.Text("p", attainment.Explain(culture));
                Attainment(html, subject.Rep.IsNone ? supervision.Attainment.Reps : [attainment], culture);
            });
        }

        if ((subject.Rep.IsNone ? supervision.Phases.All : supervision.Phases.Reps.FirstOrDefault(phases => phases.Rep == subject.Rep)) is { IsKnown: true } known)
        {
            PlainPage.Section(html, "phases", Phrases.Say("phases", culture), () =>
            {
                html.Text("p", known.Explain(culture));
                Phases(html, subject.Rep.IsNone ? supervision.Phases.Reps : [known], culture);
            });
        }

        if (subject.Rep.IsNone)
        {
            PlainPage.Section(html, "guard", Phrases.Say("guard", culture), () => Guard(html, supervision, culture));
            if (supervision.HasSpend)
            {
                PlainPage.Section(html, "resources", Phrases.Say("resources", culture), () => Resources(html, supervision.Spend, culture));
            }
        }
    }

    private static void Attainment(HtmlWriter html, IReadOnlyList<RepAttainment> reps, CultureInfo culture)
    {
        var table = Table(html, "attainmentTable", culture, "rep", ">planned", ">done", ">late", ">missed", ">open", ">unplanned", ">coverage", ">reach", ">attainment", ">adherence", ">remaining");
        foreach (var rep in reps)
        {
            table.Row(() =>
            {
                table.Head(rep.Rep.Value);
                foreach (var count in (int[])[rep.Planned.Count, rep.Count(PlannedVisitState.Done), rep.Count(PlannedVisitState.Late), rep.Count(PlannedVisitState.Missed), rep.Count(PlannedVisitState.Open), rep.Unplanned.Count])
                {
                    table.Figure(FigureFormat.Count(count, culture), count);
                }

                foreach (var share in (double[])[rep.Coverage, rep.Reach, rep.Attainment, rep.Adherence])
                {
                    table.Ratio(FigureFormat.Percent(share, culture), share);
                }

                table.Figure(FigureFormat.Count(rep.Remaining, culture), rep.Remaining);
            });
        }

        table.Close();
    }

    private static void Phases(HtmlWriter html, IReadOnlyList<Effort.Phases.RepPhases> reps, CultureInfo culture)
    {
        var table = new PageTable(html, Phrases.Say("phases", culture), sorted: true,
            [Phrases.Say("col.rep", culture), .. SellingPhase.InOrder.Select(phase => ">" + phase.NameIn(culture)), ">" + Phrases.Say("col.misplaced", culture)]);
        foreach (var rep in reps.Where(rep => rep.IsKnown))
        {
            table.Row(() =>
            {
                table.Head(rep.Rep.Value);
                foreach (var share in rep.Shares)
                {
                    table.Ratio(FigureFormat.Percent(share.Share, culture), share.Share);
                }

                table.Ratio(FigureFormat.Percent(rep.Misplaced, culture), rep.Misplaced);
            });
        }

        table.Close();
    }

    private static void Guard(HtmlWriter html, EffortSupervision supervision, CultureInfo culture)
    {
        Starved(html, "guard.visits", supervision.VisitGuard, culture);
        if (supervision.HasPlan)
        {
            Starved(html, "guard.planned", supervision.PlanGuard, culture);
        }

        if (supervision.HasSpend)
        {
            Starved(html, "guard.spend", supervision.SpendGuard, culture);
        }
    }

    private static void Starved(HtmlWriter html, string phrase, IReadOnlyList<StarvedTier> starved, CultureInfo culture)
    {
        html.Text("h3", Phrases.Say(phrase, culture));
        foreach (var line in starved.Count == 0 ? [Phrases.Say("guard.well", culture)] : starved.Select(tier => tier.Explain(culture)))
        {
            html.Text("p", line);
        }
    }

    private static void Resources(HtmlWriter html, SpendComparison spend, CultureInfo culture)
    {
        var rows = spend.Resources.Customers;
        html.Text("p", Phrases.Say("spendDays", culture, spend.Days.ToString(), spend.SalesDays.ToString()));
        html.Text("p", Phrases.Say("some", culture, Math.Min(MostRows, rows.Count), rows.Count), ("class", "soft"));
        string[] plan = spend.HasPlan ? [">plannedSpend"] : [];
        var table = Table(html, "resources", culture, ["customer", .. plan, ">spent", ">salesBefore", ">salesAfter", ">rate"]);
        foreach (var row in rows.Take(MostRows))
        {
            table.Row(() =>
            {
                table.Head(row.Customer.Value);
                foreach (var amount in (decimal[])[.. spend.HasPlan ? [row.Planned.Total] : Array.Empty<decimal>(), row.Spent.Total, row.SalesBefore, row.SalesAfter])
                {
                    table.Figure(FigureText.Money(amount, spend.Resources.Currency, culture), amount);
                }

                table.Ratio(row.Rate.IsKnown ? FigureFormat.Percent(row.Rate.Value, culture) : "–", row.Rate.IsKnown ? row.Rate.Value : -1);
            });
        }

        table.Close();
    }

    private static PageTable Table(HtmlWriter html, string caption, CultureInfo culture, params string[] columns) => new(
        html, Phrases.Say(caption, culture), sorted: true, [.. columns.Select(column => column.StartsWith('>') ? ">" + Phrases.Say("col." + column[1..], culture) : Phrases.Say("col." + column, culture))]);
}
