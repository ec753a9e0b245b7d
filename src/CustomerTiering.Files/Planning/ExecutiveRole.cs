namespace CustomerTiering.Files.Planning;

/// <summary>As what an executive visits.</summary>
public enum ExecutiveRole
{
    /// <summary>The owner, who meets every core customer each quarter.</summary>
    Owner,

    /// <summary>The marketing head, who gives a part of the working time to visits.</summary>
    MarketingHead,
}
