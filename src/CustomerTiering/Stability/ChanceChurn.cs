using System.Globalization;
using CustomerTiering.Statistics;

namespace CustomerTiering.Stability;

/// <summary>
/// Simulates how much of a top group falls out next year in a market in which nobody changes: what hysteresis has to be measured against.
/// </summary>
public static class ChanceChurn
{
    /// <summary>The orders a year at which the figures are usually given.</summary>
    public static IReadOnlyList<double> UsualOrders { get; } = [4, 12, 50];

    /// <summary>Simulates two years of a market and compares their top groups. O(runs · customers · orders).</summary>
    /// <exception cref="InvalidOperationException">The exit limits do not rise.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ChanceChurnResult Simulate(ChanceChurnModel model, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        var limits = (StabilityPolicy.Default with { Top = model.Top, StayUntil = model.StayUntil }).Limits();
        int[] places = [.. limits.Select(limit => TopPlaces.Of(limit, model.Customers))];
        var members = 0L;
        var falls = new long[places.Length];
        var years = (First: new double[model.Customers], Second: new double[model.Customers]);
        for (var run = 0; run < model.Runs; run++)
        {
            token.ThrowIfCancellationRequested();
            Fill(model, run, years.First, years.Second);
            var entry = Line(years.First, places[0]);
            double[] exits = [.. places.Select(place => Line(years.Second, place))];
            for (var customer = 0; customer < model.Customers; customer++)
            {
                if (IsInside(years.First[customer], entry))
                {
                    members++;
                    for (var limit = 0; limit < exits.Length; limit++)
                    {
                        falls[limit] += IsInside(years.Second[customer], exits[limit]) ? 0 : 1;
                    }
                }
            }
        }

        return new ChanceChurnResult(model, [.. limits.Select((limit, i) => new ChanceChurnRow(limit, members == 0 ? 0 : falls[i] / (double)members))]);
    }

    /// <summary>The same market at several numbers of orders a year.</summary>
    public static IReadOnlyList<ChanceChurnResult> Curve(ChanceChurnModel model, IReadOnlyList<double> meanOrders, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(meanOrders);
        return [.. meanOrders.Select(orders => Simulate(model with { MeanOrders = orders }, token))];
    }

    private static void Fill(ChanceChurnModel model, int run, double[] first, double[] second)
    {
        for (var customer = 0; customer < first.Length; customer++)
        {
            var key = ChanceKey.Of(model.Seed, "churn" + customer.ToString(CultureInfo.InvariantCulture));
            var chance = new ChanceStream(ChanceKey.Of(key, run));
            var rate = chance.Gamma(model.RateShape) / model.RateShape * model.MeanOrders;
            first[customer] = Year(ref chance, rate, model.AmountSpread);
            second[customer] = Year(ref chance, rate, model.AmountSpread);
        }
    }

    private static double Year(ref ChanceStream chance, double rate, double spread)
    {
        var sum = 0.0;
        for (var orders = chance.Poisson(rate); orders > 0; orders--)
        {
            sum += SteadyMath.Exp(spread * chance.Normal());
        }

        return sum;
    }

    private static double Line(double[] year, int places)
    {
        var sorted = (double[])year.Clone();
        Array.Sort(sorted);
        return sorted[^Math.Min(places, sorted.Length)];
    }

    // Who bought nothing is never inside, even where the line falls among them.
    private static bool IsInside(double year, double line) => year > 0 && year >= line;
}
