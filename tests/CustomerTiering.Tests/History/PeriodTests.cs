using CustomerTiering.Calendars;
using CustomerTiering.History;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.History;

public class PeriodTests
{
    private static readonly LocalDate Anchor = new(2024, 2, 29);

    [Theory]
    [InlineData("2025-02-27", "2024-02-29..2025-02-27")]
    [InlineData("2025-02-28", "2025-02-28..2026-02-27")]
    [InlineData("2028-02-28", "2027-02-28..2028-02-28")]
    [InlineData("2028-02-29", "2028-02-29..2029-02-27")]
    public void Years_from_29_February_start_on_28_February_in_other_years(string day, string period) =>
        Own(PeriodExtension.None).PeriodOnOrAfter(Of(day), Anchor).ToString().ShouldBe(period);

    [Theory]
    [InlineData(PeriodExtension.Month, "2025-02-28")]
    [InlineData(PeriodExtension.Quarter, "2025-03-31")]
    [InlineData(PeriodExtension.HalfYear, "2025-06-30")]
    [InlineData(PeriodExtension.Year, "2025-12-31")]
    public void A_last_day_is_moved_on(PeriodExtension extension, string lastDay) =>
        Own(extension).PeriodEndOnOrAfter(new LocalDate(2024, 6, 1), Anchor).ShouldBe(Of(lastDay));

    [Fact]
    public void A_business_year_from_April_ends_in_March()
    {
        var policy = new QualificationPolicy { Period = new QualificationPeriod.Calendar(PeriodLength.Year) { StartMonth = 4 } };
        policy.PeriodOnOrAfter(new LocalDate(2026, 1, 15), default).ShouldBe(DayRange.Inclusive(new LocalDate(2025, 4, 1), new LocalDate(2026, 3, 31)));
        new QualificationPolicy { Period = new QualificationPeriod.Rolling(12) }.PeriodOnOrAfter(new LocalDate(2024, 2, 10), default)
            .ShouldBe(DayRange.Inclusive(new LocalDate(2023, 3, 1), new LocalDate(2024, 2, 29)));
    }

    [Fact]
    public void Earned_in_2025_is_enjoyed_in_2026() => TierValidity.YearAfter.LastDay(new LocalDate(2025, 12, 31)).ShouldBe(new LocalDate(2026, 12, 31));

    [Property(MaxTest = 200)]
    public void Own_periods_follow_on_each_other_without_a_gap(ushort signed, ushort later, byte months)
    {
        var policy = new QualificationPolicy { Period = new QualificationPeriod.Anniversary(AnniversaryDay.Signing, 1 + (months % 24)) };
        var anchor = new LocalDate(2000, 1, 1).PlusDays(signed % 9000);
        var period = policy.PeriodOnOrAfter(anchor.PlusDays(later % 5000), anchor);
        period.Contains(anchor.PlusDays(later % 5000)).ShouldBeTrue();
        policy.PeriodOnOrAfter(period.End, anchor).Start.ShouldBe(period.End);
    }

    private static QualificationPolicy Own(PeriodExtension extension) =>
        new() { Period = new QualificationPeriod.Anniversary(AnniversaryDay.Signing) { Extension = extension } };

    private static LocalDate Of(string text) => IsoDay.TryParse(text, out var day) ? day : throw new FormatException(text);
}
