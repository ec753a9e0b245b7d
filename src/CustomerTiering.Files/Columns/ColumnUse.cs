namespace CustomerTiering.Files.Columns;

/// <summary>
/// One column of a file and what it is read as.
/// </summary>
/// <param name="Position">The column's place, 1 for the first.</param>
/// <param name="Header">The column's name in the file.</param>
/// <param name="Fields">The names of the fields it is read as; empty when it is not read. A name column that serves as id is read as both.</param>
/// <param name="Mapped">Whether a person stated it; otherwise it was recognised by its name.</param>
public sealed record ColumnUse(int Position, string Header, IReadOnlyList<string> Fields, bool Mapped);
