using System.Globalization;
using CustomerTiering.Statistics;

namespace CustomerTiering.Tests.Statistics;

public class ComputedAbcTests
{
    public static TheoryData<double[], int[]> SmallCases => new()
    {
        { [5, 5, 5, 5, 5, 5, 5, 5, 5, 5], [10, 0, 0] },
        { [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], [10, 0, 0] },
        { [25, 400, 25, 25, 25, 400, 25, 25, 25, 25], [2, 0, 8] },
        { [9, 1], [1, 0, 1] },
        { [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [4, 2, 4] },
        { [100, 50, 20, 10, 5, -30, double.NaN, 0, 0, 1], [2, 1, 7] },
        { [0, 0, 0], [0, 0, 3] },
        { [], [0, 0, 0] },
        { [7], [1, 0, 0] },
    };

    [Theory]
    [MemberData(nameof(SmallCases))]
    public void O4_small_books_fall_into_the_stated_classes(double[] values, int[] sizes)
    {
        var abc = ComputedAbc.Of(values);
        new[] { abc.CountA, abc.CountB, abc.CountC }.ShouldBe(sizes);
        new[] { AbcClass.A, AbcClass.B, AbcClass.C }.Select(c => abc.Classes.Count(x => x == c)).ShouldBe(sizes);
    }

    [Fact]
    public void O4_negative_missing_and_zero_items_are_counted_and_are_C()
    {
        var abc = ComputedAbc.Of([100, 50, 20, 10, 5, -30, double.NaN, 0, 0, 1]);
        (abc.Negatives, abc.Missing, abc.Zeros).ShouldBe((1, 1, 2));
        abc.Notes(CultureInfo.InvariantCulture).ShouldBe(
            ["Negative items, counted as 0: 1.", "Items without a value, counted as 0: 1.", "Items that are zero: 2."]);
        abc.Notes(CultureInfo.GetCultureInfo("zh-CN")).ShouldBe(["负值 1 个，按 0 计。", "缺失值 1 个，按 0 计。", "零值 2 个。"]);
        abc.Classes.Skip(5).ShouldAllBe(c => c == AbcClass.C);
        abc.Classes.Take(3).ShouldBe([AbcClass.A, AbcClass.A, AbcClass.B]);
    }

    [Theory]
    [InlineData]
    [InlineData(0.0, 0.0)]
    [InlineData(-1.0, double.NaN, 0.0)]
    public void O4_without_a_positive_item_everything_is_C_and_the_total_is_zero(params double[] values)
    {
        var abc = ComputedAbc.Of(values);
        abc.TotalIsZero.ShouldBeTrue();
        abc.Notes(CultureInfo.InvariantCulture)[^1].ShouldContain("total is zero");
        abc.CountC.ShouldBe(values.Length);
        abc.BeforeTies.ShouldBe(default);
    }

    [Fact]
    public void An_item_equal_to_the_mean_breaks_even_although_doubles_add_up_askew() =>
        ComputedAbc.Lines([0.4, 0.3, 0.2]).BreakEven.ShouldBe(2);

    [Fact]
    public void An_infinite_item_is_misuse()
    {
        Should.Throw<ArgumentException>(() => ComputedAbc.Of([1, double.PositiveInfinity]));
        Should.Throw<ArgumentException>(() => ComputedAbc.Of([1, double.NegativeInfinity]));
        Should.Throw<ArgumentException>(() => ComputedAbc.Lines([1, 2]));
    }
}
