using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Values;
using CustomerTiering.Money;

namespace CustomerTiering.Files;

/// <summary>
/// How a kind of file is written: what a person states once and uses again for every later export. What is not stated is detected.
/// </summary>
public sealed record ReadingProfile
{
    /// <summary>Nothing is stated: everything is detected.</summary>
    public static ReadingProfile Detected { get; } = new();

    /// <summary>Which column is which field.</summary>
    public ColumnMap Map { get; init; } = ColumnMap.Empty;

    /// <summary>How days are written.</summary>
    public DayFormat Days { get; init; } = DayFormat.Recognised;

    /// <summary>How numbers are written.</summary>
    public DecimalMark DecimalMark { get; init; } = DecimalMark.Detected;

    /// <summary>How the file is laid out: delimiter, encoding, sheet.</summary>
    public Dialect Dialect { get; init; } = Dialect.Detected;

    /// <summary>The currency of every amount; <see cref="Currency.None"/> leaves it to the file.</summary>
    public Currency Currency { get; init; }
}
