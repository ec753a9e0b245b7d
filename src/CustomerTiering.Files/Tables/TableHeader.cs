namespace CustomerTiering.Files.Tables;

/// <summary>The names of a table's columns and where they stand.</summary>
/// <param name="Names">The names in the order of the file, trimmed; a column without a name has an empty one.</param>
/// <param name="Line">The line of the header, 1 for the first of the file.</param>
internal sealed record TableHeader(IReadOnlyList<string> Names, long Line)
{
    /// <summary>Columns up to the last one with a name: a row may end there or with the header's own empty columns.</summary>
    public int NamedColumns { get; } = Math.Max(1, Names.ToList().FindLastIndex(name => name.Length > 0) + 1);
}
