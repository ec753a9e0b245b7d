using System.Text;
using CustomerTiering.Files.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Orders;
using CustomerTiering.Files.Tables;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Tests;

/// <summary>Reads text and bytes as files, for tests that know which case they expect.</summary>
internal static class ReadFiles
{
    public const string Name = "orders.csv";

    public static OrderFileResult Orders(string text, ReadingOptions? options = null) => Orders(Encoding.UTF8.GetBytes(text), options);

    public static OrderFileResult Orders(byte[] bytes, ReadingOptions? options = null) => Outcome(bytes, options).Match(
        read => read.Result,
        refused => throw new InvalidOperationException(refused.Fault.Text(Cultures.English)),
        mixed => throw new InvalidOperationException(mixed.Text(Cultures.English)));

    public static FileFault Refusal(string text, ReadingOptions? options = null) => Refusal(Encoding.UTF8.GetBytes(text), options);

    public static FileFault Refusal(byte[] bytes, ReadingOptions? options = null) =>
        Outcome(bytes, options).ShouldBeOfType<OrderFileOutcome.Refused>().Fault;

    public static OrderFileOutcome Outcome(byte[] bytes, ReadingOptions? options = null) => OrderFile.Read([FileSource.OfBytes(Name, bytes)], ExchangeRates.None, options);

    public static CustomerListResult Customers(string text, ReadingOptions? options = null) =>
        CustomerList.Read(FileSource.OfBytes("customers.csv", Encoding.UTF8.GetBytes(text)), options).ShouldBeOfType<CustomerListOutcome.Read>().Result;

    /// <summary>The lines of a file as they go into the ledger.</summary>
    public static List<OrderLine> Lines(byte[] bytes, ReadingOptions? options = null)
    {
        options ??= ReadingOptions.Default;
        var reading = OrderFile.Open(FileSource.OfBytes(Name, bytes), options, Rows.Silent.Progress, CancellationToken.None);
        List<OrderLine> lines = [];
        _ = reading.Run(cursor =>
        {
            lines = [];
            return new OrderLinesPass(cursor, reading.Plan, options, new CustomersFromLines(options.Channels), (in OrderLine line) => lines.Add(line));
        });
        return lines;
    }
}
