namespace CustomerTiering.Tiering;

/// <summary>What a score does with a criterion that is unknown for a customer.</summary>
public enum MissingCriterion
{
    /// <summary>The score is the weighted mean of the criteria that are known; the decision is provisional. The default.</summary>
    LeftOut,

    /// <summary>The criterion gives no points; the decision is provisional.</summary>
    Zero,
}
