namespace CustomerTiering.History;

/// <summary>What became known that changed a customer's past; where several did, the first of this list.</summary>
public enum DifferenceCause
{
    /// <summary>An override was recorded, changed or annulled.</summary>
    Override,

    /// <summary>It was merged with another customer, or separated from it.</summary>
    Identity,

    /// <summary>It belonged to another group.</summary>
    Group,

    /// <summary>Lines of its own were recorded late: sales, returns or corrections.</summary>
    LateLines,

    /// <summary>Another policy is applied to the days.</summary>
    Policy,

    /// <summary>Nothing of its own: it stands among others, and theirs changed.</summary>
    Others,
}
