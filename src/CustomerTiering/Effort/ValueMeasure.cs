namespace CustomerTiering.Effort;

/// <summary>What effort is compared with, over the period of the tiers. Below zero counts as zero.</summary>
public enum ValueMeasure
{
    /// <summary>Net revenue.</summary>
    Revenue,

    /// <summary>Gross profit; zero for a customer whose lines do not all state their cost.</summary>
    Profit,
}
