using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Potential;
using CustomerTiering.Sales;
using CustomerTiering.Testing;
using NodaTime;

namespace CustomerTiering.Tests.Potential;

/// <summary>O6: the orders and the scores that the R package <c>rfm</c> documents for them.</summary>
public class RfmOracle
{
    private const string Orders = "science/rfm_data_orders.csv";
    private const string Expected = "science/rfm_orders_expected_scores.csv";
    private static readonly LocalDate AsOf = new(2006, 12, 31);

    [SharedDataFact(Orders)]
    public void O6_thresholds_and_counts()
    {
        var result = Score();
        result.Count.ShouldBe(995);
        result.RecencyLimits.ShouldBe([115m, 181m, 297.4m, 482m]);
        result.FrequencyLimits.ShouldBe([4m, 5m, 6m, 8m]);
        result.MonetaryLimits.ShouldBe([255.8m, 382m, 506.4m, 666m]);
        Counts(result.Recency).ShouldBe([197, 200, 199, 199, 200]);
        Counts(result.Frequency).ShouldBe([268, 187, 176, 244, 120]);
        Counts(result.Monetary).ShouldBe([200, 200, 198, 202, 195]);
    }

    [SharedDataFact(Orders, Expected)]
    public void O6_every_customer_has_the_documented_scores()
    {
        var result = Score();
        var scores = result.Customers.Select((customer, place) => (customer.Value, result[place])).ToDictionary(StringComparer.Ordinal);
        var documented = Rows(Expected).ToDictionary(row => row[0], row => new RfmScore(Byte(row[4]), Byte(row[5]), Byte(row[6])), StringComparer.Ordinal);
        documented.Count.ShouldBe(995);
        scores.ShouldBe(documented, ignoreOrder: true);
    }

    [SharedDataFact(Orders)]
    public void O6_plain_columns_give_the_same_scores()
    {
        var totals = Totals();
        var places = Enumerable.Range(0, totals.Customers.Count).ToArray();
        int[] days = [.. places.Select(code => totals.TryGetLastDay(code, out var last) ? Period.DaysBetween(last, AsOf) : -1)];
        var plain = Rfm.Of(RfmPolicy.Default, days, [.. places.Select(totals.LinesOf)], [.. places.Select(code => (long)totals.RevenueOf(code).Micros)]);
        var named = Score();
        places.Select(place => plain[place]).ShouldBe(places.Select(place => named[place]));
    }

    [SharedDataFact(Orders)]
    public void Scores_reach_a_policy_as_measures()
    {
        var result = Score();
        var measures = result.Measures();
        measures.Select(measure => measure.Measure.Id).ShouldBe(["recencyScore", "frequencyScore", "monetaryScore"]);
        measures[2].TryGet(result.Customers[3], out var score).ShouldBeTrue();
        score.ShouldBe(result[3].Monetary);
    }

    private static RfmResult Score() => Rfm.Of(ByLines(), Totals(), AsOf);

    /// <summary>The package counts rows, also two on one day.</summary>
    private static RfmPolicy ByLines() => RfmPolicy.Of(new RfmPolicyDraft { Frequency = RfmFrequency.Lines })
        .Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].Message));

    private static SalesTotals Totals() => SalesLedger.Of(Rows(Orders).Select(row => new OrderLine(
        new CustomerId(row[0]),
        IsoDay.TryParse(row[1], out var day) ? day : throw new FormatException(row[1]),
        decimal.Parse(row[2], CultureInfo.InvariantCulture)))).Total(SalesWindow.Everything);

    private static int[] Counts(ReadOnlySpan<byte> scores)
    {
        var counts = new int[5];
        foreach (var score in scores)
        {
            counts[score - 1]++;
        }

        return counts;
    }

    private static byte Byte(string text) => byte.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(SharedData.PathOf(file)).Skip(1).Select(line => line.Split(',').Select(field => field.Trim('"')).ToArray());
}
