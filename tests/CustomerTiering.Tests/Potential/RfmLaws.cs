using CustomerTiering.Potential;
using CustomerTiering.Statistics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Potential;

/// <summary>Laws of RFM scoring, against slow forms in doubles and in counting.</summary>
public class RfmLaws
{
    private const long Million = 1_000_000;

    [Property]
    public void Scores_follow_the_quantiles_plus_one_written_down_slowly(NonEmptyArray<(byte Days, byte Orders, int Money)> drawn, byte bins)
    {
        var policy = Policy(RfmBinning.QuantilesPlusOne, (bins % 8) + 2);
        var result = Score(policy, drawn.Get);
        for (var place = 0; place < result.Count; place++)
        {
            var (days, orders, money) = drawn.Get[place];
            result.Recency[place].ShouldBe((byte)(policy.Bins + 1 - Slowly(policy.Bins, days, drawn.Get.Select(c => (decimal)c.Days))));
            result.Frequency[place].ShouldBe(Slowly(policy.Bins, orders, drawn.Get.Select(c => (decimal)c.Orders)));
            result.Monetary[place].ShouldBe(Slowly(policy.Bins, money, drawn.Get.Select(c => (decimal)c.Money)));
        }
    }

    [Property]
    public void Limits_are_the_type_7_quantiles(NonEmptyArray<(byte Days, byte Orders, int Money)> drawn)
    {
        var result = Score(Policy(RfmBinning.Quantiles, 5), drawn.Get);
        for (var bin = 1; bin < 5; bin++)
        {
            ((double)result.RecencyLimits[bin - 1]).ShouldBe(Quantile.Type7([.. drawn.Get.Select(c => (double)c.Days)], bin / 5.0), 1e-9);
            ((double)result.MonetaryLimits[bin - 1]).ShouldBe(Quantile.Type7([.. drawn.Get.Select(c => (double)c.Money)], bin / 5.0), 1e-6);
        }
    }

    [Property]
    public void Equal_counts_follow_the_number_of_better_customers(NonEmptyArray<(byte Days, byte Orders, int Money)> drawn, byte bins)
    {
        var policy = Policy(RfmBinning.EqualCounts, (bins % 8) + 2);
        var customers = drawn.Get;
        var result = Score(policy, customers);
        for (var place = 0; place < result.Count; place++)
        {
            ((int)result.Recency[place]).ShouldBe(policy.Bins - (policy.Bins * customers.Count(c => c.Days < customers[place].Days) / customers.Length));
            ((int)result.Frequency[place]).ShouldBe(policy.Bins - (policy.Bins * customers.Count(c => c.Orders > customers[place].Orders) / customers.Length));
            ((int)result.Monetary[place]).ShouldBe(policy.Bins - (policy.Bins * customers.Count(c => c.Money > customers[place].Money) / customers.Length));
        }
    }

    [Property]
    public void Order_does_not_matter_and_better_is_never_scored_worse((byte Days, byte Orders, int Money)[] drawn)
    {
        foreach (var binning in Enum.GetValues<RfmBinning>())
        {
            var policy = Policy(binning, 5);
            var scored = Score(policy, drawn);
            var turned = Score(policy, [.. drawn.Reverse()]);
            Scores(turned).Reverse().ShouldBe(Scores(scored));
            var pairs = drawn.Zip(Scores(scored)).ToArray();
            pairs.OrderBy(p => p.First.Days).Select(p => (int)p.Second.Recency).ShouldBeInOrder(SortDirection.Descending);
            pairs.OrderBy(p => p.First.Orders).Select(p => (int)p.Second.Frequency).ShouldBeInOrder(SortDirection.Ascending);
            pairs.OrderBy(p => p.First.Money).Select(p => (int)p.Second.Monetary).ShouldBeInOrder(SortDirection.Ascending);
        }
    }

    [Property]
    public void Everybody_is_in_exactly_one_segment((byte Days, byte Orders, int Money)[] drawn, byte bins)
    {
        var policy = Policy(RfmBinning.QuantilesPlusOne, (bins % 8) + 2);
        var result = Score(policy, drawn);
        result.SegmentSizes().Sum().ShouldBe(drawn.Length);
        for (var place = 0; place < result.Count; place++)
        {
            policy.Segments.Where(segment => segment.Contains(result[place])).ShouldBe([result.SegmentOf(place)]);
        }
    }

    private static IEnumerable<RfmScore> Scores(RfmResult result) => Enumerable.Range(0, result.Count).Select(place => result[place]);

    private static RfmPolicy Policy(RfmBinning binning, int bins) =>
        RfmPolicy.Of(new RfmPolicyDraft { Binning = binning, Bins = bins, Segments = RfmSegments.Eight(bins) })
            .Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].Message));

    private static RfmResult Score(RfmPolicy policy, (byte Days, byte Orders, int Money)[] customers) => Rfm.Of(
        policy,
        [.. customers.Select(c => (int)c.Days)],
        [.. customers.Select(c => (int)c.Orders)],
        [.. customers.Select(c => c.Money * Million)]);

    /// <summary>1 and one more for each limit reached: the type-7 quantile, times the number of bins to stay whole, plus 1.</summary>
    private static byte Slowly(int bins, decimal value, IEnumerable<decimal> all)
    {
        decimal[] sorted = [.. all.Order()];
        return (byte)(1 + Enumerable.Range(1, bins - 1).Count(bin =>
        {
            var (below, rest) = Math.DivRem((sorted.Length - 1) * bin, bins);
            var above = Math.Min(below + 1, sorted.Length - 1);
            return value * bins >= (sorted[below] * (bins - rest)) + (sorted[above] * rest) + bins;
        }));
    }
}
