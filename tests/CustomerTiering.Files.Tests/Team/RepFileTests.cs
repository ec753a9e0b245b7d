using System.Text;
using CustomerTiering.Calendars;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Team;
using NodaTime;

namespace CustomerTiering.Files.Tests.Team;

public class RepFileTests
{
    [Theory]
    [InlineData("rep,name,joined,region\nR-02,Rep 02,2025-01-06,West\nR-01,Rep 01,,\n")]
    [InlineData("业务员,姓名,入职日期,区域\nR-02,Rep 02,2025-01-06,West\nR-01,Rep 01,,\n")]
    public void Reps_are_read_in_both_languages(string text)
    {
        var read = Read(text).ShouldBeOfType<RepFileOutcome.Read>();
        read.Faults.Total.ShouldBe(0);
        read.Reps.Select(rep => (rep.Id.Value, rep.Name, rep.Region.Value, rep.JoinedOn)).ShouldBe(
            [("R-01", "Rep 01", string.Empty, DayRange.All.Start), ("R-02", "Rep 02", "West", new LocalDate(2025, 1, 6))]);
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_its_place()
    {
        var read = Read("rep,joined\nR-01,soon\n,2025-01-06\nR-03,2025-01-06\nR-03,2025-02-06\n").ShouldBeOfType<RepFileOutcome.Read>();
        read.Reps.Single().JoinedOn.ShouldBe(new LocalDate(2025, 1, 6));
        read.Faults.First.Select(fault => fault.Kind).ShouldBe([RowFaultKind.NotADay, RowFaultKind.Missing, RowFaultKind.RepTwice]);
        read.Faults.First.ShouldAllBe(fault => fault.Text(Cultures.English).Length > 0 && fault.Text(Cultures.Chinese).Length > 0);
    }

    [Fact]
    public void A_file_without_reps_is_refused() =>
        Read("name,joined\nA,2025-01-06\n").ShouldBeOfType<RepFileOutcome.Refused>().Fault.Kind.ShouldBe(FileFaultKind.MissingNamedColumn);

    private static RepFileOutcome Read(string text) => RepFile.Read(FileSource.OfBytes("reps.csv", Encoding.UTF8.GetBytes(text)));
}
