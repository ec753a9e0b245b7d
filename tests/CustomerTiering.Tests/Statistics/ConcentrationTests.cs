using System.Globalization;
using CustomerTiering.Statistics;
using CustomerTiering.Testing;

namespace CustomerTiering.Tests.Statistics;

public class ConcentrationTests
{
    private const string Inhabitants = "science/SwissInhabitants1900.csv";

    [SharedDataFact(Inhabitants)]
    public void O3_computed_abc_of_the_Swiss_communes_of_1900()
    {
        var abc = ComputedAbc.Of(Communes());
        (abc.CountA, abc.CountB, abc.CountC).ShouldBe((642, 435, 1819));
        abc.BeforeTies.ParetoPoint.ShouldBe(735);
        abc.BeforeTies.BreakEven.ShouldBe(642);
        (RankedValues.Sort(Communes()).Total / 2896).ShouldBe(1144.76277624, 1e-8);
    }

    [SharedDataFact(Inhabitants)]
    public void O3_indices_of_concentration()
    {
        var communes = RankedValues.Sort(Communes());
        communes.Count.ShouldBe(2896);
        Gini.Of(communes).ShouldBe(0.62940738409, 1e-11);
        Hoover.Of(communes).ShouldBe(0.469691360351, 1e-12);
        Theil.Of(communes).ShouldBe(1.13743018808, 1e-11);
        Herfindahl.Of(communes).ShouldBe(0.0065023868804, 1e-13);
        LorenzCurve.Of(communes).Kolkata().ShouldBe(0.733339381152, 1e-9);
    }

    [SharedDataTheory(Inhabitants)]
    [InlineData(0.01, 0.26923736582)]
    [InlineData(0.05, 0.425972714437)]
    [InlineData(0.10, 0.532643467292)]
    [InlineData(0.20, 0.668741835038)]
    [InlineData(0.50, 0.877443003252)]
    public void O3_share_of_the_top(double p, double share) => LorenzCurve.Of(Communes()).ShareOfTop(p).ShouldBe(share, 1e-11);

    [Theory]
    [InlineData(new double[] { -10, 20, 30 }, .444444444444)]
    [InlineData(new double[] { 100, 50, 20, 10, 5, -30, 0, 0, 1 }, .739711934156)]
    [InlineData(new double[] { -10, 10 }, .5)]
    public void O5_Gini_with_negatives(double[] values, double expected) => Gini.WithNegatives(values).ShouldBe(expected, 1e-12);

    [Theory]
    [InlineData(new double[] { 5, 2, 1, 0, 0, 0, 0, 0, 0, 0 }, .80, .75)]
    [InlineData(new double[] { 1, 0, 1, 0, 1, 0, 1, 0, 1, 0 }, .5, 0)]
    public void O13_generalised_Gini_for_few_visits(double[] visits, double plain, double general)
    {
        Gini.Of(visits).ShouldBe(plain, 1e-12);
        Gini.ForFewVisits(visits).ShouldBe(general, 1e-12);
    }

    [Fact]
    public void A_negative_item_is_refused_where_the_index_is_not_defined_for_it()
    {
        Should.Throw<ArgumentException>(() => Gini.Of([1, -1, 5])).Message.ShouldContain("WithNegatives");
        Should.Throw<ArgumentException>(() => LorenzCurve.Of([1, -1, 5]));
        Should.Throw<ArgumentException>(() => Theil.Of([1, -1, 5]));
    }

    [Fact]
    public void Numbers_that_are_not_finite_or_not_sorted_are_misuse()
    {
        Should.Throw<ArgumentException>(() => RankedValues.Sort([1, double.NaN]));
        Should.Throw<ArgumentException>(() => RankedValues.Sort([double.NegativeInfinity]));
        Should.Throw<ArgumentException>(() => RankedValues.AlreadySorted([1, 2]));
        Should.Throw<ArgumentException>(() => RankedValues.Sort([double.MaxValue, double.MaxValue]));
    }

    [Fact]
    public void A_drawing_gets_the_ends_and_no_more_points_than_it_asked_for()
    {
        var curve = LorenzCurve.Of([.. Enumerable.Range(1, 1000).Select(i => (double)i)]);
        var drawn = curve.Points(most: 11).ToArray();
        drawn.Length.ShouldBe(11);
        drawn[0].ShouldBe(new LorenzPoint(0, 0));
        drawn[^1].ShouldBe(new LorenzPoint(1, 1));
        drawn.ShouldBeSubsetOf(curve.Points());
        curve.Points(most: 5000).Count().ShouldBe(1001);
    }

    private static double[] Communes() =>
        [.. File.ReadLines(SharedData.PathOf(Inhabitants)).Skip(1).Select(line => double.Parse(line, CultureInfo.InvariantCulture))];
}
