using System.Globalization;

namespace CustomerTiering.Demo.Tests;

/// <summary>The rows of the tables in docs/demo-market.md, as the default market gives them.</summary>
internal static class DocumentRows
{
    /// <summary>One row a truth: id, whom it is about, when, how large.</summary>
    public static IEnumerable<string> Truths(DemoMarket market) => market.Truths.Select(truth =>
        $"| `{truth.Id}` | {Whom(truth)} | {string.Join(", ", truth.Periods.Take(3))}{(truth.Periods.Count > 3 ? " …" : string.Empty)} | {string.Join("; ", truth.Figures.Select(Figure))} |");

    /// <summary>One row for each truth that works through the orders: what revenue and gross profit it added or took, to the cent.</summary>
    public static IEnumerable<string> Effects(DemoMarket market)
    {
        foreach (var truth in market.Truths)
        {
            var without = market.OrderLinesWithout(truth.Id);
            var revenue = market.OrderLines.Sum(line => line.Amount) - without.Sum(line => line.Amount);
            var profit = PlainSums.Profit(market.OrderLines) - PlainSums.Profit(without);
            if (revenue != 0 || profit != 0)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"| `{truth.Id}` | {revenue:#,0.00} | {profit:#,0.00} |");
            }
        }
    }

    private static string Whom(PlantedTruth truth) => string.Join("; ", ((IEnumerable<string>)
        [Named("outlet", [.. truth.Customers.Select(id => id.Value)]), Named("group", [.. truth.Groups.Select(id => id.Value)]), Named("rep", [.. truth.Reps.Select(id => id.Value)]), Named("item", [.. truth.Items.Select(id => id.Value)])])
        .Where(text => text.Length > 0).DefaultIfEmpty("all"));

    // Up to eight are named, more are counted: the object has them all.
    private static string Named(string what, string[] ids) => ids.Length switch
    {
        0 => string.Empty,
        <= 8 => $"{what} {string.Join(", ", ids)}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{ids.Length} {what}s"),
    };

    private static string Figure(TruthFigure figure) => figure.Unit switch
    {
        "CNY" => string.Create(CultureInfo.InvariantCulture, $"{figure.Name} {figure.Value:#,0.00} CNY"),
        "share" => string.Create(CultureInfo.InvariantCulture, $"{figure.Name} {figure.Value:0.######}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{figure.Name} {figure.Value:0.##}{(figure.Unit is "days" ? " days" : string.Empty)}"),
    };
}
