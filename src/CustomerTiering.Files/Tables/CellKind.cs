namespace CustomerTiering.Files.Tables;

/// <summary>What a cell holds.</summary>
internal enum CellKind
{
    /// <summary>Text, as every field of a CSV file.</summary>
    Text,

    /// <summary>A number of a workbook; its text is the shortest that gives the number back, with a point.</summary>
    Number,

    /// <summary>A day of a workbook.</summary>
    Day,
}
