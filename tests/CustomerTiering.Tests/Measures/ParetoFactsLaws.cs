using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Policies;
using CustomerTiering.Statistics;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Measures;

/// <summary>Laws of the Pareto facts, against counting by hand in whole numbers.</summary>
public class ParetoFactsLaws
{
    [Property]
    public void Order_changes_nothing(int[] nets, int seed)
    {
        var micros = Micros(nets);
        var shuffled = (Int128[])micros.Clone();
        new Random(seed).Shuffle(shuffled);
        var (one, other) = (ParetoFacts.Of(micros), ParetoFacts.Of(shuffled));
        (other.Gini, other.Hoover, other.Theil, other.Kolkata, other.GiniWithNegatives).ShouldBe((one.Gini, one.Hoover, one.Theil, one.Kolkata, one.GiniWithNegatives));
        other.LineOf(Proportion.OfPercent(80)).ShouldBe(one.LineOf(Proportion.OfPercent(80)));
    }

    [Property]
    public void Counts_and_sums_are_those_of_the_buyers(int[] nets)
    {
        var facts = ParetoFacts.Of(nets.Select(net => LedgerTotalOf(net)));
        facts.Customers.ShouldBe(nets.Length);
        facts.Buyers.ShouldBe(nets.Count(net => net > 0));
        facts.NetNegatives.ShouldBe(nets.Count(net => net < 0));
        facts.Net.Value.ShouldBe(nets.Sum(net => (decimal)net));
        facts.Base.Value.ShouldBe(nets.Where(net => net > 0).Sum(net => (decimal)net));
    }

    [Property]
    public void Customers_for_a_share_is_the_smallest_leading_group_that_brings_it(int[] nets, uint parts)
    {
        var share = Proportion.Of(parts % 1_000_001 / 1_000_000m);
        decimal[] buyers = [.. nets.Where(net => net > 0).Select(net => (decimal)net).OrderDescending()];
        var needed = share.Value * buyers.Sum();
        var expected = Enumerable.Range(0, buyers.Length + 1).First(k => buyers.Take(k).Sum() >= needed);
        ParetoFacts.Of(Micros(nets)).CustomersFor(share).ShouldBe(expected);
    }

    [Property]
    public void The_top_is_rounded_up_and_its_share_is_exact(int[] nets, uint parts)
    {
        var p = Proportion.Of(parts % 1_000_001 / 1_000_000m);
        decimal[] buyers = [.. nets.Select(net => (decimal)net).Where(net => net > 0).OrderDescending()];
        var facts = ParetoFacts.Of(Micros(nets));
        var top = (int)Math.Ceiling(p.Value * buyers.Length);
        facts.CountOfTop(p).ShouldBe(top);
        facts.SumOfFirst(top).Value.ShouldBe(buyers.Take(top).Sum());
        if (buyers.Length > 0)
        {
            facts.ShareOfTop(p).ShouldBe((double)(buyers.Take(top).Sum() / buyers.Sum()), 1e-15);
        }
    }

    [Property]
    public void A_line_knows_who_is_tied_on_it(byte[] nets, byte percent)
    {
        var share = Proportion.OfPercent((percent % 100) + 1);
        int[] drawn = [.. nets.Select(net => net % 6)];
        var line = ParetoFacts.Of(Micros(drawn)).LineOf(share);
        int[] buyers = [.. drawn.Where(net => net > 0).OrderDescending()];
        if (buyers.Length == 0)
        {
            line.ShouldBe(new ParetoLine(share, 0, LedgerTotal.Zero, 0, 0));
            return;
        }

        var last = buyers[line.Customers - 1];
        line.Last.Value.ShouldBe(last);
        line.Inside.ShouldBe(buyers.Take(line.Customers).Count(net => net == last));
        line.Outside.ShouldBe(buyers.Skip(line.Customers).Count(net => net == last));
    }

    [Property]
    public void The_indices_are_those_of_the_statistics(ushort[] nets)
    {
        double[] buyers = [1, .. nets.Where(net => net > 0).Select(net => (double)net)];
        var facts = ParetoFacts.Of(Micros([1, .. nets.Select(net => (int)net)]));
        facts.Gini.ShouldBe(Gini.Of(buyers), 1e-12);
        facts.Hoover.ShouldBe(Hoover.Of(buyers), 1e-12);
        facts.Theil.ShouldBe(Theil.Of(buyers), 1e-12);
        facts.Kolkata.ShouldBe(LorenzCurve.Of(buyers).Kolkata(), 1e-9);
    }

    [Property]
    public void With_net_negative_customers_the_Gini_for_negatives_is_over_everyone(int[] nets) =>
        ParetoFacts.Of(Micros([1, .. nets])).GiniWithNegatives.ShouldBe(Gini.WithNegatives([1, .. nets.Select(net => (double)net)]), 1e-12);

    [Property]
    public void A_reading_holds_exactly_within_its_tolerance(byte[] nets)
    {
        var reading = ParetoFacts.Of(Micros([.. nets.Select(net => (int)net)])).Read(ParetoRule.EightyTwenty);
        var part = reading.Buyers == 0 ? -1 : (decimal)reading.CustomersFor / reading.Buyers;
        reading.Verdict.ShouldBe(part switch
        {
            -1 => ParetoVerdict.NoBuyers,
            < 0.15m => ParetoVerdict.MoreConcentrated,
            <= 0.25m => ParetoVerdict.Holds,
            _ => ParetoVerdict.LessConcentrated,
        });
    }

    private static LedgerTotal LedgerTotalOf(int net) => new((Int128)net * LedgerAmount.MicrosPerUnit);

    private static Int128[] Micros(int[] nets) => [.. nets.Select(net => LedgerTotalOf(net).Micros)];
}
