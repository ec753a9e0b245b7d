using System.Text;
using CustomerTiering.Calendars;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Team;
using NodaTime;

namespace CustomerTiering.Files.Tests.Team;

public class AbsenceFileTests
{
    [Theory]
    [InlineData("rep,from,to,half\nR-02,2025-01-06,2025-01-10,\nR-01,2025-03-03,,am\n")]
    [InlineData("业务员,请假开始,请假结束,半天\nR-02,2025-01-06,2025-01-10,整天\nR-01,2025-03-03,,上午\n")]
    public void Absences_are_read_in_both_languages(string text)
    {
        var read = Read(text).ShouldBeOfType<AbsenceFileOutcome.Read>();
        read.Faults.Total.ShouldBe(0);
        read.Absences.Select(absence => (absence.Rep.Value, absence.Absence)).ShouldBe(
        [
            ("R-01", new Absence(DayRange.Inclusive(new LocalDate(2025, 3, 3), new LocalDate(2025, 3, 3)), DayHalves.Morning)),
            ("R-02", new Absence(DayRange.Inclusive(new LocalDate(2025, 1, 6), new LocalDate(2025, 1, 10)))),
        ]);
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_its_place()
    {
        var read = Read("rep,from,to,half\n,2025-01-06,,\nR-01,soon,,\nR-01,2025-01-06,2025-01-05,\nR-01,2025-01-06,,night\nR-01,2001-01-01,2025-01-01,\nR-01,2025-01-06,,\n").ShouldBeOfType<AbsenceFileOutcome.Read>();
        read.Absences.ShouldHaveSingleItem();
        read.Faults.First.Select(fault => (fault.Line, fault.Kind)).ShouldBe(
            [(2, RowFaultKind.Missing), (3, RowFaultKind.NotADay), (4, RowFaultKind.EndsBeforeStart), (5, RowFaultKind.UnknownWord), (6, RowFaultKind.OutOfRange)]);
        read.Faults.First.ShouldAllBe(fault => fault.Text(Cultures.English).Length > 0 && fault.Text(Cultures.Chinese).Length > 0);
    }

    [Fact]
    public void A_file_without_days_is_refused() =>
        Read("rep,to\nR-01,2025-01-06\n").ShouldBeOfType<AbsenceFileOutcome.Refused>().Fault.Kind.ShouldBe(FileFaultKind.MissingNamedColumn);

    private static AbsenceFileOutcome Read(string text) => AbsenceFile.Read(FileSource.OfBytes("leaves.csv", Encoding.UTF8.GetBytes(text)));
}
