using CustomerTiering.Statistics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Statistics;

/// <summary>What every index of concentration must obey, and slow references that follow the definitions word for word.</summary>
public class ConcentrationLaws
{
    private const double Close = 1e-12;

    public static TheoryData<string> Indices => new(All.Keys);

    private static Dictionary<string, Func<double[], double>> All => new(StringComparer.Ordinal)
    {
        ["Gini"] = values => Gini.Of(values),
        ["Gini with negatives"] = values => Gini.WithNegatives(values),
        ["Hoover"] = values => Hoover.Of(values),
        ["Theil"] = values => Theil.Of(values),
        ["Kolkata"] = values => LorenzCurve.Of(values).Kolkata(),
    };

    [Property]
    public void The_order_of_the_items_changes_no_bit(NonEmptyArray<ushort> drawn, int seed)
    {
        var values = Positive(drawn);
        var shuffled = Shuffled(values, seed);
        foreach (var (name, index) in All)
        {
            index(shuffled).ShouldBe(index(values), name);
        }

        Herfindahl.Of(shuffled).ShouldBe(Herfindahl.Of(values));
        LorenzCurve.Of(shuffled).Points().ShouldBe(LorenzCurve.Of(values).Points());
    }

    [Property]
    public void Another_unit_of_money_changes_nothing(NonEmptyArray<ushort> drawn, byte unit)
    {
        var values = Positive(drawn);
        double[] scaled = [.. values.Select(v => v * (unit + 0.37))];
        foreach (var (name, index) in All)
        {
            index(scaled).ShouldBe(index(values), Close, name);
        }

        Herfindahl.Of(scaled).ShouldBe(Herfindahl.Of(values), Close);
    }

    [Property]
    public void A_book_and_its_copy_are_as_concentrated_as_the_book(NonEmptyArray<ushort> drawn)
    {
        var values = Positive(drawn);
        double[] twice = [.. values, .. values];
        foreach (var (name, index) in All)
        {
            index(twice).ShouldBe(index(values), Close, name);
        }

        Herfindahl.Of(twice).ShouldBe(Herfindahl.Of(values) / 2, Close);
        var (curve, copied) = (LorenzCurve.Of(values), LorenzCurve.Of(twice));
        for (var k = 0; k <= curve.Count; k++)
        {
            copied.ShareOfFirst(2 * k).ShouldBe(curve.ShareOfFirst(k), Close);
        }
    }

    [Property]
    public void A_gift_from_a_greater_to_a_lesser_item_never_raises_an_index(NonEmptyArray<ushort> drawn, int from, int to, byte gift)
    {
        var values = Positive(drawn);
        var (rich, poor) = (Math.Abs((long)from) % values.Length, Math.Abs((long)to) % values.Length);
        if (values[rich] < values[poor])
        {
            (rich, poor) = (poor, rich);
        }

        var after = (double[])values.Clone();
        var given = Math.Min(gift, (values[rich] - values[poor]) / 2);
        after[rich] -= given;
        after[poor] += given;
        foreach (var (name, index) in All)
        {
            index(after).ShouldBeLessThanOrEqualTo(index(values) + Close, name);
        }

        Herfindahl.Of(after).ShouldBeLessThanOrEqualTo(Herfindahl.Of(values) + Close);
    }

    [Property]
    public void Indices_stay_within_their_bounds(NonEmptyArray<ushort> drawn)
    {
        var values = Positive(drawn);
        double n = values.Length;
        Gini.Of(values).ShouldBeInRange(0, 1 - (1 / n) + Close);
        Hoover.Of(values).ShouldBeInRange(0, Gini.Of(values) + Close);
        Theil.Of(values).ShouldBeInRange(0, Math.Log(n) + Close);
        Herfindahl.Of(values).ShouldBeInRange((1 / n) - Close, 1 + Close);
        LorenzCurve.Of(values).Kolkata().ShouldBeInRange(0.5 - Close, 1);
    }

    [Property]
    public void Sorted_input_gives_what_unsorted_input_gives(NonEmptyArray<ushort> drawn)
    {
        var values = Positive(drawn);
        var ranked = RankedValues.AlreadySorted([.. values.OrderDescending()]);
        Gini.Of(ranked).ShouldBe(Gini.Of(values));
        Hoover.Of(ranked).ShouldBe(Hoover.Of(values));
        Theil.Of(ranked).ShouldBe(Theil.Of(values));
        Herfindahl.Of(ranked).ShouldBe(Herfindahl.Of(values));
        LorenzCurve.Of(ranked).Points().ShouldBe(LorenzCurve.Of(values).Points());
    }

    [Property]
    public void Fast_forms_agree_with_the_definitions(NonEmptyArray<ushort> drawn)
    {
        var values = Positive(drawn);
        double n = values.Length, total = values.Sum(), mean = total / n;
        Gini.Of(values).ShouldBe(Pairs(values) / (2 * n * n * mean), Close);
        Hoover.Of(values).ShouldBe(values.Sum(v => Math.Abs((v / total) - (1 / n))) / 2, Close);
        Theil.Of(values).ShouldBe(values.Where(v => v > 0).Sum(v => v / mean * Math.Log(v / mean)) / n, 1e-11);
        Herfindahl.Of(values).ShouldBe(values.Sum(v => v / total * (v / total)), Close);
    }

    [Property]
    public void Gini_is_twice_the_area_between_the_curve_and_the_diagonal(NonEmptyArray<ushort> drawn)
    {
        var values = Positive(drawn);
        var points = LorenzCurve.Of(values).Points().ToArray();
        var area = points.Zip(points.Skip(1), (a, b) => (b.Items - a.Items) * (a.Total + b.Total) / 2).Sum();
        Gini.Of(values).ShouldBe((2 * area) - 1, Close);
    }

    [Property]
    public void Gini_with_negatives_follows_the_definition_and_stays_between_0_and_1(NonEmptyArray<short> drawn)
    {
        double[] values = [.. drawn.Get.Select(v => (double)v), 1];
        var index = Gini.WithNegatives(values);
        index.ShouldBe(Pairs(values) / (2 * values.Length * values.Sum(Math.Abs)), Close);
        index.ShouldBeInRange(0, 1 + Close);
    }

    [Property]
    public void The_top_1_minus_k_bring_k_on_the_line(NonEmptyArray<ushort> drawn)
    {
        var curve = LorenzCurve.Of(Positive(drawn));
        var k = curve.Kolkata();
        curve.ShareOfTop(1 - k).ShouldBe(k, 1e-9);
    }

    [Property]
    public void The_curve_rises_less_and_less_steeply_from_0_to_1(NonEmptyArray<ushort> drawn)
    {
        var points = LorenzCurve.Of(Positive(drawn)).Points().ToArray();
        points[0].ShouldBe(new LorenzPoint(0, 0));
        points[^1].ShouldBe(new LorenzPoint(1, 1));
        var steps = points.Zip(points.Skip(1), (a, b) => b.Total - a.Total).ToArray();
        steps.ShouldAllBe(step => step >= 0);
        steps.Zip(steps.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + Close);
        points.ShouldAllBe(point => point.Total >= point.Items - Close);
    }

    [Property]
    public void Items_for_a_share_is_the_smallest_leading_group_that_brings_it(NonEmptyArray<ushort> drawn, byte percent)
    {
        var curve = LorenzCurve.Of(Positive(drawn));
        var share = percent % 101 / 100.0;
        var items = curve.ItemsFor(share);
        curve.ShareOfFirst(items).ShouldBeGreaterThanOrEqualTo(share);
        (items == 0 || curve.ShareOfFirst(items - 1) < share).ShouldBeTrue();
    }

    [Property]
    public void The_share_of_the_top_lies_on_the_line_between_the_points(NonEmptyArray<ushort> drawn, byte percent)
    {
        var curve = LorenzCurve.Of(Positive(drawn));
        var p = percent % 101 / 100.0;
        var place = p * curve.Count;
        var (left, right) = ((int)Math.Floor(place), (int)Math.Ceiling(place));
        var part = place - left;
        curve.ShareOfTop(p).ShouldBe(((1 - part) * curve.ShareOfFirst(left)) + (part * curve.ShareOfFirst(right)), Close);
    }

    [Property]
    public void Generalised_Gini_is_the_plain_one_when_there_are_visits_enough_and_less_otherwise(NonEmptyArray<byte> drawn)
    {
        double[] visits = [.. drawn.Get.Select(v => (double)(v % 4)), 1];
        var general = Gini.ForFewVisits(visits);
        if (visits.Sum() >= visits.Length)
        {
            general.ShouldBe(Gini.Of(visits), Close);
        }
        else
        {
            general.ShouldBeInRange(-Close, Gini.Of(visits));
        }
    }

    [Property]
    public void A_quantile_is_a_straight_line_through_the_order_statistics(NonEmptyArray<short> drawn, byte percent)
    {
        double[] sorted = [.. drawn.Get.Select(v => (double)v).Order()];
        var p = percent % 101 / 100.0;
        var place = (sorted.Length - 1) * p;
        var (left, right) = ((int)Math.Floor(place), (int)Math.Ceiling(place));
        Quantile.Type7([.. drawn.Get.Select(v => (double)v)], p).ShouldBe(sorted[left] + ((place - left) * (sorted[right] - sorted[left])), 1e-9);
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public void Nothing_to_share_is_not_a_number(string name)
    {
        All[name]([]).ShouldBe(double.NaN);
        All[name]([0, 0]).ShouldBe(double.NaN);
    }

    internal static double[] Shuffled(double[] values, int seed)
    {
        var shuffled = (double[])values.Clone();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static double[] Positive(NonEmptyArray<ushort> drawn) => [.. drawn.Get.Select(v => v / 10.0), 0.1];

    private static double Pairs(double[] values) => values.Sum(a => values.Sum(b => Math.Abs(a - b)));
}
