using System.Globalization;
using System.Text;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Planning;
using CustomerTiering.Files.Tables;
using CustomerTiering.Planning;

namespace CustomerTiering.Files.Tests.Planning;

public class TravelFileTests
{
    [Fact]
    public void Ways_one_by_one_and_a_square_say_the_same_and_need_not_be_symmetric()
    {
        var pairs = Read("from,to,minutes\nR-1,C-1,10\nC-1,R-1,12\nC-1,C-2,5\n");
        var square = Read("from,R-1,C-1,C-2\nR-1,0,10,\nC-1,12,,5\nC-2,,,\n");
        square.Items.ShouldBe(pairs.Items, ignoreOrder: true);
        pairs.Items.ShouldContain(new TravelTime("C-1", "R-1", 12));
        pairs.Lines.ShouldBe([2L, 3, 4]);
    }

    [Fact]
    public void Chinese_headings_are_known_and_parts_of_minutes_round_up() =>
        Read("起点,终点,分钟\nR-1,C-1,10.2\n").Items.ShouldHaveSingleItem().ShouldBe(new TravelTime("R-1", "C-1", 11));

    [Theory]
    [InlineData("from,to,minutes\nR-1,C-1,ten\n", RowFaultKind.NotANumber, 2, "minutes")]
    [InlineData("from,to,minutes\nR-1,C-1,3\nR-1,C-2,-4\n", RowFaultKind.NotMinutes, 3, "minutes")]
    [InlineData("from,to,minutes\nR-1,,3\n", RowFaultKind.Missing, 2, "to")]
    [InlineData("from,to,minutes\nR-1,C-1,\n", RowFaultKind.Missing, 2, "minutes")]
    [InlineData("from,R-1,C-1\nR-1,0,7\nC-1,x,0\n", RowFaultKind.NotANumber, 3, "R-1")]
    public void A_way_that_cannot_be_read_is_told_with_its_place(string file, RowFaultKind kind, int line, string column)
    {
        var fault = Read(file).Faults.First.ShouldHaveSingleItem();
        (fault.Kind, fault.Line, fault.Column).ShouldBe((kind, (long)line, column));
        fault.Text(CultureInfo.GetCultureInfo("zh-Hans")).ShouldContain("travel.csv");
    }

    [Fact]
    public void An_empty_file_is_refused() => TravelFile.Read(File(string.Empty)).Match(_ => false, _ => true).ShouldBeTrue();

    private static PlanFileOutcome<TravelTime>.Read Read(string text) =>
        TravelFile.Read(File(text)).Match(read => read, refused => throw new InvalidOperationException(refused.Fault.Text(CultureInfo.InvariantCulture)));

    private static FileSource File(string text) => FileSource.OfBytes("travel.csv", Encoding.UTF8.GetBytes(text));
}
