using CustomerTiering.Statistics;
using FsCheck;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Statistics;

/// <summary>Laws of rank correlations and of the overlap of two tops, against counting over all pairs.</summary>
public class RankCorrelationLaws
{
    private const double Close = 1e-12;

    [Property]
    public void Both_agree_with_slow_counting(NonEmptyArray<(byte First, byte Second)> drawn)
    {
        var (first, second) = Columns(drawn);
        if (first.Distinct().Count() == 1 || second.Distinct().Count() == 1)
        {
            RankCorrelation.KendallTauB(first, second).ShouldBe(new IndexOutcome.Undefined(UndefinedIndex.AllTied));
            RankCorrelation.Spearman(first, second).ShouldBe(new IndexOutcome.Undefined(UndefinedIndex.AllTied));
        }
        else
        {
            ValueOf(RankCorrelation.KendallTauB(first, second)).ShouldBe(SlowTau(first, second), Close);
            ValueOf(RankCorrelation.Spearman(first, second)).ShouldBe(SlowRho(first, second), Close);
        }
    }

    [Property]
    public void The_order_of_the_items_and_of_the_sides_changes_no_bit(NonEmptyArray<(byte First, byte Second)> drawn, int seed, byte k)
    {
        var (first, second) = Columns(drawn);
        var order = Enumerable.Range(0, first.Length).ToArray();
        new Random(seed).Shuffle(order);
        double[] one = [.. order.Select(i => first[i])], other = [.. order.Select(i => second[i])];
        RankCorrelation.KendallTauB(one, other).ShouldBe(RankCorrelation.KendallTauB(first, second));
        RankCorrelation.Spearman(other, one).ShouldBe(RankCorrelation.Spearman(first, second));
        TopOverlap.Of(one, other, k + 1).ShouldBe(TopOverlap.Of(first, second, k + 1));
        ValueOf(TopOverlap.Of(other, one, k + 1)).ShouldBe(ValueOf(TopOverlap.Of(first, second, k + 1)), Close);
    }

    [Property]
    public void The_same_order_is_1_and_the_opposite_is_minus_1(NonEmptyArray<byte> drawn)
    {
        double[] first = [.. drawn.Get.Select(v => (double)v)], cubes = [.. first.Select(v => (v * v * v) + 1)], falling = [.. first.Select(v => -v)];
        if (first.Distinct().Count() > 1)
        {
            ValueOf(RankCorrelation.KendallTauB(first, cubes)).ShouldBe(1, Close);
            ValueOf(RankCorrelation.Spearman(first, cubes)).ShouldBe(1, Close);
            ValueOf(RankCorrelation.KendallTauB(first, falling)).ShouldBe(-1, Close);
            ValueOf(RankCorrelation.Spearman(first, falling)).ShouldBe(-1, Close);
        }
    }

    [Property]
    public void A_list_agrees_with_itself_in_full_and_every_overlap_is_a_share(NonEmptyArray<(byte First, byte Second)> drawn, byte k)
    {
        var (first, second) = Columns(drawn);
        ValueOf(TopOverlap.Of(first, first, k + 1)).ShouldBe(1, Close);
        ValueOf(TopOverlap.Of(first, second, k + 1)).ShouldBeInRange(0, 1);
        ValueOf(TopOverlap.Of(first, second, first.Length)).ShouldBe(1, Close);
    }

    [Property]
    public void Without_ties_the_overlap_counts_who_is_in_both(NonEmptyArray<byte> drawn, int seed, byte k)
    {
        var count = drawn.Get.Length;
        var (first, second) = (Enumerable.Range(0, count).ToArray(), Enumerable.Range(0, count).ToArray());
        new Random(seed).Shuffle(first);
        new Random(~seed).Shuffle(second);
        var places = (k % count) + 1;
        var both = Enumerable.Range(0, count).Count(i => first[i] >= count - places && second[i] >= count - places);
        ValueOf(TopOverlap.Of([.. first.Select(v => (double)v)], [.. second.Select(v => (double)v)], places)).ShouldBe(both / (double)places, Close);
    }

    [Fact]
    public void Items_tied_at_the_last_place_share_it()
    {
        // Two places; by visits three share the second one, a third each.
        ValueOf(TopOverlap.Of([9, 4, 4, 4, 1], [50, 30, 10, 5, 5], 2)).ShouldBe((1 + (1.0 / 3)) / 2, Close);

        // Visits that ask for nobody agree with any two of five as chance does.
        ValueOf(TopOverlap.Of([1, 1, 1, 1, 1], [50, 30, 10, 5, 4], 2)).ShouldBe(0.4, Close);
        TopOverlap.Of([], [], 1).ShouldBe(new IndexOutcome.Undefined(UndefinedIndex.NoItems));
        Should.Throw<ArgumentOutOfRangeException>(() => TopOverlap.Of([1], [1], 0));
    }

    /// <summary>τ-b counted over all pairs.</summary>
    internal static double SlowTau(double[] first, double[] second)
    {
        long sum = 0, ordered = 0, otherOrdered = 0;
        for (var i = 0; i < first.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (Math.Sign(first[i] - first[j]), Math.Sign(second[i] - second[j]));
                sum += one * other;
                ordered += one * one;
                otherOrdered += other * other;
            }
        }

        return sum / Math.Sqrt(ordered) / Math.Sqrt(otherOrdered);
    }

    /// <summary>ρ as the plain correlation of mean ranks.</summary>
    internal static double SlowRho(double[] first, double[] second)
    {
        var (one, other) = (Ranks(first), Ranks(second));
        var mean = (first.Length + 1) / 2.0;
        var product = one.Zip(other).Sum(pair => (pair.First - mean) * (pair.Second - mean));
        return product / Math.Sqrt(one.Sum(r => (r - mean) * (r - mean))) / Math.Sqrt(other.Sum(r => (r - mean) * (r - mean)));
    }

    private static double[] Ranks(double[] values) => [.. values.Select(v => values.Count(w => w < v) + ((values.Count(w => w.Equals(v)) + 1) / 2.0))];

    private static (double[] First, double[] Second) Columns(NonEmptyArray<(byte First, byte Second)> drawn) =>
        ([.. drawn.Get.Select(pair => (double)(pair.First / 8))], [.. drawn.Get.Select(pair => (double)(pair.Second / 16))]);

    private static double ValueOf(IndexOutcome outcome) => outcome.Match(defined => defined.Value, undefined => throw new InvalidOperationException(undefined.Reason.ToString()));
}
