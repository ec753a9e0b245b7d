using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Customers;
using CustomerTiering.Files;
using CustomerTiering.Files.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Orders;
using CustomerTiering.Files.Tables;
using CustomerTiering.Measures;
using CustomerTiering.Reports;
using CustomerTiering.Sales;

namespace CustomerTiering.Console.Reading;

/// <summary>Makes a book of an order file and, where there is one, a file of customers: what is refused ends the command, what is rejected is told.</summary>
internal static class FileBook
{
    /// <summary>Reads the files as a person says that they are written.</summary>
    /// <param name="screen">Where rejected rows and progress are shown.</param>
    /// <param name="wish">How the files are written.</param>
    /// <param name="orders">The order file.</param>
    /// <param name="customers">The file of customers; empty for none.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="StopException">A file is refused.</exception>
    public static SourceBook Read(Screen screen, ReadingWish wish, string orders, string customers, CancellationToken token) =>
        Read(screen, wish, [orders], customers.Length == 0 ? [] : [customers], (onFile, _) => onFile.FirstOrDefault(), token);

    /// <summary>Reads the orders and what may be files of customers, of which one is chosen.</summary>
    /// <param name="screen">Where rejected rows and progress are shown.</param>
    /// <param name="wish">How the files are written.</param>
    /// <param name="orders">The order files, which make one book.</param>
    /// <param name="customers">Files that may be those of the customers.</param>
    /// <param name="choose">Chooses among them, knowing everyone with a line; null for none.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="StopException">A file is refused.</exception>
    public static SourceBook Read(
        Screen screen, ReadingWish wish, IReadOnlyList<string> orders, IReadOnlyList<string> customers, Func<IReadOnlyList<CustomerListResult>, SalesBook, CustomerListResult?> choose, CancellationToken token) =>
        Read(screen, wish, orders, customers, choose, options => Lines(screen, orders, wish.Rates, options, token), token);

    /// <summary>Reads the lines of order files.</summary>
    /// <exception cref="StopException">A file is refused.</exception>
    public static OrdersRead Lines(Screen screen, IReadOnlyList<string> paths, ExchangeRates rates, ReadingOptions options, CancellationToken token) =>
        ReadingBar.Show(screen, paths, progress => OrderFile.Read([.. paths.Select(FileSource.OfPath)], rates, options, progress, token)).Match(
            read => new OrdersRead(read.Result, read.Result.Ledger),
            refused => throw StopException.Refused(refused.Fault.Text(screen.Culture)),
            mixed => throw StopException.Refused(mixed.Text(screen.Culture)));

    /// <summary>Reads as <see cref="Read(Screen, ReadingWish, IReadOnlyList{string}, IReadOnlyList{string}, Func{IReadOnlyList{CustomerListResult}, SalesBook, CustomerListResult?}, CancellationToken)"/> does, the orders in a way of the caller's.</summary>
    /// <exception cref="StopException">A file is refused.</exception>
    public static SourceBook Read(
        Screen screen,
        ReadingWish wish,
        IReadOnlyList<string> orders,
        IReadOnlyList<string> customers,
        Func<IReadOnlyList<CustomerListResult>, SalesBook, CustomerListResult?> choose,
        Func<ReadingOptions, OrdersRead> readOrders,
        CancellationToken token)
    {
        var profile = Profiles.Load(wish, screen.Culture);

        // One map serves all files, so that a column may be in any; with one file a column that is not there is a mistake.
        var options = new ReadingOptions { Profile = profile, NeedsAllMapped = customers.Count == 0 };
        var (read, sales) = readOrders(options);
        var onFile = choose([.. customers.Select(path => Customers(screen, path, options, token))], sales);
        RowFaultReport.Tell(screen, wish.Strict, [.. onFile is null ? Array.Empty<RowFaults>() : [onFile.Faults], read.Faults]);
        if (Profiles.Save(wish, profile, screen.Culture))
        {
            screen.Note(screen.Say("profile.saved", wish.Profile));
        }

        return new SourceBook(
            onFile is null ? Name(screen, orders) : screen.Say("book.withCustomers", Name(screen, orders), Path.GetFileName(onFile.File)),
            onFile is null ? Portfolio.OfLines(read.CustomersFromLines, sales) : Portfolio.Of(Joined(onFile.Customers, read.CustomersFromLines), sales, onFile.Measures),
            read.Rows.Read,
            read.Rows.WithoutCustomer,
            read.Rows.Rejected,
            [.. Warnings(screen, read, sales, onFile)]);
    }

    private static string Name(Screen screen, IReadOnlyList<string> orders) => string.Join(screen.Say("list"), orders.Select(Path.GetFileName));

    private static CustomerListResult Customers(Screen screen, string path, ReadingOptions options, CancellationToken token) =>
        ReadingBar.Show(screen, [path], progress => CustomerList.Read(FileSource.OfPath(path), options, progress, token)).Match(
            read => read.Result,
            refused => throw StopException.Refused(refused.Fault.Text(screen.Culture)));

    private static IEnumerable<ReportWarning> Warnings(Screen screen, OrderReadingResult orders, SalesBook sales, CustomerListResult? onFile)
    {
        foreach (var note in (onFile?.Notes ?? []).Concat(orders.Notes))
        {
            yield return new ReportWarning(note.Kind.ToString(), note.Text(screen.Culture));
        }

        var strangers = onFile is null ? 0 : sales.Customers.Count(customer => !onFile.Customers.TryGet(customer, out _));
        if (strangers > 0)
        {
            yield return new ReportWarning("NotOnFile", screen.Say("book.strangers", onFile!.File, strangers, sales.Customers.Count));
        }
    }

    // What the file of customers leaves blank, such as a channel that stands only on the orders, comes from the lines; so do buyers that are not on file.
    private static CustomerFile Joined(CustomerFile onFile, CustomerFile fromLines) => CustomerFile.Of(
        onFile.Customers.Select(customer => !fromLines.TryGet(customer.Id, out var seen) ? customer : customer with
        {
            Name = customer.Name.Length == 0 ? seen.Name : customer.Name,
            Channel = customer.Channel.IsNone ? seen.Channel : customer.Channel,
            Region = customer.Region.IsNone ? seen.Region : customer.Region,
            Rep = customer.Rep.IsNone ? seen.Rep : customer.Rep,
            Group = customer.Group.IsNone ? seen.Group : customer.Group,
        }).Concat(fromLines.Customers.Where(customer => !onFile.TryGet(customer.Id, out _))),
        onFile.Groups);
}
