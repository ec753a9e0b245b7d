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
/// Where several files hold orders, those with most fields are taken and the others are named. Several with the same fields are parts of one export
/// and make one book; the same file twice is refused, since its sales would count twice, and so are different fields, as many in one file as in the other.
/// A single file of visits is named for the effort beside. Of several files of customers the one is taken that knows most
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
        if (orders.Count == 0)
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
            (found, sales) =>
            {
                var best = BestKnowing(found, sales);
                customers = best?.File ?? string.Empty;
                return best;
            },
            token);
        string[] diaries = [.. kinds.Where(file => file.Value is FileKind.Unknown { Reason: UnknownFileReason.Visits }).Select(file => file.Key)];
        var diary = diaries.Length == 1 ? diaries[0] : string.Empty;
        string[] taken = [.. orders, customers, diary];
        foreach (var (path, kind) in kinds.Where(file => !taken.Contains(file.Key, StringComparer.Ordinal)))
        {
            screen.Note(screen.Say("folder.notRead", Line(screen, path, kind)));
        }

        return book with { Name = screen.Say("folder.name", new DirectoryInfo(folder).Name, book.Name), Diary = diary };
    }

    private static List<string> OrdersAmong(Screen screen, IReadOnlyDictionary<string, FileKind> kinds)
    {
        var files = kinds.Where(file => file.Value is FileKind.Orders).Select(file => (Path: file.Key, ((FileKind.Orders)file.Value).Fields)).OrderByDescending(file => file.Fields.Count).ToList();
        var best = files.TakeWhile(file => file.Fields.Count == files[0].Fields.Count).ToList();
        if (best.Exists(file => !file.Fields.ToHashSet(StringComparer.Ordinal).SetEquals(best[0].Fields)))
        {
            throw StopException.Refused(screen.Say("folder.orders", Names(screen, best.Select(file => file.Path))));
        }

        foreach (var same in best.GroupBy(file => Digest(file.Path), StringComparer.Ordinal).Where(group => best.Count > 1 && group.Count() > 1))
        {
            throw StopException.Refused(screen.Say("folder.twice", Names(screen, same.Select(file => file.Path))));
        }

        return [.. best.Select(file => file.Path).Order(StringComparer.Ordinal)];
    }

    private static string Names(Screen screen, IEnumerable<string> paths) => string.Join(screen.Say("list"), paths.Select(Path.GetFileName));

    private static string Digest(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file));
    }

    private static CustomerListResult? BestKnowing(IReadOnlyList<CustomerListResult> found, SalesBook sales) => found
        .Select(file => (File: file, Known: sales.Customers.Count(customer => file.Customers.TryGet(customer, out _))))
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
