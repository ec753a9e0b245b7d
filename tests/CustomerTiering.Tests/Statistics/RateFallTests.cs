using CustomerTiering.Statistics;
using FsCheck;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Statistics;

/// <summary>Falls of a rate against chance, and many tests at once.</summary>
public class RateFallTests
{
    [Theory]
    [InlineData(1, 0, 1, 1, 0.5)]
    [InlineData(4, 0, 1, 1, 0.0625)]
    [InlineData(3, 1, 1, 1, 0.3125)]
    [InlineData(2, 2, 1, 1, 0.6875)]
    [InlineData(3, 0, 2, 1, 0.296296296296296)]
    public void The_chance_of_a_fall_is_the_binomial_one(int before, int after, double exposureBefore, double exposureAfter, double chance) =>
        new RateFall(before, after, exposureBefore, exposureAfter).PValue.ShouldBe(chance, 1e-12);

    [Property]
    public void The_chance_of_a_fall_agrees_with_the_sum_over_whole_numbers(byte before, byte after, byte exposureBefore, byte exposureAfter)
    {
        var (first, second, long1, long2) = ((before % 12) + 1, after % 12, exposureBefore + 1, exposureAfter + 1);
        var events = first + second;
        var sum = 0.0;
        for (var count = 0; count <= second; count++)
        {
            var ways = 1.0;
            for (var i = 0; i < count; i++)
            {
                ways = ways * (events - i) / (i + 1);
            }

            sum += ways * Math.Pow(long2 / (double)(long1 + long2), count) * Math.Pow(long1 / (double)(long1 + long2), events - count);
        }

        new RateFall(first, second, long1, long2).PValue.ShouldBe(Math.Min(sum, 1), 1e-10);
    }

    [Property]
    public void Fewer_events_after_the_moment_are_never_likelier(byte before, byte after, byte exposureBefore, byte exposureAfter)
    {
        var fewer = new RateFall(before + 1, after, exposureBefore + 1, exposureAfter + 1);
        var more = new RateFall(before + 1, after + 1, exposureBefore + 1, exposureAfter + 1);
        fewer.PValue.ShouldBeLessThanOrEqualTo(more.PValue + 1e-12);
        fewer.LogLikelihoodRatio.ShouldBeGreaterThanOrEqualTo(more.LogLikelihoodRatio - 1e-9);
        fewer.Left.ShouldBeLessThan(more.Left);
        (fewer.LogLikelihoodRatio > 0).ShouldBe(fewer.Left < 1);
    }

    [Fact]
    public void A_weekly_call_that_becomes_one_in_eight_weeks_is_no_chance()
    {
        var fall = new RateFall(65, 5, 455, 272);
        fall.Left.ShouldBe(5.0 / 272 * 7, 1e-12);
        fall.PValue.ShouldBeLessThan(1e-7);
        fall.Expected.ShouldBe(272.0 / 7, 1e-9);
        Should.Throw<ArgumentOutOfRangeException>(() => new RateFall(0, 1, 1, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new RateFall(1, 0, 1, 0));
    }

    [Fact]
    public void Corrections_follow_the_papers()
    {
        ManyTests.Holm([0.01, 0.04, 0.03, 0.005]).ShouldBe([0.03, 0.06, 0.06, 0.02], 1e-12);
        ManyTests.BenjaminiHochberg([0.01, 0.04, 0.03, 0.005]).ShouldBe([0.02, 0.04, 0.04, 0.02], 1e-12);
        ManyTests.Holm([]).ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => ManyTests.Holm([1.5]));
    }

    [Property]
    public void A_correction_keeps_the_order_of_the_tests_and_never_lowers_a_chance(NonEmptyArray<byte> drawn)
    {
        double[] chances = [.. drawn.Get.Select(v => v / 255.0)];
        var (holm, hochberg) = (ManyTests.Holm(chances), ManyTests.BenjaminiHochberg(chances));
        for (var i = 0; i < chances.Length; i++)
        {
            hochberg[i].ShouldBeGreaterThanOrEqualTo(chances[i]);
            holm[i].ShouldBeGreaterThanOrEqualTo(hochberg[i] - 1e-12);
            holm[i].ShouldBeLessThanOrEqualTo(1);
            for (var j = 0; j < chances.Length; j++)
            {
                (chances[i] > chances[j] || (holm[i] <= holm[j] && hochberg[i] <= hochberg[j])).ShouldBeTrue();
            }
        }
    }
}
