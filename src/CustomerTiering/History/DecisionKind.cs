namespace CustomerTiering.History;

/// <summary>What is decided on a decision day; of one day in this order.</summary>
internal enum DecisionKind
{
    /// <summary>Whose grace is over is looked at again.</summary>
    GraceEnd,

    /// <summary>A running period is looked at for upgrades.</summary>
    Review,

    /// <summary>A period is over: tiers are earned, kept or lost.</summary>
    PeriodEnd,
}
