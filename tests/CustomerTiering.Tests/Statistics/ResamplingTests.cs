using CustomerTiering.Statistics;

namespace CustomerTiering.Tests.Statistics;

/// <summary>Intervals by resampling.</summary>
public class ResamplingTests
{
    [Fact]
    public void Resampling_repeats_itself_and_changes_with_the_seed()
    {
        static IntervalOutcome Draw(long seed) => (Resampling.Default with { Seed = seed }).Interval(
            40, new IndexOutcome.Defined(1), times => new IndexOutcome.Defined(Sum(times) / 40.0), (0, 2));

        Draw(1).ShouldBe(Draw(1));
        Draw(1).ShouldNotBe(Draw(2));
        var found = Draw(1).ShouldBeOfType<IntervalOutcome.Estimated>().Interval;

        // A mean of 40 counts of mean and variance 1: 1.96/√40 to either side.
        found.Low.ShouldBe(1 - 0.31, 0.06);
        found.High.ShouldBe(1 + 0.31, 0.06);
        found.ByChance.ShouldBe(0, 0.03);
        found.Draws.ShouldBe(400);
    }

    [Fact]
    public void An_index_without_value_or_with_too_few_samples_has_no_interval()
    {
        var undefined = new IndexOutcome.Undefined(UndefinedIndex.NoEffort);
        Resampling.Default.Interval(3, undefined, _ => undefined, (0, 1)).ShouldBe(new IntervalOutcome.Undefined(UndefinedIndex.NoEffort));
        Resampling.Default.Interval(1, new IndexOutcome.Defined(1), times => times[0] > 0 ? new IndexOutcome.Defined(1) : undefined, (0, 1))
            .ShouldBe(new IntervalOutcome.Undefined(UndefinedIndex.TooFewSamples));
    }

    [Fact]
    public void The_interval_of_Hoover_holds_the_true_index_about_as_often_as_it_says()
    {
        // True rates of 30 customers against their value; visits are Poisson around the rates, so the index as seen is too high.
        double[] value = [.. Enumerable.Range(1, 30).Select(rank => 100.0 / rank)], rates = [.. Enumerable.Range(1, 30).Select(rank => 12 / Math.Sqrt(rank))];
        var truth = HooverOf(rates, value);
        int held = 0, plainly = 0;
        const int markets = 200;
        for (var market = 0; market < markets; market++)
        {
            var chance = new ChanceStream(ChanceKey.Of(7, market));
            double[] visits = [.. rates.Select(rate => (double)chance.Poisson(rate))];
            int[] owner = [.. visits.SelectMany((count, customer) => Enumerable.Repeat(customer, (int)count))];
            var seen = HooverOf(visits, value);
            var found = Resampling.Default.Interval(
                owner.Length, new IndexOutcome.Defined(seen), times => new IndexOutcome.Defined(HooverOf(Again(owner, times, 30), value)), (0, 1));
            var interval = found.ShouldBeOfType<IntervalOutcome.Estimated>().Interval;
            held += interval.Low <= truth && truth <= interval.High ? 1 : 0;
            plainly += interval.ByChance > 0 ? 1 : 0;
        }

        (held / (double)markets).ShouldBeInRange(0.85, 1);
        plainly.ShouldBe(markets);
    }

    private static double[] Again(int[] owner, ReadOnlySpan<int> times, int customers)
    {
        var visits = new double[customers];
        for (var i = 0; i < owner.Length; i++)
        {
            visits[owner[i]] += times[i];
        }

        return visits;
    }

    private static double HooverOf(double[] effort, double[] value) =>
        Disproportion.Of(effort, value).Match(compared => compared.Disproportion.Hoover, _ => 0);

    private static int Sum(ReadOnlySpan<int> times)
    {
        var sum = 0;
        foreach (var time in times)
        {
            sum += time;
        }

        return sum;
    }
}
