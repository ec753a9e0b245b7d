namespace CustomerTiering.Files.Faults;

/// <summary>How many rows were rejected for a kind of fault.</summary>
/// <param name="Kind">What was wrong with them.</param>
/// <param name="Rows">Number of rows.</param>
public readonly record struct RowFaultCount(RowFaultKind Kind, long Rows);
