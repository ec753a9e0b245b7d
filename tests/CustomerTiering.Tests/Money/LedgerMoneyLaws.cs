using CustomerTiering.Money;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Money;

/// <summary>Fixed point and back.</summary>
public class LedgerMoneyLaws
{
    [Property]
    public void Six_decimals_are_kept_exactly(long micros)
    {
        var amount = new LedgerAmount(micros);
        amount.Value.ShouldBe(micros / 1_000_000m);
        if (Math.Abs((decimal)micros) <= 9_223_372_036_854_000_000m)
        {
            LedgerAmount.TryFrom(amount.Value, out var back, out var rounded).ShouldBeTrue();
            (back, rounded).ShouldBe((amount, false));
        }
    }

    [Property]
    public void Rounding_moves_by_half_a_millionth_at_most_and_says_so(int whole, uint fraction)
    {
        var value = whole + (fraction / 1_000_000_000m / 5m);
        LedgerAmount.TryFrom(value, out var amount, out var rounded).ShouldBeTrue();
        Math.Abs(amount.Value - value).ShouldBeLessThanOrEqualTo(0.0000005m);
        rounded.ShouldBe(amount.Value != value);
    }

    [Property]
    public void Totals_add_and_compare_as_their_numbers(long left, long right)
    {
        var (one, other) = (new LedgerTotal((Int128)left * 1_000_003), new LedgerTotal((Int128)right * 1_000_003));
        (one + other).Value.ShouldBe(one.Value + other.Value);
        (one - other).Value.ShouldBe(one.Value - other.Value);
        (one < other).ShouldBe(one.Value < other.Value);
        one.CompareTo(other).ShouldBe(one.Value.CompareTo(other.Value));
        one.ToString().ShouldNotContain("E");
    }

    [Fact]
    public void A_total_beyond_a_decimal_is_refused_when_read_not_when_added()
    {
        var half = new LedgerTotal(Int128.One << 125);
        var whole = half + half;
        Should.Throw<OverflowException>(() => whole.Value);
        (whole - half).ShouldBe(half);
        Should.Throw<OverflowException>(() => whole + whole);
    }

    [Fact]
    public void Text_has_no_zeros_to_spare()
    {
        LedgerAmount.From(100m).ToString().ShouldBe("100");
        LedgerAmount.From(0.10m).ToString().ShouldBe("0.1");
        LedgerAmount.From(-1234.5m).ToString().ShouldBe("-1234.5");
        LedgerTotal.Zero.ToString().ShouldBe("0");
    }

    [Theory]
    [InlineData("CNY", 2, "0.01")]
    [InlineData("jpy", 0, "1")]
    [InlineData(" kwd ", 3, "0.001")]
    public void A_currency_knows_its_minor_unit(string code, int digits, string unit)
    {
        var currency = Currency.Of(code);
        (currency.MinorDigits, currency.MinorUnit.ToString(System.Globalization.CultureInfo.InvariantCulture)).ShouldBe((digits, unit));
        currency.Code.ShouldBe(code.Trim().ToUpperInvariant());
    }

    [Theory]
    [InlineData("")]
    [InlineData("CN")]
    [InlineData("CNYX")]
    [InlineData("C1Y")]
    [InlineData("元元元")]
    public void What_is_no_currency_is_refused(string code)
    {
        Currency.TryParse(code, out var currency).ShouldBeFalse();
        currency.ShouldBe(Currency.None);
        Should.Throw<ArgumentException>(() => Currency.Of(code));
    }
}
