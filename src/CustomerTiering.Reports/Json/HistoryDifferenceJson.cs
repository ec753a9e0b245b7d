using CustomerTiering.History;
using CustomerTiering.Money;

namespace CustomerTiering.Reports.Json;

/// <summary>The JSON of what later facts correct in a history. The names are a contract: they are added to, never changed.</summary>
/// <remarks>Ordered by customer and day; both ends of the days are inside. The same difference gives the same bytes.</remarks>
public static class HistoryDifferenceJson
{
    /// <summary>Writes a difference as UTF-8 without a byte-order mark, ended by a line break.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="history">The history that is corrected.</param>
    /// <param name="difference">What was wrong in it.</param>
    /// <param name="version">The policy that decided it.</param>
    /// <param name="currency">The currency of the amounts.</param>
    /// <param name="indented">Whether to break lines and indent for people.</param>
    /// <param name="token">Stops the writing.</param>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static void Write(
        Stream stream, TierHistory history, HistoryDifference difference, PolicyVersion version, Currency currency, bool indented = false, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(version);
        using var json = JsonFigures.Open(stream, indented);
        json.WriteStartObject();
        HistoryRules.Write(json, version);
        json.WriteString("currency", currency.Code);
        json.Day("firstDay", history.FirstDay);
        json.Day("decidedTo", history.DecidedTo);
        json.Day("knownBefore", difference.KnownBefore);
        json.KnownOn(difference.KnownOn);
        json.WriteNumber("customers", difference.Customers);
        json.WriteNumber("granted", difference.Tiers.Count(entry => entry.Kind == DifferenceKind.Granted));
        json.WriteNumber("refused", difference.Tiers.Count(entry => entry.Kind == DifferenceKind.Refused));
        json.WriteStartArray("differences");
        foreach (var entry in difference.Tiers)
        {
            token.ThrowIfCancellationRequested();
            TierDifferencePart.Write(json, entry);
            json.FlushNowAndThen();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        JsonFigures.Close(json, stream);
    }
}
