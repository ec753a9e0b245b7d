using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CustomerTiering.Architecture.Tests.Testing;

/// <summary>The attribute under every law of this repository has to fail when the law is broken.</summary>
public sealed class PropertyAttributeTests
{
    [Property]
    public bool A_property_of_several_parameters_runs(int left, int right) => left + right == right + left;

    [Property(Arbitrary = [typeof(EvenNumbers)], MaxTest = 20)]
    public void Arbitraries_of_the_attribute_are_drawn_from(int even) => (even % 2).ShouldBe(0);

    [Fact]
    public void As_many_draws_are_made_as_asked()
    {
        var laws = new Laws();
        PropertyCheck.Run(new PropertyAttribute { MaxTest = 37 }, Law(nameof(Laws.Holds)), laws);
        laws.Seen.Count.ShouldBe(37);
    }

    [Fact]
    public void A_broken_law_fails_with_the_shrunk_draw_and_how_to_repeat_it()
    {
        var laws = new Laws();
        var failure = Should.Throw<PropertyFailedException>(() => PropertyCheck.Run(new PropertyAttribute { MaxTest = 1000, EndSize = 1000 }, Law(nameof(Laws.BelowFifty)), laws));
        laws.Seen.Where(number => number >= 50).Min().ShouldBe(50, "the draw is shrunk as far as the law is broken");
        if (laws.FirstBroken != 50)
        {
            failure.Message.ShouldContain("Shrunk:");
        }

        failure.InnerException.ShouldBeOfType<ShouldAssertException>();

        var first = laws.FirstBroken;
        var replay = failure.Message.Split("Replay = \"")[1].Split('"')[0];
        var again = new Laws();
        Should.Throw<PropertyFailedException>(() => PropertyCheck.Run(new PropertyAttribute { Replay = replay }, Law(nameof(Laws.BelowFifty)), again));
        again.Seen[0].ShouldBe(first!.Value);
    }

    [Theory]
    [InlineData(nameof(Laws.IsFalse))]
    [InlineData(nameof(Laws.IsFalseLater))]
    [InlineData(nameof(Laws.ThrowsLater))]
    [InlineData(nameof(Laws.NeverApplies))]
    public void False_a_failed_task_and_a_precondition_never_met_all_fail(string law) =>
        Should.Throw<PropertyFailedException>(() => PropertyCheck.Run(new PropertyAttribute(), Law(law), new Laws()));

    [Fact]
    public void Two_runs_draw_differently()
    {
        var one = new Laws();
        var two = new Laws();
        PropertyCheck.Run(new PropertyAttribute(), Law(nameof(Laws.Holds)), one);
        PropertyCheck.Run(new PropertyAttribute(), Law(nameof(Laws.Holds)), two);
        one.Seen.SequenceEqual(two.Seen).ShouldBeFalse();
    }

    private static MethodInfo Law(string name) => typeof(Laws).GetMethod(name)!;

    private static class EvenNumbers
    {
        public static Arbitrary<int> Even() => ArbMap.Default.ArbFor<int>().Generator.Select(number => number * 2).ToArbitrary();
    }

    private sealed class Laws
    {
        public List<int> Seen { get; } = [];

        public int? FirstBroken { get; private set; }

        public void Holds(int number) => Seen.Add(number);

        public void BelowFifty(int number)
        {
            Seen.Add(number);
            if (number >= 50)
            {
                FirstBroken ??= number;
            }

            number.ShouldBeLessThan(50);
        }

        public bool IsFalse(int number) => number == int.MinValue;

        public Task<bool> IsFalseLater(int number) => Task.FromResult(number == int.MinValue);

        public async Task ThrowsLater(int number)
        {
            await Task.Yield();
            throw new InvalidOperationException(nameof(number));
        }

        public FsCheck.Property NeverApplies(int number) => true.When(number == int.MinValue);
    }
}
