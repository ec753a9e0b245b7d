using NodaTime;

namespace CustomerTiering.Files.Tables;

/// <summary>One cell of the current row. Its text is valid until the next row is read.</summary>
internal readonly ref struct TableCell(ReadOnlySpan<char> text, CellKind kind = CellKind.Text, LocalDate day = default, LocalTime clock = default, bool hasClock = false)
{
    /// <summary>The text, trimmed.</summary>
    public ReadOnlySpan<char> Text { get; } = text.Trim();

    public CellKind Kind { get; } = kind;

    /// <summary>The day of a cell that holds one.</summary>
    public LocalDate Day { get; } = day;

    /// <summary>The time of day of a cell of a workbook that holds one.</summary>
    public LocalTime Clock { get; } = clock;

    /// <summary>Whether the cell holds a time of day as such.</summary>
    public bool HasClock { get; } = hasClock;
}
