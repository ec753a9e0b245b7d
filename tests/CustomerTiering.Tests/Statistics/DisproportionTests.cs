using System.Globalization;
using CustomerTiering.Statistics;
using CustomerTiering.Testing;

namespace CustomerTiering.Tests.Statistics;

public class DisproportionTests
{
    private static readonly string[] Visits = ["detailing/detailing_counts.csv"];

    [Fact]
    public void Hours_on_the_small_are_65_percent_misplaced_and_lean_to_the_small()
    {
        var found = Compare([1, 2, 3, 7, 7], [50, 30, 10, 5, 5]);
        found.Hoover.ShouldBe(0.65, 1e-12);
        found.Signed.ShouldBe(-0.80, 1e-12);
        found.ToMove.ShouldBe(13, 1e-12);
        found.ItemsFor(0.8).ShouldBe(2);
        found.EffortShareOfFirst(2).ShouldBe(0.15, 1e-12);
    }

    [Fact]
    public void All_effort_where_no_value_is_must_move_in_full()
    {
        var found = Compare([0, 4], [9, 0]);
        found.Hoover.ShouldBe(1);
        found.Signed.ShouldBe(-1);
    }

    [Theory]
    [InlineData(new double[0], new double[0], UndefinedIndex.NoItems)]
    [InlineData(new[] { -1.0, 2 }, new[] { 1.0, -1 }, UndefinedIndex.NegativeEffort)]
    [InlineData(new[] { 1.0, 2 }, new[] { 1.0, -1 }, UndefinedIndex.NegativeValue)]
    [InlineData(new[] { 0.0, 0 }, new[] { 1.0, 1 }, UndefinedIndex.NoEffort)]
    [InlineData(new[] { 1.0, 0 }, new[] { 0.0, 0 }, UndefinedIndex.NoValue)]
    public void What_has_no_shares_is_refused_with_the_reason(double[] effort, double[] value, UndefinedIndex reason) =>
        Disproportion.Of(effort, value).ShouldBe(new DisproportionOutcome.Undefined(reason));

    [Fact]
    public void Misuse_is_an_argument_exception()
    {
        Should.Throw<ArgumentException>(() => Disproportion.Of([1], [1, 2]));
        Should.Throw<ArgumentException>(() => Disproportion.Of([double.NaN], [1]));
        Should.Throw<ArgumentException>(() => Disproportion.Of([1], [double.PositiveInfinity]));
    }

    [Fact]
    public void Every_reason_is_said_in_both_languages()
    {
        foreach (var reason in Enum.GetValues<UndefinedIndex>())
        {
            var (english, chinese) = (IndexOutcome.Say(reason, CultureInfo.GetCultureInfo("en")), IndexOutcome.Say(reason, CultureInfo.GetCultureInfo("zh-Hans")));
            string.Equals(english, chinese, StringComparison.Ordinal).ShouldBeFalse();
            chinese.Any(letter => letter > 0x4E00).ShouldBeTrue();
        }
    }

    [SharedDataFact("detailing/detailing_counts.csv")]
    public void O12_the_200_physicians_with_most_scripts_get_28_percent_of_the_visits()
    {
        var (visits, scripts) = Detailing();
        var found = Compare(visits, scripts);
        found.Count.ShouldBe(1000);
        found.ValueTotal.ShouldBe(116405);
        found.EffortTotal.ShouldBe(43311);
        found.ValueShareOfFirst(200).ShouldBe(0.582879, 5e-7);
        found.EffortShareOfFirst(200).ShouldBe(0.280852, 5e-7);
        found.ItemsFor(0.8).ShouldBe(417);

        // No published figures: worked out by the definitions in another language.
        found.Hoover.ShouldBe(0.366773977576, 1e-9);
        found.Signed.ShouldBe(-0.378073244810, 1e-11);
    }

    [SharedDataFact("detailing/detailing_counts.csv")]
    public void O12_ranks_agree_with_slow_counting_over_all_pairs()
    {
        var (visits, scripts) = Detailing();
        RankCorrelation.KendallTauB(visits, scripts).ShouldBeOfType<IndexOutcome.Defined>().Value.ShouldBe(RankCorrelationLaws.SlowTau(visits, scripts), 1e-12);
        RankCorrelation.Spearman(visits, scripts).ShouldBeOfType<IndexOutcome.Defined>().Value.ShouldBe(RankCorrelationLaws.SlowRho(visits, scripts), 1e-12);
    }

    private static (double[] Visits, double[] Scripts) Detailing()
    {
        var rows = File.ReadLines(SharedData.PathOf(Visits[0])).Skip(1).Select(line => line.Split(','))
            .GroupBy(cells => int.Parse(cells[0], CultureInfo.InvariantCulture)).ToArray();
        return ([.. rows.Select(row => Sum(row, 2))], [.. rows.Select(row => Sum(row, 1))]);
    }

    private static double Sum(IEnumerable<string[]> rows, int column) => rows.Sum(cells => double.Parse(cells[column], CultureInfo.InvariantCulture));

    private static Disproportion Compare(double[] effort, double[] value) =>
        Disproportion.Of(effort, value).ShouldBeOfType<DisproportionOutcome.Compared>().Disproportion;
}
