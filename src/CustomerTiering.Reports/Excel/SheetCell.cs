namespace CustomerTiering.Reports.Excel;

/// <summary>One cell.</summary>
/// <param name="Kind">How it is shown.</param>
/// <param name="Text">Its text; empty for a number.</param>
/// <param name="Number">Its number; not a number for a text.</param>
internal readonly record struct SheetCell(SheetCellKind Kind, string Text, double Number);
