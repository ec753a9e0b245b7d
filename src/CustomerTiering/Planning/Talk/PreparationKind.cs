namespace CustomerTiering.Planning;

/// <summary>What a rep gets ready before a visit (拜访准备).</summary>
public enum PreparationKind
{
    /// <summary>Material about the company.</summary>
    Company,

    /// <summary>Material about products.</summary>
    Product,

    /// <summary>Prices and policies: what this customer can be offered.</summary>
    PriceAndPolicy,

    /// <summary>Facts about the customer.</summary>
    ClientFacts,
}
