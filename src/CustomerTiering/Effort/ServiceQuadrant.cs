namespace CustomerTiering.Effort;

/// <summary>
/// Where a customer stands among a rep's customers: value above or below the mean of them, effort above or below the mean. On the mean counts as above.
/// </summary>
public enum ServiceQuadrant
{
    /// <summary>Great value, much effort (重点照顾).</summary>
    CaredFor,

    /// <summary>Great value, little effort (被冷落的大客户).</summary>
    Neglected,

    /// <summary>Small value, much effort (舒适区的小客户).</summary>
    Comfortable,

    /// <summary>Small value, little effort (轻量维护).</summary>
    Light,
}
