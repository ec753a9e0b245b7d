namespace CustomerTiering.Tiering;

/// <summary>Whether everything the policy asks could be tested.</summary>
public enum DecisionStatus
{
    /// <summary>Every test that bears on the tier was made.</summary>
    Final,

    /// <summary>A test that bears on the tier could not be made, for want of data; the decision lists the measures.</summary>
    Provisional,
}
