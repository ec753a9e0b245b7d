using System.Globalization;
using System.Text;
using CustomerTiering.Files.Lines;
using CustomerTiering.Files.Values;
using FsCheck.Xunit;

namespace CustomerTiering.Files.Tests.Lines;

/// <summary>What is read a column at a time is what is read value by value.</summary>
public sealed class ColumnReadingLaws
{
    private const int Headroom = 64;

    [Property(MaxTest = 300)]
    public void Four_numbers_at_once_are_the_numbers_one_by_one(int seed)
    {
        var random = new Random(seed);
        var mark = (DecimalMark)random.Next(3);
        var decimals = random.Next(8);
        string[] texts = [.. Enumerable.Range(0, 60).Select(_ => Number(random, mark == DecimalMark.Comma ? ',' : '.', random.Next(4) == 0 ? random.Next(8) : decimals))];
        var buffer = Piece(texts, out var grid);
        var columns = new NumberColumn(mark);
        var single = new ByteNumber(mark);
        columns.Load(grid, 1);
        var micros = new long[texts.Length - 1];
        for (var first = 0; first + NumberColumn.Width <= micros.Length && NumberColumn.IsSupported; first += NumberColumn.Width)
        {
            if (!columns.TryFour(first, micros, out var decides))
            {
                continue;
            }

            var expected = 0;
            var fields = grid.Of(1);
            fields.Skip(first);
            for (var i = first; i < first + NumberColumn.Width; i++)
            {
                fields.Next(out var from, out var to);
                single.TryRead(buffer, from, to, out var one, out var decided).ShouldBeTrue(texts[i + 1]);
                micros[i].ShouldBe(one, texts[i + 1]);
                expected += decided;
            }

            decides.ShouldBe(expected);
        }
    }

    [Fact]
    public void Plain_money_is_read_four_at_a_time()
    {
        string[] texts = ["0.00", "12.50", "-3.07", "99999.99", "-999.99"];
        Piece(texts, out var grid);
        var columns = new NumberColumn(DecimalMark.Point);
        columns.Load(grid, 1);
        var micros = new long[4];
        if (NumberColumn.IsSupported)
        {
            columns.TryFour(0, micros, out var decides).ShouldBeTrue();
            micros.ShouldBe([12_500_000, -3_070_000, 99_999_990_000, -999_990_000]);
            decides.ShouldBe(4);
        }
    }

    [Property(MaxTest = 300)]
    public void Days_kept_by_their_last_digits_are_the_days_themselves(int seed)
    {
        var random = new Random(seed);
        var places = new DayPlaces();
        for (var i = 0; i < 200; i++)
        {
            var text = new DateOnly(random.Next(1895, 2205), random.Next(1, 13), random.Next(1, 29)).AddDays(random.Next(4)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ToCharArray();
            if (random.Next(5) == 0)
            {
                text[random.Next(10)] = "0123456789-/ x"[random.Next(14)];
            }

            var bytes = Encoding.ASCII.GetBytes(text);
            var expected = ByteDay.TryRead(bytes, out var number);
            places.TryRead(bytes, 0, out var read).ShouldBe(expected, new string(text));
            (expected && read != number).ShouldBeFalse(new string(text));
        }
    }

    private static string Number(Random random, char mark, int decimals)
    {
        var whole = random.Next(6) switch
        {
            0 => string.Empty,
            1 => "0",
            _ => random.Next((int)Math.Pow(10, random.Next(1, 9))).ToString(CultureInfo.InvariantCulture),
        };
        var text = whole + (decimals > 0 ? mark + random.Next((int)Math.Pow(10, decimals)).ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0') : string.Empty);
        text = random.Next(5) == 0 ? "-" + text : text;
        return random.Next(12) == 0 ? text.Insert(random.Next(text.Length + 1), "-.,x 9é"[random.Next(7)].ToString()).Replace(';', ' ') : text;
    }

    /// <summary>A piece of a file with one number a line; the line before the grid is the first.</summary>
    private static byte[] Piece(string[] texts, out RecordGrid grid)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(texts.Select(text => $"a;{text};b\r\n")));
        var buffer = new byte[Headroom + bytes.Length + RecordIndex.Padding];
        bytes.CopyTo(buffer, Headroom);
        var index = new RecordIndex((byte)';');
        index.Find(buffer, Headroom, Headroom + bytes.Length, isEnd: true);
        index.TryGrid(buffer, 1, texts.Length - 1, 3, out grid).ShouldBeTrue();
        return buffer;
    }
}
