using CustomerTiering.Demo.Chance;
using FsCheck.Xunit;

namespace CustomerTiering.Demo.Tests.Chance;

/// <summary>The generator is the published one, and its draws are spread as they claim.</summary>
public sealed class SeededStreamTests
{
    [Fact]
    public void First_values_are_those_of_the_published_generator() => new[] { 1, 2, 3, 4 }
        .Aggregate((Stream: new SeededStream(1, 2, 3, 4), Values: new List<ulong>()), (run, _) =>
        {
            run.Values.Add(run.Stream.NextBits());
            return run;
        })
        .Values.ShouldBe([11520UL, 0UL, 1509978240UL, 1215971899390074240UL]);

    [Fact]
    public void Mixing_is_that_of_splitmix64() => MarketStreams.Mix(unchecked(1234567UL + 0x9E3779B97F4A7C15)).ShouldBe(6457827717110365317UL);

    [Property]
    public bool Draws_below_a_limit_stay_below_it(ulong key, FsCheck.PositiveInt limit)
    {
        var stream = SeededStream.Of(key);
        return Enumerable.Range(0, 100).All(_ => stream.Below(limit.Get) is var drawn && drawn >= 0 && drawn < limit.Get);
    }

    [Property]
    public bool Shuffling_keeps_every_value(ulong key, int[] values)
    {
        var shuffled = values.ToArray();
        SeededStream.Of(key).Shuffle(shuffled.AsSpan());
        return shuffled.Order().SequenceEqual(values.Order());
    }

    [Fact]
    public void Draws_below_six_are_equally_likely()
    {
        var stream = SeededStream.Of(42);
        var counts = new int[6];
        for (var i = 0; i < 60_000; i++)
        {
            counts[stream.Below(6)]++;
        }

        // Five degrees of freedom: 20.5 is passed by chance once in a thousand, and the seed is fixed.
        counts.Sum(count => (count - 10_000.0) * (count - 10_000.0) / 10_000).ShouldBeLessThan(20.5);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Erlang_values_have_mean_one_and_variance_one_by_shape(int shape)
    {
        var stream = SeededStream.Of(43);
        double[] values = [.. Enumerable.Range(0, 50_000).Select(_ => stream.Erlang(shape))];
        values.Average().ShouldBe(1, 0.02);
        values.Average(value => (value - 1) * (value - 1)).ShouldBe(1.0 / shape, 0.05 / shape);
    }

    [Fact]
    public void Lognormal_values_have_mean_one()
    {
        var stream = SeededStream.Of(44);
        Enumerable.Range(0, 50_000).Average(_ => stream.LogNormal(0.45)).ShouldBe(1, 0.01);
    }
}
