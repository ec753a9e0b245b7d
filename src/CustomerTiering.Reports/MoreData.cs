using System.Globalization;
using CustomerTiering.Language;
using CustomerTiering.Measures;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports;

/// <summary>What more data would show what: the honest end of a report.</summary>
public static class MoreData
{
    private static readonly PhraseBook Phrases = new(typeof(MoreData));

    /// <summary>One line for everything the book lacks, the weightiest first, as in "add cost → profit test".</summary>
    public static IReadOnlyList<string> Of(TieringResult result, CultureInfo culture) => Of(result, culture, hasVisits: false);

    /// <summary>The same for a book beside which visits may lie.</summary>
    /// <param name="result">The decisions.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <param name="hasVisits">Whether visits are there.</param>
    public static IReadOnlyList<string> Of(TieringResult result, CultureInfo culture, bool hasVisits)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(culture);
        var book = result.Book;
        var customers = book.Customers.Customers;
        var withCost = book.Sales.LinesWithCost;
        (bool Lacks, string Phrase)[] wants =
        [
            (!book.HasCustomerFile, "customers"),
            (customers.All(customer => customer.Channel.IsNone), "channel"),
            (customers.Any(customer => customer.Channel.IsNone) && customers.Any(customer => !customer.Channel.IsNone), "someChannel"),
            (withCost == 0, "cost"),
            (withCost > 0 && withCost < book.Sales.Count, "someCost"),
            (!book.Supplied.Any(column => column.Measure == Measure.Potential), "potential"),
            (customers.All(customer => customer.Group.IsNone), "group"),
            (customers.All(customer => customer.Rep.IsNone), "rep"),
            (book.HasCustomerFile && customers.All(customer => !customer.Tenure.HasSigningDay), "signed"),
            (!hasVisits, "visits"),
            (true, "spend"),
            (true, "invoices"),
        ];
        return [.. wants.Where(want => want.Lacks).Select(want => Phrases.Say(want.Phrase, culture))];
    }
}
