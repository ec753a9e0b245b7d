namespace CustomerTiering.Effort;

/// <summary>Whether a customer's share of effort fits its share of value.</summary>
public enum ServiceLevel
{
    /// <summary>The two are less apart than the policy's disparity, or both are below the mean.</summary>
    InLine,

    /// <summary>Its share of value is above the mean and so many times its share of effort (服务不足).</summary>
    Underserved,

    /// <summary>Its share of effort is above the mean and so many times its share of value (服务过度).</summary>
    Overserved,
}
