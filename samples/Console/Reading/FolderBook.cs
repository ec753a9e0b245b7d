using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Files;
using CustomerTiering.Files.Customers;
using CustomerTiering.Files.Kinds;
using CustomerTiering.Files.Tables;
using CustomerTiering.Sales;

namespace CustomerTiering.Console.Reading;

/// <summary>
/// Makes a book of a folder of exports: the orders and the customers among its files are recognised by their columns.
/// </summary>
/// <remarks>
/// Where several files hold orders with different columns, the one with most fields is taken and the others are named. Several with the same fields
/// are parts of one export; taking one of them would leave sales out, so that is refused. A single file of visits is named for the effort beside. Of several files of customers the one is taken that knows most
/// of those who bought; one that knows nobody is left out.
/// </remarks>
internal static class FolderBook
{
    private static readonly string[] Endings = [".csv", ".txt", ".tsv", ".xlsx", ".xls"];

    /// <summary>Reads the folder.</summary>
    /// <exception cref="StopException">There is no such folder, it holds no orders, or a file is refused.</exception>
    public static SourceBook Read(Screen screen, ReadingWish wish, string folder, CancellationToken token)
    {
        if (!Directory.Exists(folder))
        {
            throw StopException.Refused(screen.Say("folder.missing", folder));
        }

        var options = new ReadingOptions { Profile = Profiles.Load(wish, screen.Culture), NeedsAllMapped = false };
        var kinds = Directory.EnumerateFiles(folder)
            .Where(path => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && Path.GetFileName(path)[0] is not ('.' or '~'))
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => path, path => FileKinds.Of(FileSource.OfPath(path), options, token), StringComparer.Ordinal);
        var orders = OrdersAmong(screen, kinds);
        if (orders.Length == 0)
        {
            throw StopException.Refused([screen.Say("folder.noOrders", folder), .. kinds.Select(file => Line(screen, file.Key, file.Value))]);
        }

        var customers = string.Empty;
        string[] candidates = [.. kinds.Where(file => file.Value is FileKind.Customers).Select(file => file.Key)];
        var book = FileBook.Read(
            screen,
            wish,
            orders,
            candidates,
            (found, ledger) =>
            {
                var best = BestKnowing(found, ledger);
                customers = best?.File ?? string.Empty;
                return best;
            },
            token);
        string[] diaries = [.. kinds.Where(file => file.Value is FileKind.Unknown { Reason: UnknownFileReason.Visits }).Select(file => file.Key)];
        var diary = diaries.Length == 1 ? diaries[0] : string.Empty;
        foreach (var (path, kind) in kinds.Where(file => !new[] { orders, customers, diary }.Contains(file.Key, StringComparer.Ordinal)))
        {
            screen.Note(screen.Say("folder.notRead", Line(screen, path, kind)));
        }

        return book with { Name = screen.Say("folder.name", new DirectoryInfo(folder).Name, book.Name), Diary = diary };
    }

    private static string OrdersAmong(Screen screen, IReadOnlyDictionary<string, FileKind> kinds)
    {
        var files = kinds.Where(file => file.Value is FileKind.Orders).Select(file => (Path: file.Key, Fields: ((FileKind.Orders)file.Value).Fields.Count)).OrderByDescending(file => file.Fields).ToList();
        var best = files.TakeWhile(file => file.Fields == files[0].Fields).Select(file => file.Path).ToList();
        return best.Count > 1
            ? throw StopException.Refused(screen.Say("folder.orders", string.Join(screen.Say("list"), best.Select(Path.GetFileName))))
            : best.FirstOrDefault(string.Empty);
    }

    private static CustomerListResult? BestKnowing(IReadOnlyList<CustomerListResult> found, SalesLedger ledger) => found
        .Select(file => (File: file, Known: ledger.Customers.Count(customer => file.Customers.TryGet(customer, out _))))
        .Where(candidate => candidate.Known > 0)
        .OrderByDescending(candidate => candidate.Known)
        .ThenByDescending(candidate => candidate.File.Columns.Sum(column => column.Fields.Count))
        .ThenBy(candidate => candidate.File.File, StringComparer.Ordinal)
        .Select(candidate => candidate.File)
        .FirstOrDefault();

    private static string Line(Screen screen, string path, FileKind kind) => kind is FileKind.Refused refused
        ? refused.Fault.Text(screen.Culture)
        : screen.Say("folder.file", Path.GetFileName(path), kind.Text(screen.Culture));
}
