namespace CustomerTiering.Tiering;

/// <summary>What happens to customers with exactly the value of the last one inside a line.</summary>
public enum TieRule
{
    /// <summary>All of them come in: tied customers share the better tier. The default.</summary>
    ShareBetter,

    /// <summary>Unless all of them fit inside the line, all of them stay out: tied customers share the worse tier.</summary>
    ShareWorse,

    /// <summary>The line is kept to the number: ties are broken by profit, then by longest signed, then by id.</summary>
    Strict,
}
