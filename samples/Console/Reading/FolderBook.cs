using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Files;
using CustomerTiering.Files.Kinds;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Console.Reading;

/// <summary>
/// Makes a book of a folder of exports: the orders and the customers among its files are recognised by their columns.
/// </summary>
/// <remarks>
/// Where several files hold the same kind of thing with different columns, the one with most fields is taken and the others are named. Several with
/// the same fields are parts of one export; taking one of them would leave sales out, so that is refused.
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
            .Select(path => (Path: path, Kind: FileKinds.Of(FileSource.OfPath(path), options, token)))
            .ToList();
        var orders = Best(screen, [.. kinds.Select(file => (file.Path, Fields: file.Kind is FileKind.Orders found ? found.Fields : [])).Where(file => file.Fields.Count > 0)], "folder.orders");
        if (orders.Length == 0)
        {
            throw StopException.Refused([screen.Say("folder.noOrders", folder), .. kinds.Select(file => Line(screen, file.Path, file.Kind))]);
        }

        var customers = Best(screen, [.. kinds.Select(file => (file.Path, Fields: file.Kind is FileKind.Customers found ? found.Fields : [])).Where(file => file.Fields.Count > 0)], "folder.customers");
        foreach (var (path, kind) in kinds.Where(file => !string.Equals(file.Path, orders, StringComparison.Ordinal) && !string.Equals(file.Path, customers, StringComparison.Ordinal)))
        {
            screen.Note(screen.Say("folder.notRead", Line(screen, path, kind)));
        }

        var book = FileBook.Read(screen, wish, orders, customers, token);
        return book with { Name = screen.Say(customers.Length == 0 ? "folder.name" : "folder.nameWithCustomers", folder, Path.GetFileName(orders), Path.GetFileName(customers)) };
    }

    private static string Line(Screen screen, string path, FileKind kind) => kind is FileKind.Refused refused
        ? refused.Fault.Text(screen.Culture)
        : screen.Say("folder.file", Path.GetFileName(path), kind.Text(screen.Culture));

    private static string Best(Screen screen, IReadOnlyList<(string Path, IReadOnlyList<string> Fields)> files, string phrase)
    {
        var parts = files.GroupBy(file => string.Join(',', file.Fields), StringComparer.Ordinal).OrderByDescending(group => group.First().Fields.Count).ToList();
        return parts switch
        {
            [] => string.Empty,
            [var first, ..] when first.Count() > 1 || (parts.Count > 1 && parts[1].First().Fields.Count == first.First().Fields.Count) =>
                throw StopException.Refused(screen.Say(phrase, string.Join(screen.Say("list"), parts.Where(part => part.First().Fields.Count == first.First().Fields.Count).SelectMany(part => part).Select(file => Path.GetFileName(file.Path))))),
            [var first, ..] => first.First().Path,
        };
    }
}
