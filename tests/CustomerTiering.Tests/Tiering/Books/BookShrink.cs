using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Books;

/// <summary>Smaller books and simpler policies, so that a failing draw can be understood.</summary>
internal static class BookShrink
{
    public static Book With(this Book book, BookDraw draw, IEnumerable<CustomerTiering.Customers.CustomerId> onFile)
    {
        var supplied = draw.Supplied(onFile.Concat(book.Lines.Select(line => line.Customer)).Distinct()).ToList();
        return book with { Measures = [.. supplied.Select(column => column.Measure)], Supplied = [.. supplied.SelectMany(column => column.Values)] };
    }

    public static IEnumerable<Book> Smaller(Book book) => Policies(book.Draft).Where(draft => TieringPolicy.Of(draft) is TieringPolicyOutcome.Valid).Select(draft => book with { Draft = draft })
        .Concat(Without(book.Lines).Select(lines => book with { Lines = lines }))
        .Concat(Without(book.Customers).Select(customers => book with { Customers = customers }))
        .Concat(Without(book.Groups).Select(groups => book with { Groups = groups }))
        .Concat(Without(book.Measures).Select(measures => book with { Measures = measures, Supplied = [.. book.Supplied.Where(given => measures.Contains(given.Measure))] }))
        .Concat(Without(book.Supplied).Select(supplied => book with { Supplied = supplied }));

    private static IEnumerable<TieringPolicyDraft> Policies(TieringPolicyDraft draft) => Without(draft.Channels).Select(channels => draft with { Channels = channels })
        .Concat(Rules(draft.Otherwise).Select(rule => draft with { Otherwise = rule }))
        .Concat(draft.Channels.SelectMany((channel, place) => Rules(channel.Rule).Select(rule => draft with
        {
            Channels = [.. draft.Channels.Select((other, at) => at == place ? other with { Rule = rule } : other)],
        })));

    private static IEnumerable<TierRule> Rules(TierRule rule) => Without(rule.Focus).Select(focus => rule with { Focus = focus })
        .Concat(Without(rule.Gates).Select(gates => rule with { Gates = gates }))
        .Concat(rule.Gates.SelectMany((gate, place) => Gates(gate.Gate).Select(inner => rule with
        {
            Gates = [.. rule.Gates.Select((other, at) => at == place ? other with { Gate = inner } : other)],
        })));

    private static IEnumerable<Gate> Gates(Gate gate) => gate.Match(all => all.Gates, any => any.Gates, _ => []);

    private static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> items) =>
        Enumerable.Range(0, items.Count).Select(left => (IReadOnlyList<T>)[.. items.Where((_, place) => place != left)]);
}
