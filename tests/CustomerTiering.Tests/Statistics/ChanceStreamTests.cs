using CustomerTiering.Statistics;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Statistics;

public class ChanceStreamTests
{
    [Fact]
    public void Key_zero_gives_the_published_values_of_xoshiro256_star_star_filled_by_splitmix64()
    {
        var stream = new ChanceStream(0);
        ulong[] found = [stream.NextBits(), stream.NextBits(), stream.NextBits(), stream.NextBits()];
        found.ShouldBe([0x99EC5F36CB75F2B4UL, 0xBF6E1F784956452AUL, 0x1A5F849D4933E6E0UL, 0x6AA594F1262D2D2CUL]);
    }

    [Property(MaxTest = 200)]
    public void Steady_functions_are_the_platforms_own_to_thirteen_digits(int numerator, ushort denominator)
    {
        var x = numerator / (1.0 + denominator) % 700;
        SteadyMath.Exp(x).ShouldBe(Math.Exp(x), Math.Exp(x) * 1e-12);
        var positive = Math.Abs(x) + 1e-9;
        SteadyMath.Log(positive).ShouldBe(Math.Log(positive), 1e-13 * Math.Max(1, Math.Abs(Math.Log(positive))));
    }

    [Theory]
    [InlineData(0.25)]
    [InlineData(1)]
    [InlineData(7.5)]
    public void Gamma_has_its_shape_as_mean_and_variance(double shape) => Moments((ref ChanceStream stream) => stream.Gamma(shape), shape, shape);

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(16)]
    [InlineData(40.5)]
    public void Poisson_has_its_mean_as_variance(double mean) => Moments((ref ChanceStream stream) => stream.Poisson(mean), mean, mean);

    [Fact]
    public void Normal_has_mean_zero_and_variance_one() => Moments((ref ChanceStream stream) => stream.Normal(), 0, 1);

    [Fact]
    public void An_event_happens_again_once_on_average() => Moments((ref ChanceStream stream) => PoissonOne.Of(stream.NextBits()), 1, 1);

    [Fact]
    public void Poisson_one_by_the_table_has_the_probabilities_of_the_formula()
    {
        var stream = new ChanceStream(7);
        var counts = new int[20];
        for (var i = 0; i < 100_000; i++)
        {
            counts[PoissonOne.Of(stream.NextBits())]++;
        }

        var expected = Math.Exp(-1);
        for (var count = 0; count < 6; count++)
        {
            (counts[count] / 100_000.0).ShouldBe(expected, 5 * Math.Sqrt(expected / 100_000));
            expected /= count + 1;
        }

        PoissonOne.Of(0).ShouldBe(0);
        PoissonOne.Of(ulong.MaxValue).ShouldBeInRange(17, 19);
    }

    [Fact]
    public void Keys_differ_by_seed_text_and_draw()
    {
        var keys = from seed in Enumerable.Range(0, 10) from text in new[] { "a", "b", "ab", "ba", "客户" } from draw in Enumerable.Range(0, 20) select ChanceKey.Of(ChanceKey.Of(seed, text), draw);
        keys.Distinct().Count().ShouldBe(1000);
    }

    // Five standard errors of mean and variance; the draws are fixed by the key, so this cannot fail by chance on another day.
    private static void Moments(Draw draw, double mean, double variance)
    {
        const int count = 40_000;
        var stream = new ChanceStream(42);
        var values = Enumerable.Range(0, count).Select(_ => draw(ref stream)).ToArray();
        var found = values.Average();
        found.ShouldBe(mean, 1e-12 + (5 * Math.Sqrt(variance / count)));
        values.Sum(value => (value - found) * (value - found) / count).ShouldBe(variance, 1e-12 + (variance * 0.15));
    }

    private delegate double Draw(ref ChanceStream stream);
}
