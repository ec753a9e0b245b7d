namespace CustomerTiering.Reports.Excel;

/// <summary>How a cell is shown; the value is the place of its format in the workbook's styles.</summary>
internal enum SheetCellKind
{
    /// <summary>Text or a number as it is.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Head,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A share of one.</summary>
    Percent,

    /// <summary>Text of several lines.</summary>
    Lines,
}
