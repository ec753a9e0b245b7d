namespace CustomerTiering.Sql.Statements;

/// <summary>One thing that the database cannot do exactly, or facts it cannot be asked about.</summary>
/// <param name="Code">A stable name of the kind of refusal, such as <c>rank-by-score</c>.</param>
/// <param name="Path">Where: a path into the policy such as <c>$.otherwise.ladder[0]</c>, or a table and column; empty for the whole.</param>
/// <param name="Message">The reason in words, in English.</param>
public sealed record SqlRefusal(string Code, string Path, string Message)
{
    /// <summary>How many rows, customers or values it is about, where they were counted; else 0.</summary>
    public decimal Count { get; init; }

    /// <summary>What of several things under the same code it is, such as <c>collation</c> of a column that is unfit; empty where the code says all.</summary>
    public string Aspect { get; init; } = string.Empty;

    /// <summary>What was found, such as a column's type or a server's version; empty where nothing was.</summary>
    public string Found { get; init; } = string.Empty;

    /// <summary>What is needed instead, where that differs from case to case.</summary>
    public string Needed { get; init; } = string.Empty;
}
