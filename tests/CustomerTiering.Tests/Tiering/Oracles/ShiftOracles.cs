using CustomerTiering.Measures;
using CustomerTiering.Testing;
using CustomerTiering.Tests.Measures;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Oracles;

/// <summary>The law of shifts on every customer of two published order books: applied it moves the customer, one cent less does not. Ways down are checked on every fourth.</summary>
public class ShiftOracles
{
    [SharedDataFact(OrderBooks.OnlineRetail)]
    public void O1_every_shift_holds() => CheckAll(OrderBooks.Retail().Nets);

    [SharedDataFact(OrderBooks.AdventureWorks)]
    public void O2_every_shift_holds() => CheckAll(OrderBooks.Adventure().Nets);

    private static void CheckAll(Dictionary<string, Int128> nets)
    {
        var book = new NetBook(nets);
        var result = book.Decide(TieringPolicy.Abc);

        // Customers with the same net stand at the same place: their shifts are equal, and one of them is decided anew for all.
        var sames = result.Decisions.GroupBy(decision => decision.Revenue).Select((same, at) => (Same: same.ToList(), At: at)).ToList();
        Parallel.ForEach(sames, new ParallelOptions { MaxDegreeOfParallelism = 2 }, same => Check(book, same.Same, downToo: same.At % 4 == 0));
        result.Decisions.Count(decision => decision.ToUpper is TierShift.By).ShouldBe(result.Tiers.Skip(1).Sum(tier => tier.Customers));
        result.Decisions.Count(decision => decision.ToLower is TierShift.By).ShouldBe(result.Tiers.SkipLast(1).Sum(tier => tier.Customers));
    }

    private static void Check(NetBook book, IReadOnlyList<TierDecision> same, bool downToo)
    {
        var decision = same[0];
        foreach (var other in same)
        {
            (other.Tier, Amount(other.ToUpper), Amount(other.ToLower)).ShouldBe((decision.Tier, Amount(decision.ToUpper), Amount(decision.ToLower)));
        }

        if (decision.ToUpper is TierShift.By up)
        {
            TierAfter(Amount(up)).ShouldBe(up.Tier, decision.Customer.Value);
            TierAfter(Amount(up) - 0.01m).ShouldBe(decision.Tier, decision.Customer.Value);
        }

        if (downToo && decision.ToLower is TierShift.By down)
        {
            TierAfter(-Amount(down)).ShouldBe(down.Tier, decision.Customer.Value);
            TierAfter(0.01m - Amount(down)).ShouldBe(decision.Tier, decision.Customer.Value);
        }

        TierName TierAfter(decimal change) => book.TierAfter(TieringPolicy.Abc, decision.Customer, change);
    }

    private static decimal Amount(TierShift shift) => shift.Match(
        _ => 0m,
        by =>
        {
            var change = by.Changes.ShouldHaveSingleItem();
            change.Measure.ShouldBe(Measure.Revenue);
            change.Amount.ShouldBeGreaterThan(0);
            return change.Amount;
        });
}
