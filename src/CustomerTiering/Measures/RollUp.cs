namespace CustomerTiering.Measures;

/// <summary>How the values of a group's children become the value of the group.</summary>
public enum RollUp
{
    /// <summary>The values are added: money and counts. Unknown as soon as one child's value is unknown.</summary>
    Sum,

    /// <summary>The greatest of the known values: overdue days, say.</summary>
    Greatest,

    /// <summary>The least of the known values.</summary>
    Least,

    /// <summary>Computed from the group's own sums, as a margin is from profit and revenue; a supplied value of this kind is unknown for a group of several.</summary>
    Derived,
}
