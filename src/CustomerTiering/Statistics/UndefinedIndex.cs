namespace CustomerTiering.Statistics;

/// <summary>Why an index has no value. Where several hold, the first of this order is named.</summary>
public enum UndefinedIndex
{
    /// <summary>There is nothing to compare: no item.</summary>
    NoItems,

    /// <summary>An effort is below zero, and shares of a whole cannot be.</summary>
    NegativeEffort,

    /// <summary>A value is below zero, and shares of a whole cannot be.</summary>
    NegativeValue,

    /// <summary>The efforts add up to zero: nothing was spent that could be shared out.</summary>
    NoEffort,

    /// <summary>The values add up to zero: nothing came in that effort could follow.</summary>
    NoValue,

    /// <summary>Everyone has the same: there is no order to compare.</summary>
    AllTied,

    /// <summary>Too many of the drawn samples have no value: the sample is too small to say how far chance reaches.</summary>
    TooFewSamples,
}
