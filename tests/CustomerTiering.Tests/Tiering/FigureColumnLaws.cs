using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Tiering;

/// <summary>A column of figures is an array of wide numbers, whatever it takes to hold them.</summary>
public sealed class FigureColumnLaws
{
    [Property(MaxTest = 200)]
    public void It_holds_what_an_array_holds(int seed)
    {
        var random = new Random(seed);
        var column = new FigureColumn(5);
        var expected = new Int128[5];
        for (var i = 0; i < 40; i++)
        {
            var place = random.Next(expected.Length);
            Int128 figure = random.Next(30) == 0 ? (Int128)long.MaxValue * random.Next(-3, 4) : random.NextInt64(long.MinValue, long.MaxValue);
            column[place] = figure;
            expected[place] = figure;
            if (random.Next(10) == 0)
            {
                column.Grow(expected.Length + 3);
                Array.Resize(ref expected, column.Length);
            }
        }

        Enumerable.Range(0, column.Length).Select(place => column[place]).ShouldBe(expected);
        (column.IsNarrow || expected.Length == column.Length).ShouldBeTrue();
    }

    [Property(MaxTest = 200)]
    public void A_ranking_does_not_depend_on_the_width(int seed)
    {
        // The same values, moved far out so that they need sixteen bytes, rank alike.
        var random = new Random(seed);
        var far = (Int128)long.MaxValue * 4;
        var count = random.Next(1, 300);
        var (near, wide) = (new FigureColumn(count), new FigureColumn(count));
        var ranked = new bool[count];
        var hundredths = random.Next(2) == 0;
        for (var unit = 0; unit < count; unit++)
        {
            near[unit] = random.NextInt64(-50, 50) * (hundredths ? 10_000 : random.NextInt64(1, long.MaxValue / 50));
            wide[unit] = near[unit] + far;
            ranked[unit] = random.Next(5) > 0;
        }

        var tieBreak = random.Next(2) == 0 ? null : Comparer<int>.Create((left, right) => right.CompareTo(left));
        var (narrowRanking, wideRanking) = (PeerRanking.Of(near, ranked, count, tieBreak), PeerRanking.Of(wide, ranked, count, tieBreak));
        wideRanking.Units.ToArray().ShouldBe(narrowRanking.Units.ToArray());
        for (var place = 0; place < narrowRanking.Count; place++)
        {
            wideRanking.ValueAt(place).ShouldBe(narrowRanking.ValueAt(place) + far);
            narrowRanking.ValueAt(place).ShouldBe(near[narrowRanking.Units[place]]);
            narrowRanking.PlaceOf(narrowRanking.Units[place]).ShouldBe(place);
        }

        for (var first = 0; first <= narrowRanking.Count; first++)
        {
            wideRanking.SumOfFirst(first).ShouldBe(narrowRanking.SumOfFirst(first) + (far * first));
        }

        narrowRanking.PositiveCount.ShouldBe(Enumerable.Range(0, count).Count(unit => ranked[unit] && near[unit] > 0));
    }
}
