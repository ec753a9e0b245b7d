namespace CustomerTiering.Files.Faults;

/// <summary>What a reader decided by itself and tells, so that nothing is chosen silently.</summary>
public enum FileNoteKind
{
    /// <summary>Two columns claim a field equally; the one further left was taken.</summary>
    TwoColumns,

    /// <summary>There is no column of customer ids; names serve as ids.</summary>
    NamesAsIds,

    /// <summary>Customers have several values of a property on their lines; the one on most lines was taken.</summary>
    SeveralValues,

    /// <summary>The workbook has more sheets; one was read.</summary>
    OtherSheets,

    /// <summary>Lines before the header were passed over.</summary>
    TitleLines,

    /// <summary>No value told the decimal mark; the point was taken because the comma separates the columns.</summary>
    PointAssumed,

    /// <summary>A column that is not needed was mapped but is not in the file.</summary>
    MappedColumnMissing,

    /// <summary>Rows stand for groups, not for outlets.</summary>
    GroupRecords,

    /// <summary>A group's own row gives a supplied measure, which only outlets can have.</summary>
    GroupMeasures,

    /// <summary>A column was left out of an anonymised file because it may tell who somebody is.</summary>
    ColumnDropped,

    /// <summary>Values were blotted out of an anonymised file because they are not the numbers or days that their column holds.</summary>
    ValuesBlotted,
}
