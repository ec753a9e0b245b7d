namespace CustomerTiering.Potential;

/// <summary>How a raw measure is cut into bins. Every way gives limits, and a bin reaches from its lower limit up to, not including, the next.</summary>
public enum RfmBinning
{
    /// <summary>
    /// The limits are the type-7 quantiles of the measure plus 1 (a day, an order, a unit of the currency), as the R package <c>rfm</c>
    /// bins. The default.
    /// </summary>
    QuantilesPlusOne,

    /// <summary>The limits are the type-7 quantiles themselves.</summary>
    Quantiles,

    /// <summary>
    /// Bins of as equal a count as ties allow: of n customers in k bins a customer's score is k less the whole part of k·b/n, b being the
    /// number of customers who are strictly better. Tied customers share the better score.
    /// </summary>
    EqualCounts,
}
