using CustomerTiering.Files.Faults;

namespace CustomerTiering.Files.Tables;

/// <summary>Why the current row cannot be read at all, whatever its columns mean.</summary>
internal readonly record struct RowDefect(RowFaultKind Kind, string Value, string Detail);
