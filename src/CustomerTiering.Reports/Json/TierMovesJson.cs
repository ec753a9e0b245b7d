using System.Text.Json;
using CustomerTiering.Reports.Moves;

namespace CustomerTiering.Reports.Json;

/// <summary>The JSON of who moved since an earlier result, for writing back to a customer system. The names are a contract.</summary>
public static class TierMovesJson
{
    /// <summary>Writes the moves as UTF-8 without a byte-order mark, ended by a line break. A tier that is not there is null.</summary>
    public static void Write(Stream stream, TierMovesReport report, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        var result = report.Result;
        using var json = JsonFigures.Open(stream, indented);
        json.WriteStartObject();
        json.WriteStartObject("policy");
        json.WriteString("name", result.Policy.Name);
        json.WriteString("version", result.Policy.Version);
        json.WriteBoolean("same", report.IsSamePolicy);
        json.WriteEndObject();
        json.WriteString("currency", result.Currency.Code);
        json.Period(result.Scope.Period);
        json.Day("asOf", result.Scope.AsOf);
        json.WriteNumber("customers", result.Count);
        Part(json, report);
        json.WriteEndObject();
        JsonFigures.Close(json, stream);
    }

    /// <summary>The members that say against what, how many, and who.</summary>
    internal static void Part(Utf8JsonWriter json, TierMovesReport report)
    {
        json.WriteStartObject("since");
        json.WriteString("policy", report.Earlier.PolicyName);
        json.WriteString("version", report.Earlier.PolicyVersion);
        json.TextOrNull("asOf", report.Earlier.AsOf);
        json.WriteNumber("customers", report.Earlier.Count);
        json.WriteEndObject();
        json.WriteNumber("stayed", report.Stayed);
        json.WriteStartObject("counts");
        foreach (var kind in Enum.GetValues<TierMoveKind>())
        {
            json.WriteNumber(NameOf(kind), report.CountOf(kind));
        }

        json.WriteEndObject();
        json.WriteStartArray("moved");
        foreach (var move in report.Moves)
        {
            Write(json, move);
            json.FlushNowAndThen();
        }

        json.WriteEndArray();
    }

    /// <summary>The name of a kind of move in JSON and CSV.</summary>
    internal static string NameOf(TierMoveKind kind) => kind switch
    {
        TierMoveKind.Up => "up",
        TierMoveKind.Down => "down",
        TierMoveKind.Renamed => "renamed",
        TierMoveKind.New => "new",
        _ => "gone",
    };

    private static void Write(Utf8JsonWriter json, TierMove move)
    {
        json.WriteStartObject();
        json.WriteString("customer", move.Customer.Value);
        json.WriteString("channel", move.Channel.ToString());
        json.WriteString("move", NameOf(move.Kind));
        json.TextOrNull("from", move.From);
        json.TextOrNull("to", move.To);
        json.Money("revenueBefore", move.RevenueBefore);
        json.Money("revenue", move.Revenue);
        json.WriteEndObject();
    }
}
