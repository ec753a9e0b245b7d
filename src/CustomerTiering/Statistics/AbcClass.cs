namespace CustomerTiering.Statistics;

/// <summary>The three classes of a computed ABC analysis.</summary>
public enum AbcClass
{
    /// <summary>The important few (A 类).</summary>
    A,

    /// <summary>The middle (B 类).</summary>
    B,

    /// <summary>The trivial many, and everything that is not positive (C 类).</summary>
    C,
}
