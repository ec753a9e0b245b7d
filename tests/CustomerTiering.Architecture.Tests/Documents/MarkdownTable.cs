namespace CustomerTiering.Architecture.Tests.Documents;

/// <summary>Tables of the documents that tests read.</summary>
internal static class MarkdownTable
{
    /// <summary>The rows of the first table under a heading, without its head; cells are trimmed and lose their code marks.</summary>
    /// <exception cref="InvalidDataException">The heading or the table is missing.</exception>
    public static IReadOnlyList<string[]> Under(string page, string heading)
    {
        var rows = page.Split('\n')
            .Select(line => line.TrimEnd('\r', ' '))
            .SkipWhile(line => !string.Equals(line, heading, StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .SkipWhile(line => !line.StartsWith('|'))
            .TakeWhile(line => line.StartsWith('|'))
            .Select(Cells)
            .ToList();
        return rows.Count > 2 ? rows[2..] : throw new InvalidDataException($"There is no table under '{heading}'.");
    }

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`'))];
}
