using CustomerTiering.Policies;

namespace CustomerTiering.Tests.Policies;

public class PolicyNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("1000.50", "1000.5")]
    [InlineData("1e3", "1000")]
    [InlineData("25E-4", "0.0025")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999")]
    public void A_number_is_read_digit_by_digit_and_written_with_the_fewest(string written, string shortest)
    {
        PolicyNumber.TryParse(written, out var number).ShouldBeTrue();
        PolicyNumber.Text(number).ShouldBe(shortest);
    }

    [Theory]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    [InlineData("1e99999999999")]
    [InlineData("1e-99999999999")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("12345678901234567890123456789.5")]
    public void A_number_that_would_be_rounded_is_not_read(string written) => PolicyNumber.TryParse(written, out _).ShouldBeFalse();
}
