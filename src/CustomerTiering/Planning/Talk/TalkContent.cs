using System.Globalization;
using Ardalis.SmartEnum;
using CustomerTiering.Language;

namespace CustomerTiering.Planning;

/// <summary>What a rep speaks about at a visit (六项内容): one of a closed list of six.</summary>
/// <remarks>The value is the order in which contents are spoken about; <c>List</c> of the base class is sorted by name.</remarks>
public sealed class TalkContent : SmartEnum<TalkContent>
{
    /// <summary>Our company.</summary>
    public static readonly TalkContent Company = new("company", 1);

    /// <summary>The brand.</summary>
    public static readonly TalkContent Brand = new("brand", 2);

    /// <summary>The product.</summary>
    public static readonly TalkContent Product = new("product", 3);

    /// <summary>What the customer earns with it.</summary>
    public static readonly TalkContent Profit = new("profit", 4);

    /// <summary>Service.</summary>
    public static readonly TalkContent Service = new("service", 5);

    /// <summary>Support: promotions, advertising, display.</summary>
    public static readonly TalkContent Support = new("support", 6);

    private static readonly PhraseBook Phrases = new(typeof(TalkContent));

    private TalkContent(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>The six, in order.</summary>
    public static IReadOnlyList<TalkContent> InOrder { get; } = [Company, Brand, Product, Profit, Service, Support];

    /// <summary>The content for people.</summary>
    public string NameIn(CultureInfo culture) => Phrases.Say(Name, culture);
}
