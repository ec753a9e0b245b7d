using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Profiles;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Values;
using CustomerTiering.Money;

namespace CustomerTiering.Files.Tests.Profiles;

public sealed class ProfileJsonTests
{
    [Fact]
    public void A_profile_comes_back_as_it_was_saved()
    {
        var profile = new ReadingProfile
        {
            Map = ColumnMap.Empty.With(Field.Customer, "客户 \"编码\"").With(Field.OfMeasure("overdueDays"), "逾期"),
            Days = DayFormat.Of("M/d/yyyy"),
            DecimalMark = DecimalMark.Comma,
            Dialect = new Dialect("\t", "gb18030", "Sheet 1"),
            Currency = Currency.Of("CNY"),
        };
        Read(ProfileJson.Write(profile)).ShouldBe(profile);
        Read(ProfileJson.Write(ReadingProfile.Detected)).ShouldBe(ReadingProfile.Detected);
        ProfileJson.Write(profile).ShouldContain("客户");
    }

    [Fact]
    public void Comments_and_a_last_comma_are_let_pass() =>
        Read("// ours\n{ \"currency\": \"cny\", /* x */ }").Currency.ShouldBe(Currency.Of("CNY"));

    [Theory]
    [InlineData("", 1)]
    [InlineData("{\n  \"map\": {\n    \"custmer\": \"A\"\n  }\n}", 3)]
    [InlineData("{\n  \"map\": {\n    \"customer\": 5\n  }\n}", 3)]
    [InlineData("{\n  \"map\": []\n}", 2)]
    [InlineData("{\n\n  \"dateformat\": \"M/d/yyyy\"\n}", 3)]
    [InlineData("{\n  \"dateFormat\": \"M/d\"\n}", 2)]
    [InlineData("{\n  \"decimalMark\": \"'\"\n}", 2)]
    [InlineData("{\n  \"delimiter\": \";;\"\n}", 2)]
    [InlineData("{\n  \"encoding\": \"klingon\"\n}", 2)]
    [InlineData("{\n  \"currency\": \"yuan\"\n}", 2)]
    [InlineData("{\n  \"version\": 2\n}", 2)]
    [InlineData("{\n  \"currency\": \"CNY\"\n", 3)]
    [InlineData("{\n  \"currency\": \"CNY\"\n} x", 3)]
    [InlineData("[]", 1)]
    public void A_profile_that_is_not_valid_is_refused_at_its_line(string json, long line)
    {
        var fault = ProfileJson.Read(json, "p.json").ShouldBeOfType<ProfileOutcome.Refused>().Fault;
        (fault.Kind, fault.File, fault.Line).ShouldBe((FileFaultKind.InvalidProfile, "p.json", line));
        fault.Expected(Cultures.English).ShouldNotBeEmpty();
    }

    private static ReadingProfile Read(string json) => ProfileJson.Read(json, "p.json").ShouldBeOfType<ProfileOutcome.Valid>().Profile;
}
