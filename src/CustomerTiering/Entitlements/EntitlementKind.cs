using System.Globalization;
using Ardalis.SmartEnum;
using CustomerTiering.Language;

namespace CustomerTiering.Entitlements;

/// <summary>In what customers of different tiers are treated differently (差异化政策): one of a closed list. The name is the code in policies.</summary>
/// <remarks>The value is the order in which kinds are listed; <c>List</c> of the base class is sorted by name, so sort by value where order matters.</remarks>
public sealed class EntitlementKind : SmartEnum<EntitlementKind>
{
    /// <summary>Who gets new products first (新品投放).</summary>
    public static readonly EntitlementKind NewProducts = new("new-products", 1);

    /// <summary>How wide a range is offered (品项).</summary>
    public static readonly EntitlementKind Assortment = new("assortment", 2);

    /// <summary>Which promotions are run with it (促销政策).</summary>
    public static readonly EntitlementKind Promotion = new("promotion", 3);

    /// <summary>What is spent on advertising and display (广告陈列).</summary>
    public static readonly EntitlementKind Advertising = new("advertising", 4);

    /// <summary>Who keeps the relationship, and how closely (客情).</summary>
    public static readonly EntitlementKind Relationship = new("relationship", 5);

    /// <summary>Which rebates it can earn (返利).</summary>
    public static readonly EntitlementKind Rebates = new("rebates", 6);

    /// <summary>How fast and how well it is served (服务).</summary>
    public static readonly EntitlementKind Service = new("service", 7);

    private static readonly PhraseBook Phrases = new(typeof(EntitlementKind));

    private EntitlementKind(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>Every kind, in the order in which they are listed.</summary>
    public static IReadOnlyList<EntitlementKind> InOrder { get; } = [.. List.OrderBy(kind => kind.Value)];

    /// <summary>The kind's name for people.</summary>
    public string NameIn(CultureInfo culture) => Phrases.Say(Name, culture);
}
