namespace CustomerTiering.Console.Databases;

/// <summary>What the type of a column can hold of amounts.</summary>
internal enum TableColumnKind
{
    /// <summary>Whole numbers: of which unit, somebody has to say.</summary>
    Whole,

    /// <summary>Exact decimals.</summary>
    Exact,

    /// <summary>Anything else; numbers in it are rounded.</summary>
    Other,
}
