using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Testing;
using CustomerTiering.Tests.Measures;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Oracles;

/// <summary>Published order books through the engine.</summary>
public class TieringOracles
{
    [SharedDataFact(OrderBooks.OnlineRetail)]
    public void O1_tiers_of_the_online_retailer()
    {
        var (nets, _, _) = OrderBooks.Retail();
        var result = new NetBook(nets).Decide(TieringPolicy.Abc);
        (result.Count, result.Buyers, result.NetRevenue, result.Base).ShouldBe((4372, 4317, 8300065.814m, 8313294.954m));
        result.Tiers.Select(tier => (tier.Tier.Value, tier.Customers, tier.Revenue)).ShouldBe([("A", 1178, 6651083.581m), ("B", 1456, 1246929.522m), ("C", 1738, 402052.711m)]);
        result.Decisions.Take(5).Select(decision => (decision.Customer.Value, decision.Rank)).ShouldBe([("14646", 1), ("18102", 2), ("17450", 3), ("14911", 4), ("12415", 5)]);
        result.Decisions.Count(decision => decision.Rank == 0).ShouldBe(4372 - 4317);
        result.Lines.Select(line => (line.Members, line.MembersAfterTies)).First().ShouldBe((1178, 1178));
    }

    [SharedDataFact(OrderBooks.AdventureWorks)]
    public void O2_tiers_of_the_bicycle_maker_name_the_tied_customers_on_both_lines()
    {
        var result = new NetBook(OrderBooks.Adventure().Nets).Decide(TieringPolicy.Abc);
        (result.Count, result.NetRevenue).ShouldBe((1365, 12527981.992754m));
        result.Tiers.Select(tier => tier.Customers).ShouldBe([996, 102, 267]);
        var eighty = result.Lines[0];
        (eighty.LastValue, eighty.Members, eighty.MembersAfterTies, eighty.Tied, eighty.TiedInside, eighty.CameIn).ShouldBe((3578.27m, 528, 996, 832, 364, 468));
        var ninetyFive = result.Lines[1];
        (ninetyFive.LastValue, ninetyFive.Tied, ninetyFive.CameIn, ninetyFive.MembersAfterTies).ShouldBe((3399.99m, 99, 42, 996 + 102));
        var tied = result.Decisions.Where(decision => decision.Revenue == 3578.27m).ToList();
        tied.Count.ShouldBe(832);
        tied.ShouldAllBe(decision => decision.Tier == result.Policy.Tiers.Best && decision.Rank == tied[0].Rank);
        tied[0].Explain(System.Globalization.CultureInfo.GetCultureInfo("en")).ShouldContain("832 customers stand exactly at 3,578.27");
    }

    [SharedDataFact(OrderBooks.AdventureWorks)]
    public void O2_channels_are_tiered_each_by_itself()
    {
        var (reseller, _) = OrderBooks.Adventure("reseller");
        var (online, _) = OrderBooks.Adventure("online");
        var customers = reseller.Keys.Select(id => Seller(id, "reseller")).Concat(online.Keys.Select(id => Seller(id, "online")));
        var sales = new NetBook(reseller.Concat(online)).Sales();
        var result = TieringPolicy.ForDistributors.Decide(Portfolio.Of(CustomerFile.Of(customers), sales), NetBook.Scope);
        var channels = result.Decisions.GroupBy(decision => decision.Channel.Value, StringComparer.Ordinal)
            .Select(channel => (channel.Key, channel.Count(), channel.Sum(decision => decision.Revenue)));
        channels.ShouldBe([("online", 1160, 3749429.9932m), ("reseller", 205, 8778551.999554m)]);

        // Neither channel has a rule of its own, so each is plain ABC within itself.
        foreach (var (id, nets) in new[] { ("online", online), ("reseller", reseller) })
        {
            var alone = new NetBook(nets).Decide(TieringPolicy.Abc);
            result.Decisions.Where(decision => string.Equals(decision.Channel.Value, id, StringComparison.Ordinal))
                .Select(decision => (decision.Customer, decision.Tier, decision.Rank)).ShouldBe(alone.Decisions.Select(decision => (decision.Customer, decision.Tier, decision.Rank)));
        }
    }

    [SharedDataFact("science/SwissInhabitants1900.csv")]
    public void O3_computed_limits_as_a_policy()
    {
        var values = File.ReadLines(SharedData.PathOf("science/SwissInhabitants1900.csv")).Skip(1)
            .Select(line => line.Split(',')[^1].Trim('"')).Select((value, row) => KeyValuePair.Create("s" + row, Int128.Parse(value, System.Globalization.CultureInfo.InvariantCulture) * 1_000_000)).ToList();
        values.Count.ShouldBe(2896);
        new NetBook(values).Decide(Computed()).Tiers.Select(tier => tier.Customers).ShouldBe([642, 435, 1819]);
    }

    [Theory]
    [InlineData("10 10 10 10 10 10 10 10 10 10", "10/0/0")]
    [InlineData("400 400 25 25 25 25 25 25 25 25", "2/0/8")]
    [InlineData("9 1", "1/0/1")]
    [InlineData("1 2 3 4 5 6 7 8 9 10", "4/2/4")]
    [InlineData("100 50 20 10 5 -30 0 0 0 1", "2/1/7")]
    [InlineData("0 0 0", "0/0/3")]
    public void O4_computed_limits_of_small_books(string nets, string tiers)
    {
        var book = nets.Split(' ').Select((net, row) => KeyValuePair.Create("s" + row, (Int128)int.Parse(net, System.Globalization.CultureInfo.InvariantCulture) * 1_000_000));
        string.Join('/', new NetBook(book).Decide(Computed()).Tiers.Select(tier => tier.Customers)).ShouldBe(tiers);
    }

    private static Customer Seller(string id, string channel) => new(new CustomerId(id)) { Channel = new ChannelId(channel) };

    private static TieringPolicy Computed()
    {
        var tiers = TierScheme.Abc.Tiers;
        return TieringPolicy.Of(new TieringPolicyDraft
        {
            Name = "computed",
            Otherwise = new TierRule { Ladder = [new Rung(tiers[0], new TierLine.Computed()), new Rung(tiers[1], new TierLine.Computed())] },
        }).Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].Message));
    }
}
