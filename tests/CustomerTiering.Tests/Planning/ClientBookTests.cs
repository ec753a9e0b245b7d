using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Planning;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Planning;

public class ClientBookTests
{
    [Property(MaxTest = 20)]
    public void Items_are_those_bought_most_and_missing_ones_those_that_half_of_the_comparable_customers_buy(int seed)
    {
        var chance = new Random(seed);
        var lines = Enumerable.Range(0, 200).Select(_ => new OrderLine(SmallBooks.Id(chance.Next(24)), SmallBooks.Day.PlusDays(-chance.Next(500)), chance.Next(-200, 900) / 4m)
        {
            Item = chance.Next(8) is var item && item == 0 ? ItemId.None : new ItemId("I" + (char)('0' + item)),
        }).ToArray();
        var tiers = TieringPolicy.ForDistributors.Decide(Portfolio.Of(SalesLedger.Of(lines)), SmallBooks.Day);
        var book = ClientBook.Of(tiers);
        var bought = lines.Where(line => tiers.Scope.Period.Contains(line.Day) && !line.Item.IsNone).GroupBy(line => (line.Customer, line.Item)).Select(group => (group.Key.Customer, Item: group.Key.Item.Value, Sum: group.Sum(line => line.Amount))).Where(sum => sum.Sum > 0).ToLookup(sum => sum.Customer);
        foreach (var decision in tiers.Decisions)
        {
            var facts = book.Of(decision.Customer);
            facts.Items.ShouldBe(bought[decision.Customer].OrderByDescending(sum => sum.Sum).ThenBy(sum => sum.Item, StringComparer.Ordinal).Take(3).Select(sum => sum.Item));
            var peers = tiers.Decisions.Where(other => other.Channel == decision.Channel && other.Tier == decision.Tier && bought[other.Customer].Any()).Select(other => bought[other.Customer].Select(sum => sum.Item).ToHashSet(StringComparer.Ordinal)).ToArray();
            var own = bought[decision.Customer].Select(sum => sum.Item).ToHashSet(StringComparer.Ordinal);
            foreach (var item in facts.MissingItems)
            {
                own.Contains(item).ShouldBeFalse();
                (peers.Count(peer => peer.Contains(item)) * 2).ShouldBeGreaterThanOrEqualTo(peers.Length);
                peers.Length.ShouldBeGreaterThanOrEqualTo(5);
            }
        }
    }

    [Fact]
    public void What_five_of_six_shops_sell_is_missing_at_the_sixth_and_the_order_of_lines_makes_no_difference()
    {
        var lines = Enumerable.Range(0, 6).SelectMany(shop => new[] { "rice", "oil" }.Where(item => shop != 3 || item is "rice").Select(item => new OrderLine(SmallBooks.Id(shop), SmallBooks.Day, 100m) { Item = new ItemId(item) })).ToArray();
        foreach (var order in new[] { lines, lines.Reverse().ToArray() })
        {
            var tiers = TieringPolicy.ForDistributors.Decide(Portfolio.Of([.. Enumerable.Range(0, 6).Select(shop => new Customer(SmallBooks.Id(shop)) { Channel = ChannelScheme.SpecialChannel })], SalesLedger.Of(order)), SmallBooks.Day);
            var book = ClientBook.Of(tiers);
            book.Of(SmallBooks.Id(3)).MissingItems.ShouldBe(["oil"]);
            book.Of(SmallBooks.Id(2)).Items.ShouldBe(["oil", "rice"]);
            book.Of(SmallBooks.Id(2)).MissingItems.ShouldBeEmpty();
            book.Of(new CustomerId("nobody")).Items.ShouldBeEmpty();
        }
    }
}
