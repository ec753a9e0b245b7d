using System.Globalization;
using CustomerTiering.Measures;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Csv;

/// <summary>
/// The tables of a tiering result as CSV files: decisions, tiers, lines, channels, Lorenz curve. Column names are a contract and the same in every language.
/// </summary>
/// <remarks>Written row by row; the stream stays open. Shares are of the base, the sum of positive nets. The same result gives the same bytes.</remarks>
public static class TieringCsv
{
    private const int LorenzPoints = 1001;

    /// <summary>One row a decision, in the result's order; reasons and changes in words of the culture given.</summary>
    public static void WriteDecisions(Stream stream, TieringReport report, CultureInfo culture, CsvStyle style)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(culture);
        var result = report.Result;
        using var table = new CsvTable(
            stream, style, "customer", "name", "group", "channel", "region", "rep", "tier", "core", "focus", "status", "untested", "rank", "revenue", "share",
            "cumulativeShare", "toUpperTier", "toUpper", "toLowerTier", "toLower", "reasons");
        foreach (var kept in result.Decisions)
        {
            // A decision keeps its detail once asked; asking one that is thrown away keeps nothing.
            var decision = result[kept.Customer];
            var onFile = result.Book.Customers.TryGet(decision.Customer, out var record);
            table.Text(decision.Customer.Value).Text(decision.Name).Text(decision.Group.Value).Text(decision.Channel.ToString())
                .Text(onFile ? record!.Region.Value : string.Empty).Text(onFile ? record!.Rep.Value : string.Empty)
                .Text(decision.Tier.Value).Flag(decision.IsCore).Flag(decision.IsFocus)
                .Text(decision.Status == DecisionStatus.Final ? "final" : "provisional").Text(string.Join(';', decision.Untested));
            _ = decision.Rank == 0 ? table.Text(string.Empty) : table.Number(decision.Rank);
            table.Money(decision.Revenue).Ratio(decision.Share).Ratio(decision.CumulativeShare);
            Shift(table, decision.ToUpper);
            Shift(table, decision.ToLower);
            table.Text(string.Join(' ', decision.Reasons.Select(reason => reason.Text(culture)))).EndRow();
        }
    }

    /// <summary>One row a tier, best first.</summary>
    public static void WriteTiers(Stream stream, TieringReport report, CsvStyle style)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var table = new CsvTable(stream, style, "tier", "customers", "revenue", "share");
        foreach (var tier in report.Result.Tiers)
        {
            table.Text(tier.Tier.Value).Number(tier.Customers).Money(tier.Revenue).Ratio(tier.Share).EndRow();
        }
    }

    /// <summary>One row a line of a channel, with what ties did to it.</summary>
    public static void WriteLines(Stream stream, TieringReport report, CsvStyle style)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var table = new CsvTable(
            stream, style, "channel", "tier", "ranked", "counted", "lastValue", "members", "membersAfterTies", "tied", "inside", "cameIn");
        foreach (var line in report.Result.Lines)
        {
            table.Text(line.Channel.ToString()).Text(line.Tier.Value).Number(line.Ranked).Number(line.Counted).Money(line.LastValue)
                .Number(line.Members).Number(line.MembersAfterTies).Number(line.Tied).Number(line.TiedInside).Number(line.CameIn).EndRow();
        }
    }

    /// <summary>One row a channel and tier, channels in order of id.</summary>
    public static void WriteChannels(Stream stream, TieringReport report, CsvStyle style)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var table = new CsvTable(stream, style, "channel", "tier", "customers", "revenue", "share");
        foreach (var channel in ChannelSummary.Of(report.Result))
        {
            foreach (var tier in channel.Tiers)
            {
                table.Text(channel.Channel.ToString()).Text(tier.Tier.Value).Number(tier.Customers).Money(tier.Revenue).Ratio(tier.Share).EndRow();
            }
        }
    }

    /// <summary>The Lorenz curve of the buyers from the largest down, at most 1,001 points.</summary>
    public static void WriteLorenz(Stream stream, ParetoFacts facts, CsvStyle style)
    {
        ArgumentNullException.ThrowIfNull(facts);
        using var table = new CsvTable(stream, style, "buyers", "buyerShare", "revenueShare");
        if (facts.Buyers > 0)
        {
            foreach (var point in facts.Lorenz.Points(LorenzPoints))
            {
                table.Number((int)Math.Round(point.Items * facts.Buyers)).Ratio(point.Items).Ratio(point.Total).EndRow();
            }
        }
    }

    private static void Shift(CsvTable table, TierShift shift) => shift.Match(
        _ => table.Text(string.Empty).Text(string.Empty),
        by => table.Text(by.Tier.Value).Text(string.Join(
            ';', by.Changes.Select(change => change.Measure.Id + " " + change.Amount.ToString(CultureInfo.InvariantCulture)))));
}
