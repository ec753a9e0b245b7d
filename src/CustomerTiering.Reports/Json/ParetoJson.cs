using System.Globalization;
using CustomerTiering.Measures;
using CustomerTiering.Sales;

namespace CustomerTiering.Reports.Json;

/// <summary>
/// The JSON of the Pareto facts of a book. The names are a contract; those that <see cref="TieringJson"/> also writes mean the same there.
/// </summary>
public static class ParetoJson
{
    /// <summary>Writes the facts over everyone with a line in the window, as UTF-8 without a byte-order mark, ended by a line break.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="totals">The sums of the period.</param>
    /// <param name="rows">What became of the rows they rest on.</param>
    /// <param name="culture">The language of the sentences. Figures are the same in every culture.</param>
    /// <param name="indented">Whether to break lines and indent for people.</param>
    /// <param name="warnings">Warnings to hand on.</param>
    public static void Write(Stream stream, SalesTotals totals, ReportRows rows, CultureInfo culture, bool indented = false, params IEnumerable<ReportWarning> warnings)
    {
        ArgumentNullException.ThrowIfNull(totals);
        ArgumentNullException.ThrowIfNull(rows);
        var facts = ParetoFacts.Of(totals);
        using var json = JsonFigures.Open(stream, indented);
        json.WriteStartObject();
        json.WriteString("currency", totals.Book.Currency.Code);
        json.Period(totals.Window.Period);
        json.KnownOn(totals.Window.KnownOn);
        json.Rows(rows);
        json.WriteNumber("customers", facts.Customers);
        json.WriteNumber("buyers", facts.Buyers);
        json.Money("netRevenue", facts.Net.Value);
        json.Money("base", facts.Base.Value);
        ParetoPart.Write(json, facts, culture);
        json.Warnings(warnings);
        json.WriteEndObject();
        JsonFigures.Close(json, stream);
    }
}
