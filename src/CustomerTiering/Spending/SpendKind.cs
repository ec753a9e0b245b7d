using System.Globalization;
using Ardalis.SmartEnum;
using CustomerTiering.Language;

namespace CustomerTiering.Spending;

/// <summary>What is put into a customer (人、财、物): one of a closed list. The name is the code in files.</summary>
/// <remarks>The value is the order in which kinds are listed; <c>List</c> of the base class is sorted by name.</remarks>
public sealed class SpendKind : SmartEnum<SpendKind>
{
    /// <summary>People: the cost of staff on the spot, promoters, guides (人).</summary>
    public static readonly SpendKind People = new("people", 0);

    /// <summary>Goods: samples, gifts, display stands, goods on loan, at cost (物).</summary>
    public static readonly SpendKind Goods = new("goods", 1);

    /// <summary>Money: discounts, fees, rebates, advertising (财).</summary>
    public static readonly SpendKind Money = new("money", 2);

    private static readonly PhraseBook Phrases = new(typeof(SpendKind));

    private SpendKind(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>Every kind, in the order in which they are listed.</summary>
    public static IReadOnlyList<SpendKind> InOrder { get; } = [People, Goods, Money];

    /// <summary>The kind's name for people.</summary>
    public string NameIn(CultureInfo culture) => Phrases.Say(Name, culture);
}
