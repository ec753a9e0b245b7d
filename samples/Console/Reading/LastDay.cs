using CustomerTiering.Files;
using CustomerTiering.Files.Orders;
using CustomerTiering.Files.Tables;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Console.Reading;

/// <summary>What is likely to be the last day of an order file, by its end: most files are in order of days.</summary>
internal static class LastDay
{
    private const int Head = 1 << 16;
    private const int Tail = 1 << 20;

    /// <summary>Looks at the end of a text file, under the columns at its start.</summary>
    /// <returns>False when the file is not there, is no text, or its end cannot be read by itself.</returns>
    public static bool TryGuess(string path, ExchangeRates rates, ReadingOptions options, CancellationToken token, out LocalDate day)
    {
        day = default;
        if (!File.Exists(path) || Path.GetExtension(path).StartsWith(".xls", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var ends = Ends(path);
        var found = OrderFile.Sum([FileSource.OfBytes(Path.GetFileName(path), ends)], SalesWindow.Everything, rates, options, progress: null, token)
            .Match<SalesSums?>(summed => summed.Result.Sums, _ => null, _ => null);
        day = found is { Count: > 0 } ? found.Span.LastDay : default;
        return found is { Count: > 0 };
    }

    /// <summary>The first whole lines of a file and its last ones; all of a short file.</summary>
    private static byte[] Ends(string path)
    {
        using var file = File.OpenRead(path);
        if (file.Length <= Head + Tail)
        {
            var all = new byte[file.Length];
            file.ReadExactly(all);
            return all;
        }

        var (head, tail) = (new byte[Head], new byte[Tail]);
        file.ReadExactly(head);
        file.Position = file.Length - Tail;
        file.ReadExactly(tail);
        return [.. head[..(Array.LastIndexOf(head, (byte)'\n') + 1)], .. tail[(Array.IndexOf(tail, (byte)'\n') + 1)..]];
    }
}
