using System.Globalization;
using CustomerTiering.Files.Values;
using FsCheck.Xunit;

namespace CustomerTiering.Files.Tests.Values;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-12", "-12")]
    [InlineData("+12", "12")]
    [InlineData("12-", "-12")]
    [InlineData("(12.50)", "-12.5")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1 234,56", "1234.56")]
    [InlineData("1\u00A0234,56", "1234.56")]
    [InlineData("1\u202F234.56", "1234.56")]
    [InlineData("1'234.56", "1234.56")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("12,34,567.8", "1234567.8")]
    [InlineData("2024.994", "2024.994")]
    [InlineData("0.123", "0.123")]
    [InlineData(".5", "0.5")]
    [InlineData("12.", "12")]
    [InlineData("１，２３４．５", "1234.5")]
    [InlineData("−7.5", "-7.5")]
    [InlineData("4.440892e-16", "0.0000000000000004440892")]
    [InlineData("1E5", "100000")]
    [InlineData("1.5E+3", "1500")]
    [InlineData("123456789012345678", "123456789012345678")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    public void Numbers_that_say_themselves_what_they_are(string text, string expected)
    {
        var reading = NumberText.Read(text, DecimalMark.Detected, out var value, out var sign, out _);
        (reading is Reading.Plain or Reading.Deciding).ShouldBeTrue();
        value.ShouldBe(decimal.Parse(expected, CultureInfo.InvariantCulture));
        sign.ShouldBe(string.Empty);
    }

    [Theory]
    [InlineData("¥12.50", "¥", "CNY")]
    [InlineData("￥ 12.50", "￥", "CNY")]
    [InlineData("12.50元", "元", "CNY")]
    [InlineData("RMB 12.50", "RMB", "CNY")]
    [InlineData("-$12.50", "$", "USD")]
    [InlineData("$-12.50", "$", "USD")]
    [InlineData("($12.50)", "$", "USD")]
    [InlineData("12.50 €", "€", "EUR")]
    [InlineData("£12.50", "£", "GBP")]
    [InlineData("HK$12.50", "HK$", "HKD")]
    [InlineData("12.50 chf", "chf", "CHF")]
    public void Currencies_are_taken_from_either_end(string text, string expectedSign, string code)
    {
        NumberText.Read(text, DecimalMark.Detected, out var value, out var sign, out _).ShouldBe(Reading.Deciding);
        Math.Abs(value).ShouldBe(12.5m);
        (value < 0).ShouldBe(text.IndexOfAny(['-', '(']) >= 0);
        sign.ShouldBe(expectedSign);
        CurrencyText.Of(sign).Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("12abc")]
    [InlineData("5%")]
    [InlineData("5％")]
    [InlineData("1,23,4")]
    [InlineData("12,34.5")]
    [InlineData("1.2.3")]
    [InlineData("1,2345,678.9")]
    [InlineData("--5")]
    [InlineData("-5-")]
    [InlineData("(-5)")]
    [InlineData("(5")]
    [InlineData("$5$")]
    [InlineData("1 2")]
    [InlineData("e5")]
    [InlineData("1e")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("$")]
    [InlineData("2024-01-01")]
    [InlineData("0x10")]
    [InlineData("∞")]
    [InlineData("NaN5")]
    public void Anything_else_is_no_number(string text) =>
        NumberText.Read(text, DecimalMark.Detected, out _, out _, out _).ShouldBe(Reading.NoValue);

    [Theory]
    [InlineData("1,234", 1234, 1.234)]
    [InlineData("12.345", 12.345, 12345)]
    [InlineData("-999,000", -999000, -999)]
    public void Three_digits_after_one_mark_are_read_as_the_file_goes(string text, double withPoint, double withComma)
    {
        NumberText.Read(text, DecimalMark.Detected, out _, out _, out _).ShouldBe(Reading.Undecided);
        NumberText.Read(text, DecimalMark.Point, out var point, out _, out _).ShouldBe(Reading.Plain);
        NumberText.Read(text, DecimalMark.Comma, out var comma, out _, out _).ShouldBe(Reading.Plain);
        (point, comma).ShouldBe(((decimal)withPoint, (decimal)withComma));
    }

    [Fact]
    public void A_number_of_the_other_convention_is_not_read_as_if_it_were_of_this_one()
    {
        NumberText.Read("12,5", DecimalMark.Point, out _, out _, out var decided).ShouldBe(Reading.Opposite);
        decided.ShouldBe(DecimalMark.Comma);
        NumberText.Read("1.234.567", DecimalMark.Point, out _, out _, out _).ShouldBe(Reading.Opposite);
        NumberText.Read("0.5", DecimalMark.Comma, out _, out _, out _).ShouldBe(Reading.Opposite);
    }

    [Fact]
    public void A_number_beyond_a_decimal_is_impossible_and_not_no_number() =>
        NumberText.Read("1e99", DecimalMark.Detected, out _, out _, out _).ShouldBe(Reading.Impossible);

    /// <summary>However a number is written, reading it gives it back.</summary>
    [Property(MaxTest = 2000)]
    public void A_written_number_is_read_back(int high, int low, byte digits, byte style)
    {
        var scale = (byte)(digits % 7);
        var number = new decimal(low, high & 0xFF, 0, (style & 1) != 0 && (low, high & 0xFF) != (0, 0), scale);
        var comma = (style & 2) != 0;
        var format = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        format.NumberDecimalSeparator = comma ? "," : ".";
        format.NumberGroupSeparator = (style & 4) != 0 ? (comma ? "." : ",") : (style & 8) != 0 ? " " : string.Empty;
        format.NumberNegativePattern = (style & 16) != 0 ? 0 : (style & 32) != 0 ? 3 : 1;
        var text = number.ToString("N" + scale.ToString(CultureInfo.InvariantCulture), format);
        var reading = NumberText.Read((style & 64) != 0 ? "¥" + text : text, comma ? DecimalMark.Comma : DecimalMark.Point, out var value, out _, out _);
        (reading is Reading.Plain or Reading.Deciding).ShouldBeTrue(text);
        value.ShouldBe(number, text);
    }

    /// <summary>The quick way through plain digits says what the long way says.</summary>
    [Property(MaxTest = 1000)]
    public void Plain_digits_are_read_as_the_general_way_reads_them(int number, byte digits)
    {
        var text = new decimal(Math.Abs((long)number)) is var whole ? (number < 0 ? "-" : string.Empty) + Shift(whole, digits % 5).ToString(CultureInfo.InvariantCulture) : string.Empty;
        foreach (var mark in Enum.GetValues<DecimalMark>())
        {
            var quick = NumberText.Read(text, mark, out var quickValue, out _, out var quickDecided);
            var general = NumberText.Read("\u3000" + text, mark, out var generalValue, out _, out var generalDecided);
            (quick, quickDecided).ShouldBe((general, generalDecided), text);
            if (quick is Reading.Plain or Reading.Deciding)
            {
                quickValue.ShouldBe(generalValue, text);
            }
        }
    }

    private static decimal Shift(decimal whole, int digits) => whole / (decimal)Math.Pow(10, digits);
}
