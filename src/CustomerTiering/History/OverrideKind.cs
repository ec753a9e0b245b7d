namespace CustomerTiering.History;

/// <summary>What an override does to the tier (人工调整).</summary>
public enum OverrideKind
{
    /// <summary>At least this tier (保底).</summary>
    Floor,

    /// <summary>Exactly this tier (指定).</summary>
    Exact,

    /// <summary>At most this tier (封顶).</summary>
    Ceiling,
}
