using System.Globalization;
using CustomerTiering.Money;
using CustomerTiering.Reports.Pictures;
using FsCheck.Xunit;

namespace CustomerTiering.Reports.Tests.Pictures;

public class NiceScaleLaws
{
    [Property]
    public void It_covers_the_values_with_few_round_ticks(int least, int greatest, byte power, byte most)
    {
        var unit = Math.Pow(10, (power % 20) - 8);
        var ticks = 3 + (most % 8);
        var scale = NiceScale.Covering(least * unit, greatest * unit, 0, 100, ticks);
        var places = scale.Ticks.ToArray();
        places.Length.ShouldBeInRange(2, ticks);
        scale.Least.ShouldBeLessThanOrEqualTo(Math.Min(0, least * unit) + (1e-9 * unit));
        scale.Greatest.ShouldBeGreaterThanOrEqualTo((Math.Max(0, greatest) * unit) - (Math.Abs(greatest) * 1e-9 * unit));
        scale.Place(scale.Least).ShouldBe(0, 1e-9);
        scale.Place(scale.Greatest).ShouldBe(100, 1e-9);
        var apart = places[1] - places[0];
        var leading = apart / Math.Pow(10, Math.Floor(Math.Log10(apart) + 1e-9));
        new[] { 1, 2, 2.5, 5 }.ShouldContain(factor => Math.Abs(factor - leading) < 1e-6);
        places.ShouldContain(tick => tick == 0);
    }

    [Theory]
    [InlineData("en", 1234567, "CNY 1.23M")]
    [InlineData("en", 12345678, "CNY 12.3M")]
    [InlineData("en", 999, "CNY 999")]
    [InlineData("en", -4500, "CNY -4.5K")]
    [InlineData("zh-CN", 1234567, "123 万元")]
    [InlineData("zh-CN", 350000000, "3.5 亿元")]
    [InlineData("zh-CN", 999, "999 元")]
    [InlineData("de-DE", 1250000, "CNY 1,25M")]
    public void Amounts_are_short_as_the_language_has_them(string culture, int amount, string expected) =>
        FigureFormat.ShortMoney(amount, Currency.Of("CNY"), CultureInfo.GetCultureInfo(culture)).ShouldBe(expected);

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(0.0001, "<0.1%")]
    [InlineData(0.9999, ">99.9%")]
    [InlineData(1, "100%")]
    [InlineData(0.1234, "12.3%")]
    [InlineData(-0.02, "-2%")]
    [InlineData(double.NaN, "–")]
    public void What_is_not_nothing_is_not_called_nothing(double share, string expected) => FigureFormat.Percent(share, CultureInfo.InvariantCulture).ShouldBe(expected);

    [Fact]
    public void A_name_too_long_for_its_place_ends_in_an_ellipsis()
    {
        var fitted = TextWidth.Fit("某某农资批发市场有限公司 No. 12", 13, 100);
        fitted.ShouldEndWith("…");
        TextWidth.Of(fitted, 13).ShouldBeLessThanOrEqualTo(100);
        TextWidth.Fit("short", 13, 100).ShouldBe("short");
    }
}
