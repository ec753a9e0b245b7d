using System.Globalization;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Measures;

public class LeverageTests
{
    [Fact]
    public void At_70_30_ten_percent_of_core_is_7_points_against_9_and_the_break_even_is_75_percent()
    {
        var result = Leverage.Of(Group("core", 70, 0.10), Group("the rest", 30, 0.30));
        result.GainOfOne.ShouldBe(0.07, 1e-15);
        result.GainOfOther.ShouldBe(0.09, 1e-15);
        result.BreakEvenShare.ShouldBe(0.75, 1e-15);
        result.Sign.ShouldBe(-1);
        result.Say(CultureInfo.GetCultureInfo("en")).ShouldBe(
            "+10% in core (70% of the base) adds 7 points; +30% in the rest (30%) adds 9. The growth of core adds less: it would have to bring more than 75% of the base. +10% in core equals +23.33% in the rest.");
        result.Say(CultureInfo.GetCultureInfo("zh-CN")).ShouldContain("须超过 75%");
    }

    [Fact]
    public void At_80_20_core_adds_more()
    {
        var result = Leverage.Of(Group("核心客户", 80, 0.10), Group("其他客户", 20, 0.30));
        result.Sign.ShouldBe(1);
        result.Say(CultureInfo.GetCultureInfo("zh-Hans")).ShouldBe(
            "核心客户（占 80%）增长 10% 带来 8 个百分点，其他客户（占 20%）增长 30% 带来 6 个百分点。核心客户的占比超过两者持平的 75%，所以带来更多。核心客户增长 10% 相当于其他客户增长 40%。");
    }

    [Fact]
    public void At_75_25_both_add_the_same() => Leverage.Of(Group("core", 75, 0.10), Group("the rest", 25, 0.30)).Sign.ShouldBe(0);

    [Property]
    public void The_equal_growth_adds_the_same_and_the_break_even_share_decides(ushort core, ushort rest, byte one, byte other)
    {
        var (a, b) = (Group("core", core + 1m, (one + 1) / 100.0), Group("rest", rest + 1m, (other + 1) / 100.0));
        var result = Leverage.Of(a, b);
        var same = Leverage.Of(a, b with { Growth = result.EqualGrowthOfOther });
        same.GainOfOther.ShouldBe(same.GainOfOne, 1e-12);
        same.Sign.ShouldBe(0);
        var back = Leverage.Of(a with { Growth = result.EqualGrowthOfOne }, b);
        back.GainOfOne.ShouldBe(back.GainOfOther, 1e-12);
        (result.ShareOfOne > result.BreakEvenShare + 1e-9).ShouldBe(result.GainOfOne > result.GainOfOther + (1e-9 * (a.Growth + b.Growth)));
    }

    [Property]
    public void Changing_the_places_turns_the_sign(ushort core, ushort rest, byte one, byte other)
    {
        var (a, b) = (Group("core", core + 1m, (one + 1) / 100.0), Group("rest", rest, (other + 1) / 100.0));
        Leverage.Of(b, a).Sign.ShouldBe(-Leverage.Of(a, b).Sign);
        Leverage.Of(b, a).BreakEvenShare.ShouldBe(1 - Leverage.Of(a, b).BreakEvenShare, 1e-12);
    }

    [Fact]
    public void A_group_that_brings_nothing_has_no_equal_growth()
    {
        var result = Leverage.Of(Group("core", 10, 0.1), Group("the rest", 0, 0.3));
        result.EqualGrowthOfOther.ShouldBe(double.PositiveInfinity);
        result.Say(CultureInfo.InvariantCulture).ShouldNotContain("equals");
    }

    [Fact]
    public void Negative_bases_empty_books_and_shrinking_are_misuse()
    {
        Should.Throw<ArgumentException>(() => Leverage.Of(Group("core", -1, 0.1), Group("rest", 5, 0.1)));
        Should.Throw<ArgumentException>(() => Leverage.Of(Group("core", 0, 0.1), Group("rest", 0, 0.1)));
        Should.Throw<ArgumentOutOfRangeException>(() => Leverage.Of(Group("core", 1, 0), Group("rest", 5, 0.1)));
    }

    private static LeverageGroup Group(string name, decimal money, double growth) => new(name, new LedgerTotal(LedgerAmount.From(money).Micros), growth);
}
