namespace CustomerTiering.WhatIf;

/// <summary>What moves a customer, as far as the two results tell.</summary>
public enum TierChangeCause
{
    /// <summary>The two results were decided by different policies.</summary>
    Policy,

    /// <summary>Its own net revenue or gross profit differs between the two, or it is in one of them only.</summary>
    OwnSales,

    /// <summary>Its own figures are the same: others moved, and with them the lines and limits.</summary>
    Others,
}
