using System.Text;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Files.Lines;
using CustomerTiering.Files.Orders;
using CustomerTiering.Files.Tables;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Tests.Lines;

/// <summary>Everything that can be told of a reading, as text: two readings are the same when their texts are.</summary>
internal static class SameComplaints
{
    /// <summary>Reads files straight from bytes on two threads, however small they are.</summary>
    public static ReadingWay TwoThreads { get; } = new(FromBytes: true, WorthTwoThreads: 1);

    /// <summary>Reads files straight from bytes on one thread.</summary>
    public static ReadingWay OneThread { get; } = new(FromBytes: true, WorthTwoThreads: long.MaxValue);

    public static string OfLedger(byte[] file, ReadingWay way, ReadingOptions options, ExchangeRates rates) =>
        OrderFile.Read([FileSource.OfBytes("lines.csv", file)], rates, way, options).Match(
            read => Told(read.Result.Ledger, read.Result.CustomersFromLines, read.Result.Files[0], read.Result.Together.Count) + Totals(read.Result.Ledger, SalesWindow.Everything),
            refused => refused.Fault.ToString(),
            mixed => string.Join(' ', mixed.Counts));

    public static string OfSums(byte[] file, ReadingWay way, ReadingOptions options, ExchangeRates rates, SalesWindow window) =>
        OrderFile.Sum([FileSource.OfBytes("lines.csv", file)], window, rates, way, options).Match(
            summed => Told(summed.Result.Sums, summed.Result.CustomersFromLines, summed.Result.Files[0], summed.Result.Together.Count) + Totals(summed.Result.Sums, window),
            refused => refused.Fault.ToString(),
            mixed => string.Join(' ', mixed.Counts));

    /// <summary>The sums of a book by customer, in the order of first sight.</summary>
    public static string Totals(SalesBook book, SalesWindow window)
    {
        var text = new StringBuilder();
        var totals = book.Total(window);
        text.AppendLine($"{totals.LinesInWindow} {totals.LinesNotYetKnown}");
        for (var code = 0; code < book.Customers.Count; code++)
        {
            _ = totals.TryGetFirstDay(code, out var first);
            _ = totals.TryGetLastDay(code, out var last);
            text.AppendLine($"{book.Customers[code]} {totals.RevenueOf(code)} {totals.ReturnsOf(code)} {totals.CostOf(code)} {totals.HasFullCost(code)} {totals.LinesOf(code)} {totals.OrdersOf(code)} {IsoDay.Text(first)} {IsoDay.Text(last)}");
        }

        return text.ToString();
    }

    private static string Told(SalesBook book, CustomerFile customers, OrderFileReport file, int together)
    {
        var text = new StringBuilder();
        text.AppendLine($"{book.Count} {book.Currency} {book.LinesWithCost} {book.RoundedValues} {book.Span} {file.Rows} {file.Days} {file.DecimalMark} {together}");
        text.AppendJoin('\n', file.Faults.First).AppendLine().AppendJoin('\n', file.Faults.Counts).AppendLine();
        text.AppendJoin('\n', file.Notes).AppendLine();
        text.AppendJoin('\n', customers.Customers.Select(customer => $"{customer.Id} {customer.Name} {customer.Channel} {customer.Region} {customer.Rep} {customer.Group}")).AppendLine();
        return text.ToString();
    }
}
