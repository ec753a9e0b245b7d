using System.Globalization;
using CustomerTiering.Reports;
using CustomerTiering.Reports.Csv;
using CustomerTiering.Reports.Html;
using CustomerTiering.Reports.Json;
using CustomerTiering.Reports.Moves;
using CustomerTiering.Reports.Pictures;

namespace CustomerTiering.Console.Writing;

/// <summary>The files that <c>--out</c> writes for a result.</summary>
internal static class ResultFiles
{
    private static readonly string[] OfMoves = ["moves.json", "moves.csv"];

    /// <summary>Their names, known before anything is read.</summary>
    public static IReadOnlyList<string> Names(bool withMoves) =>
        ["report.html", "tiers.json", "decisions.csv", "tiers.csv", "channels.csv", "lines.csv", "lorenz.csv", "pareto.svg", "lorenz.svg", "tiers.svg", "channels.svg", .. withMoves ? OfMoves : []];

    /// <summary>The files with what writes them, in the order of their names.</summary>
    public static IReadOnlyList<NewFile> Of(TieringReport report, TierMovesReport? moves, CultureInfo culture, CancellationToken token)
    {
        // A person opens these in a spreadsheet, which takes UTF-8 for a local code page unless a mark says otherwise.
        var style = CsvStyle.ForExcel;
        Action<Stream>[] writers =
        [
            stream => TieringPage.Write(stream, report, culture),
            stream => TieringJson.Write(stream, report, culture, indented: true, token),
            stream => TieringCsv.WriteDecisions(stream, report, culture, style),
            stream => TieringCsv.WriteTiers(stream, report, style),
            stream => TieringCsv.WriteChannels(stream, report, style),
            stream => TieringCsv.WriteLines(stream, report, style),
            stream => TieringCsv.WriteLorenz(stream, report.Result.Pareto, style),
            stream => ParetoPicture.Draw(report.Result, culture).Write(stream),
            stream => LorenzPicture.Draw(report.Result.Pareto, culture).Write(stream),
            stream => TierPicture.Draw(report.Result, culture).Write(stream),
            stream => ChannelPicture.Draw(report.Result, culture).Write(stream),
            stream => TierMovesJson.Write(stream, moves!, indented: true),
            stream => TierMovesCsv.Write(stream, moves!, style),
        ];
        return [.. Names(moves is not null).Zip(writers, (name, write) => new NewFile(name, write))];
    }
}
