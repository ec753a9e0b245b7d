namespace CustomerTiering.WhatIf;

/// <summary>What a number of a policy is counted in.</summary>
public enum PolicyLimitUnit
{
    /// <summary>A part of a whole, 0 to 1.</summary>
    Part,

    /// <summary>A whole number of customers or groups.</summary>
    Count,

    /// <summary>A number in units of a measure.</summary>
    Measure,

    /// <summary>A multiple of another number.</summary>
    Factor,
}
