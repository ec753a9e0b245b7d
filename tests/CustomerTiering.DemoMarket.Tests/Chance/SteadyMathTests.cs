using CustomerTiering.Demo.Chance;
using FsCheck.Xunit;

namespace CustomerTiering.Demo.Tests.Chance;

/// <summary>The steady functions agree with the platform's to far more than a cent.</summary>
public sealed class SteadyMathTests
{
    [Property]
    public bool Exponential_agrees_with_the_platform(short x) => Near(SteadyMath.Exp(x / 100.0), Math.Exp(x / 100.0));

    [Property]
    public bool Logarithm_agrees_with_the_platform(uint x) => Near(SteadyMath.Log((x + 1) / 1000.0), Math.Log((x + 1) / 1000.0));

    [Property]
    public bool Logarithm_undoes_the_exponential(short x) => Math.Abs(SteadyMath.Log(SteadyMath.Exp(x / 100.0)) - (x / 100.0)) < 1e-11;

    // Quantiles of the standard normal as printed in any table.
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.8, 0.8416212)]
    [InlineData(0.9, 1.2815516)]
    [InlineData(0.975, 1.9599640)]
    [InlineData(0.001, -3.0902323)]
    public void Normal_quantile_is_within_its_stated_error(double share, double expected) => SteadyMath.NormalQuantile(share).ShouldBe(expected, 4.5e-4);

    private static bool Near(double got, double expected) => Math.Abs(got - expected) <= 1e-13 * Math.Max(1, Math.Abs(expected));
}
