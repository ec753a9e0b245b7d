using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Reports;
using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Reading;

/// <summary>From a book and what a person asks for to a report on the decisions.</summary>
internal static class Deciding
{
    /// <summary>The days that a wish comes to over a book.</summary>
    /// <exception cref="StopException">The book has no day in it.</exception>
    public static TieringScope Scope(SourceBook source, ScopeWish wish, CultureInfo culture)
    {
        if (wish.TryScope(source.Book, out var scope))
        {
            return scope;
        }

        var span = source.Book.Sales.Span;
        throw StopException.Refused(source.Book.Sales.Count == 0
            ? ScreenText.Say("book.empty", culture, source.Name, source.RowsRead, source.WithoutCustomer, source.Rejected)
            : ScreenText.Say("book.noDay", culture, source.Name, IsoDay.Text(span.Start), IsoDay.Text(span.LastDay)));
    }

    /// <summary>Decides, by the policy asked for or by the one that fits the data.</summary>
    /// <exception cref="StopException">The policy or the period cannot be used.</exception>
    public static TieringReport Decide(SourceBook source, ScopeWish wish, string policyAsked, CultureInfo culture, CancellationToken token)
    {
        var scope = Scope(source, wish, culture);
        var (policy, why) = PolicyWish.Choose(policyAsked, source, scope.AsOf, culture);
        var result = policy.Decide(source.Book, scope, token);
        return new TieringReport(result, source.RowsIn(result.Totals), source.Warnings) { Title = source.Name, PolicyReason = why };
    }
}
