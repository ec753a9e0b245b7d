using CustomerTiering.Statistics;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Statistics;

/// <summary>Laws of the computed ABC analysis, against the definition written down slowly in decimal.</summary>
public class ComputedAbcLaws
{
    [Property]
    public void Agrees_with_the_definition_written_down_slowly(int[] drawn)
    {
        var values = Items(drawn);
        var (a, ab) = Slowly([.. values.Select(v => (decimal)Math.Max(v, 0)).OrderDescending()]);
        var abc = ComputedAbc.Of(values);
        (abc.CountA, abc.CountA + abc.CountB).ShouldBe((a, ab));
    }

    [Property]
    public void Neither_order_nor_scale_matters(int[] drawn)
    {
        var values = Items(drawn);
        var abc = ComputedAbc.Of(values);
        ComputedAbc.Of([.. values.Reverse()]).Classes.Reverse().ShouldBe(abc.Classes);
        ComputedAbc.Of([.. values.Select(v => v * 1024)]).Classes.ShouldBe(abc.Classes);
    }

    [Property]
    public void A_greater_item_is_never_in_a_lesser_class_and_equal_items_share_one(int[] drawn)
    {
        var values = Items(drawn);
        var classes = ComputedAbc.Of(values).Classes;
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = 0; j < values.Length; j++)
            {
                (values[i] < values[j] || classes[i] <= classes[j]).ShouldBeTrue();
            }
        }
    }

    [Property]
    public void Only_positive_items_are_A_or_B_and_one_positive_item_makes_an_A(int[] drawn)
    {
        var values = Items(drawn);
        var abc = ComputedAbc.Of(values);
        values.Where((_, i) => abc.Classes[i] != AbcClass.C).ShouldAllBe(v => v > 0);
        (abc.CountA > 0).ShouldBe(values.Any(v => v > 0));
        abc.TotalIsZero.ShouldBe(!values.Any(v => v > 0));
    }

    /// <summary>Items with many ties and some negatives.</summary>
    private static double[] Items(int[] drawn) => [.. drawn.Select(i => (double)(i % 40))];

    /// <summary>O3's definition with exact distances: whole numbers over (n·total)².</summary>
    private static (int A, int AB) Slowly(decimal[] sorted)
    {
        decimal n = sorted.Length, total = sorted.Sum();
        if (total == 0)
        {
            return (0, 0);
        }

        var p = Nearest(0);
        var b = sorted.Count(v => v * n >= total);
        var a = Math.Min(p, b);
        var ab = Math.Max(a, Nearest(Math.Max(p, b)));
        a = sorted.Count(v => v >= sorted[a - 1]);
        ab = Math.Max(a, sorted.Count(v => v >= sorted[ab - 1]));
        return (a, ab);

        int Nearest(decimal from) => Enumerable.Range(1, sorted.Length).MinBy(k =>
        {
            var effort = (k - from) * total;
            var missed = (total - sorted.Take(k).Sum()) * n;
            return (effort * effort) + (missed * missed);
        });
    }
}
