using System.Globalization;
using Ardalis.SmartEnum;
using CustomerTiering.Language;

namespace CustomerTiering.Planning;

/// <summary>What a visit is for (拜访目的): one of a closed list. The name is the code in policies and files.</summary>
/// <remarks>The value is the order in which purposes are listed; <c>List</c> of the base class is sorted by name.</remarks>
public sealed class VisitPurpose : SmartEnum<VisitPurpose>
{
    /// <summary>Keep the relationship and take the next order.</summary>
    public static readonly VisitPurpose Order = new("order", 1);

    /// <summary>Look at the business together: sales, items, plan.</summary>
    public static readonly VisitPurpose Review = new("review", 2);

    /// <summary>Check stock, shelf, rivals and prices.</summary>
    public static readonly VisitPurpose StoreCheck = new("store-check", 3);

    /// <summary>Understand why sales fell, and act.</summary>
    public static readonly VisitPurpose Recovery = new("recovery", 4);

    /// <summary>Win a customer that has not signed yet.</summary>
    public static readonly VisitPurpose Development = new("development", 5);

    /// <summary>Settle a complaint or keep a promise.</summary>
    public static readonly VisitPurpose Service = new("service", 6);

    /// <summary>A birthday, a callback, a training session.</summary>
    public static readonly VisitPurpose Care = new("care", 7);

    /// <summary>Collect what is overdue.</summary>
    public static readonly VisitPurpose Collection = new("collection", 8);

    private static readonly PhraseBook Phrases = new(typeof(VisitPurpose));

    private VisitPurpose(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>Every purpose, in order.</summary>
    public static IReadOnlyList<VisitPurpose> InOrder { get; } = [Order, Review, StoreCheck, Recovery, Development, Service, Care, Collection];

    /// <summary>The purpose for people.</summary>
    public string NameIn(CultureInfo culture) => Phrases.Say(Name, culture);
}
