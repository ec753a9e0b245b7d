namespace CustomerTiering.History;

/// <summary>What a wrong tier did to the customer.</summary>
public enum DifferenceKind
{
    /// <summary>It had a better tier than it should have had.</summary>
    Granted,

    /// <summary>It was refused a better tier that it should have had.</summary>
    Refused,
}
