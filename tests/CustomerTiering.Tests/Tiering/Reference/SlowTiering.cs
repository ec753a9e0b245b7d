using CustomerTiering.Customers;
using CustomerTiering.Sales;
using CustomerTiering.Tests.Tiering.Books;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Reference;

/// <summary>Decides everyone's tier the slow and obvious way, word by word from the rules.</summary>
internal static class SlowTiering
{
    /// <summary>A line counts when it took effect in the period and was recorded by the day of knowledge.</summary>
    public static bool Counts(Book book, OrderLine line) => book.Scope.Period.Contains(line.Day) && line.Recorded <= book.Scope.KnownOn;

    public static Dictionary<CustomerId, SlowDecision> Decide(Book book)
    {
        var decided = DecidedOn(book);
        var seats = decided.ToDictionary(id => id, id => Seat(book, id));
        var result = new Dictionary<CustomerId, SlowDecision>();
        foreach (var channel in seats.GroupBy(seat => seat.Value.Channel))
        {
            var rule = book.Draft.Channels.FirstOrDefault(rule => rule.Channel == channel.Key)?.Rule ?? book.Draft.Otherwise;
            SlowUnit[] units = [.. channel.GroupBy(seat => seat.Value.Group.IsNone ? seat.Key.Value : "group " + seat.Value.Group.Value, seat => seat.Key, StringComparer.Ordinal)
                .Select(members => new SlowUnit(book, [.. members], [.. members.Where(id => IsActive(book, id))]))];
            var peers = new SlowPeers(book.Draft, rule, units);
            foreach (var unit in units)
            {
                foreach (var member in unit.Members)
                {
                    result[member] = IsActive(book, member)
                        ? peers.Decide(unit)
                        : new SlowDecision(book.Draft.Tiers.Lowest.Value, string.Empty, 0, 1, Focus: false, 0, string.Empty);
                    result[member] = result[member] with
                    {
                        Channel = (book.Draft.Channels.Count > 0 ? channel.Key : ChannelOnFile(book, member)).Value,
                        Revenue = book.Lines.Where(line => line.Customer == member && Counts(book, line)).Sum(line => line.Amount),
                    };
                }
            }
        }

        return result;
    }

    /// <summary>Everyone signed and not closed; and whoever else bought in the period; and buyers nobody has on file, since their first line.</summary>
    private static List<CustomerId> DecidedOn(Book book) =>
    [
        .. book.Customers.Where(customer => customer.Tenure.CoversDay(book.Scope.AsOf) || book.Lines.Any(line => line.Customer == customer.Id && Counts(book, line)))
            .Select(customer => customer.Id),
        .. book.Lines.Where(line => line.Day < book.Scope.Period.End && line.Recorded <= book.Scope.KnownOn)
            .Select(line => line.Customer).Distinct().Where(id => book.Customers.All(customer => customer.Id != id)),
    ];

    private static bool IsActive(Book book, CustomerId id) =>
        book.Customers.FirstOrDefault(customer => customer.Id == id) is not { } onFile || onFile.Tenure.CoversDay(book.Scope.AsOf);

    private static ChannelId ChannelOnFile(Book book, CustomerId id) => book.Customers.FirstOrDefault(customer => customer.Id == id)?.Channel ?? ChannelId.None;

    private static (ChannelId Channel, GroupId Group) Seat(Book book, CustomerId id)
    {
        var group = book.Customers.FirstOrDefault(customer => customer.Id == id)?.Group ?? GroupId.None;
        if (book.Draft.Channels.Count == 0)
        {
            return (ChannelId.None, book.Draft.OtherwiseLevel == RankLevel.Group ? group : GroupId.None);
        }

        if (!group.IsNone)
        {
            var channel = ChannelOfGroup(book, group);
            if ((book.Draft.Channels.FirstOrDefault(rule => rule.Channel == channel)?.Level ?? book.Draft.OtherwiseLevel) == RankLevel.Group)
            {
                return (channel, group);
            }
        }

        return (ChannelOnFile(book, id), GroupId.None);
    }

    private static ChannelId ChannelOfGroup(Book book, GroupId group)
    {
        var own = book.Groups.FirstOrDefault(record => record.Id == group)?.Channel ?? ChannelId.None;
        var decided = DecidedOn(book);
        return !own.IsNone ? own : book.Customers
            .Where(customer => customer.Group == group && decided.Contains(customer.Id))
            .GroupBy(customer => customer.Channel, customer => book.Lines.Where(line => line.Customer == customer.Id && Counts(book, line)).Sum(line => line.Amount))
            .OrderBy(channel => channel.Key.IsNone).ThenByDescending(channel => channel.Sum()).ThenBy(channel => channel.Key.Value, StringComparer.Ordinal)
            .First().Key;
    }
}
