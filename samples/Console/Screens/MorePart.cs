using CustomerTiering.Console.Reading;

namespace CustomerTiering.Console.Screens;

/// <summary>What more data would show: the end of a report on own files.</summary>
internal static class MorePart
{
    /// <summary>One line for everything that the data lack.</summary>
    public static IReadOnlyList<string> Lines(Screen screen, SourceBook source)
    {
        var book = source.Book;
        var customers = book.Customers.Customers;
        (bool Lacks, string Phrase)[] wants =
        [
            (!book.HasCustomerFile, "more.customers"),
            (!source.KnowsChannels, "more.channel"),
            (book.Sales.LinesWithCost == 0, "more.cost"),
            (book.Sales.LinesWithCost > 0 && book.Sales.LinesWithCost < book.Sales.Count, "more.someCost"),
            (!book.Supplied.Any(measure => string.Equals(measure.Measure.Id, "potential", StringComparison.Ordinal)), "more.potential"),
            (customers.All(customer => customer.Group.IsNone), "more.group"),
            (customers.All(customer => customer.Rep.IsNone), "more.rep"),
            (book.HasCustomerFile && customers.All(customer => !customer.Tenure.HasSigningDay), "more.signed"),
            (true, "more.visits"),
        ];
        return [.. wants.Where(want => want.Lacks).Select(want => screen.Say(want.Phrase))];
    }

    public static void Show(Screen screen, SourceBook source)
    {
        foreach (var line in Lines(screen, source))
        {
            screen.Line("• " + line);
        }
    }
}
