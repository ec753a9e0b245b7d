namespace CustomerTiering.Measures;

/// <summary>Whether a <see cref="ParetoRule"/> holds in a book.</summary>
public enum ParetoVerdict
{
    /// <summary>About as many buyers as the rule says bring its part of the base.</summary>
    Holds,

    /// <summary>Fewer buyers than the rule says bring it: the book hangs on fewer customers.</summary>
    MoreConcentrated,

    /// <summary>More buyers than the rule says are needed: purchases are spread wider.</summary>
    LessConcentrated,

    /// <summary>There is no buyer.</summary>
    NoBuyers,
}
