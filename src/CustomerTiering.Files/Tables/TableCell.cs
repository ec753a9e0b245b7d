using NodaTime;

namespace CustomerTiering.Files.Tables;

/// <summary>One cell of the current row. Its text is valid until the next row is read.</summary>
internal readonly ref struct TableCell(ReadOnlySpan<char> text, CellKind kind = CellKind.Text, LocalDate day = default)
{
    /// <summary>The text, trimmed.</summary>
    public ReadOnlySpan<char> Text { get; } = text.Trim();

    public CellKind Kind { get; } = kind;

    /// <summary>The day of a cell that holds one.</summary>
    public LocalDate Day { get; } = day;
}
