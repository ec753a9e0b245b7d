using CustomerTiering.Calendars;
using CustomerTiering.Console.Reading;
using CustomerTiering.Reports;
using CustomerTiering.Tiering;
using NodaTime;
using Spectre.Console;

namespace CustomerTiering.Console.Screens;

/// <summary>What was read, over which days, by which policy: the first lines of every result.</summary>
internal static class HeadlinePart
{
    /// <summary>The headline of a tiering.</summary>
    public static void Show(Screen screen, SourceBook source, TieringReport report)
    {
        Title(screen, source.Name);
        var policy = report.Result.Policy;
        screen.Line(screen.Say("head.policy", policy.Name, policy.Version, report.PolicyReason.Length == 0 ? screen.Say("policy.asked") : report.PolicyReason));
        Days(screen, source, report.Result.Scope, report.Rows);
    }

    /// <summary>The headline where no policy decides.</summary>
    public static void Show(Screen screen, SourceBook source, TieringScope scope, ReportRows rows)
    {
        Title(screen, source.Name);
        Days(screen, source, scope, rows);
    }

    /// <summary>The head of a part of a longer report.</summary>
    public static void Section(Screen screen, string phrase)
    {
        screen.Line();
        screen.Result.Write(new Rule(Markup.Escape(screen.Say(phrase))) { Justification = Justify.Left, Style = new Style(Color.Grey) });
    }

    private static void Title(Screen screen, string name) => screen.Result.Write(new Text(name + "\n", new Style(decoration: Decoration.Bold)));

    private static void Days(Screen screen, SourceBook source, TieringScope scope, ReportRows rows)
    {
        var figures = new Figures(screen.Culture, source.Book.Sales.Currency);
        var known = scope.KnownOn == LocalDate.MaxIsoValue ? string.Empty : screen.Say("head.knownOn", IsoDay.Text(scope.KnownOn));
        var currency = source.Book.Sales.Currency.IsNone ? string.Empty : screen.Say("head.currency", source.Book.Sales.Currency.Code);
        screen.Line(screen.Say("head.days", IsoDay.Text(scope.Period.Start), IsoDay.Text(scope.Period.LastDay), IsoDay.Text(scope.AsOf), known, currency));
        screen.Line(screen.Say("head.rows", figures.Count(rows.Read),
            figures.Count(rows.Used),
            figures.Count(rows.WithoutCustomer),
            figures.Count(rows.Rejected),
            figures.Count(rows.OutsidePeriod)));
    }
}
