namespace CustomerTiering.Files.Values;

/// <summary>What stands before the decimals of a number.</summary>
public enum DecimalMark
{
    /// <summary>Decided by the values of the file.</summary>
    Detected,

    /// <summary>A point: <c>1,234.56</c>.</summary>
    Point,

    /// <summary>A comma: <c>1.234,56</c>.</summary>
    Comma,
}
