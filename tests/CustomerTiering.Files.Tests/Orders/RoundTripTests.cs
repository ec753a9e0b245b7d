using System.Text;
using FsCheck.Xunit;

namespace CustomerTiering.Files.Tests.Orders;

/// <summary>However order lines are written, reading them gives them back.</summary>
public sealed class RoundTripTests
{
    [Property(MaxTest = 300)]
    public void Written_lines_are_read_back(int seed)
    {
        var book = new WrittenBook(seed);
        var read = ReadFiles.Lines(book.Bytes);
        read.ShouldBe(book.Lines);
    }

    [Property(MaxTest = 60)]
    public void A_row_put_in_the_middle_is_told_and_changes_nothing_else(int seed, byte place)
    {
        var lines = Enumerable.Range(1, 40).Select(i => FormattableString.Invariant($"C{i % 5},2024-01-{(i % 28) + 1:00},{i}.25\n")).ToList();
        var sound = ReadFiles.Lines(Encoding.UTF8.GetBytes("customer,date,amount\n" + string.Concat(lines)));
        string[] bad = ["C1,2024-01-01\n", "C1,2024-01-01,x\n", "C1,2024-02-30,1\n", "C1,2024-01-01,\0\n", "C1,2024-01-01,1,2\n", "C1,,1\n", "C1,2024-01-01,\n"];
        lines.Insert(place % 41, bad[(uint)seed % bad.Length]);
        var bytes = Encoding.UTF8.GetBytes("customer,date,amount\n" + string.Concat(lines));
        ReadFiles.Lines(bytes).ShouldBe(sound);
        ReadFiles.Orders(bytes).Faults.First.ShouldHaveSingleItem().Line.ShouldBe((place % 41) + 2);
    }
}
