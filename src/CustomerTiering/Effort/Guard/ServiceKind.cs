namespace CustomerTiering.Effort.Guard;

/// <summary>What customers are served with, for the guard of the lower tiers.</summary>
public enum ServiceKind
{
    /// <summary>Visits, planned or made (拜访).</summary>
    Visits,

    /// <summary>Money, goods and people put in (投入).</summary>
    Spend,

    /// <summary>Goods set aside (货源).</summary>
    Stock,
}
