using System.Globalization;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Policies;
using CustomerTiering.Testing;

namespace CustomerTiering.Tests.Measures;

public class ParetoOracles
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    [SharedDataFact(OrderBooks.OnlineRetail)]
    public void O1_Pareto_facts_of_the_online_retailer()
    {
        var (nets, read, without) = OrderBooks.Retail();
        (read, without).ShouldBe((541_909, 135_080));
        var facts = ParetoFacts.Of(nets.Values.Select(micros => new LedgerTotal(micros)));
        (facts.Customers, facts.Buyers).ShouldBe((4372, 4317));
        facts.Net.Value.ShouldBe(8300065.814m);
        facts.Base.Value.ShouldBe(8313294.954m);
        facts.CountOfTop(Proportion.OfPercent(20)).ShouldBe(864);
        facts.ShareOfTop(Proportion.OfPercent(20)).ShouldBe(0.734634210, 5e-10);
        facts.CustomersFor(Proportion.OfPercent(80)).ShouldBe(1178);
        facts.Gini.ShouldBe(0.702828329, 5e-10);
        facts.SumOfFirst(1178).Value.ShouldBe(6651083.581m);
        var ab = facts.LineOf(Proportion.OfPercent(95));
        ab.CustomersWithTies.ShouldBe(1178 + 1456);
        (facts.SumOfFirst(ab.CustomersWithTies) - facts.SumOfFirst(1178)).Value.ShouldBe(1246929.522m);
        (facts.Net - facts.SumOfFirst(ab.CustomersWithTies)).Value.ShouldBe(402052.711m);
        nets.OrderByDescending(net => net.Value).Take(5).Select(net => net.Key).ShouldBe(["14646", "18102", "17450", "14911", "12415"]);
    }

    [SharedDataFact(OrderBooks.OnlineRetail)]
    public void O1_the_80_20_rule_does_not_hold_and_the_sentence_says_so()
    {
        var reading = ParetoFacts.Of([.. OrderBooks.Retail().Nets.Values]).Read(ParetoRule.EightyTwenty);
        reading.Verdict.ShouldBe(ParetoVerdict.LessConcentrated);
        reading.Say(English).ShouldBe(
            "Here 27.3% of buyers (1,178 of 4,317) bring 80% of the base; the 80/20 rule does not hold: purchases are spread wider than it says. The first 20% (864) bring 73.5%.");
        reading.Say(Chinese).ShouldStartWith("这里 27.3% 的购买客户（4,317 个中的 1,178 个）带来 80% 的正净购买额；80/20 法则不成立");
    }

    [SharedDataFact(OrderBooks.AdventureWorks)]
    public void O2_Pareto_facts_of_the_bicycle_maker()
    {
        var (nets, read) = OrderBooks.Adventure();
        var facts = ParetoFacts.Of([.. nets.Values]);
        (read, facts.Customers).ShouldBe((5675, 1365));
        facts.Net.Value.ShouldBe(12527981.992754m);
        facts.CountOfTop(Proportion.OfPercent(20)).ShouldBe(273);
        facts.ShareOfTop(Proportion.OfPercent(20)).ShouldBe(0.727239748, 5e-10);
        facts.CustomersFor(Proportion.OfPercent(80)).ShouldBe(528);
        facts.Gini.ShouldBe(0.642933647, 5e-10);
    }

    [SharedDataFact(OrderBooks.AdventureWorks)]
    public void O2_the_tied_customers_on_both_lines_are_counted_and_named()
    {
        var facts = ParetoFacts.Of([.. OrderBooks.Adventure().Nets.Values]);
        var eighty = facts.LineOf(Proportion.OfPercent(80));
        (eighty.Last.Value, eighty.Inside, eighty.Outside, eighty.CustomersWithTies).ShouldBe((3578.27m, 364, 468, 996));
        eighty.Say(English).ShouldStartWith("832 customers stand at 3,578.27 on the 80% line: 364 are inside it; the other 468 come in with them");
        eighty.Say(Chinese).ShouldContain("468");
        var ninetyFive = facts.LineOf(Proportion.OfPercent(95));
        (ninetyFive.Last.Value, ninetyFive.Inside + ninetyFive.Outside, ninetyFive.Outside).ShouldBe((3399.99m, 99, 42));
        ninetyFive.CustomersWithTies.ShouldBe(996 + 102);
    }

    [SharedDataTheory(OrderBooks.AdventureWorks)]
    [InlineData("reseller", 205, "8778551.999554")]
    [InlineData("online", 1160, "3749429.9932")]
    public void O2_channels(string channel, int customers, string net)
    {
        var facts = ParetoFacts.Of([.. OrderBooks.Adventure(channel).Nets.Values]);
        facts.Customers.ShouldBe(customers);
        facts.Net.Value.ShouldBe(decimal.Parse(net, CultureInfo.InvariantCulture));
    }
}
