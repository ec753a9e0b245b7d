namespace CustomerTiering.Sql.Statements;

/// <summary>One thing that the database cannot do exactly, or facts it cannot be asked about.</summary>
/// <param name="Code">A stable name of the kind of refusal, such as <c>rank-by-score</c>.</param>
/// <param name="Path">Where: a path into the policy such as <c>$.otherwise.ladder[0]</c>, or a table and column; empty for the whole.</param>
/// <param name="Message">The reason in words, in English.</param>
public sealed record SqlRefusal(string Code, string Path, string Message)
{
    /// <summary>How many rows, customers or values it is about, where they were counted; else 0.</summary>
    public decimal Count { get; init; }
}
