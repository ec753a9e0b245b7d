using CustomerTiering.Reports.Json;
using CustomerTiering.Reports.Moves;

namespace CustomerTiering.Reports.Csv;

/// <summary>Who moved since an earlier result as a CSV file, for writing back to a customer system.</summary>
public static class TierMovesCsv
{
    /// <summary>One row a move, in the report's order; a tier that is not there is empty.</summary>
    public static void Write(Stream stream, TierMovesReport report, CsvStyle style)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var table = new CsvTable(stream, style, "customer", "channel", "move", "from", "to", "revenueBefore", "revenue");
        foreach (var move in report.Moves)
        {
            table.Text(move.Customer.Value).Text(move.Channel.ToString()).Text(TierMovesJson.NameOf(move.Kind)).Text(move.From).Text(move.To)
                .Money(move.RevenueBefore).Money(move.Revenue).EndRow();
        }
    }
}
