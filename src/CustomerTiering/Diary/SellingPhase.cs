using System.Globalization;
using Ardalis.SmartEnum;
using CustomerTiering.Language;

namespace CustomerTiering.Diary;

/// <summary>A phase of a selling talk (销售阶段): one of a closed list. The name is the code in policies and files.</summary>
/// <remarks>The value is the order of the phases; <c>List</c> of the base class is sorted by name.</remarks>
public sealed class SellingPhase : SmartEnum<SellingPhase>
{
    /// <summary>Building trust (建立信任).</summary>
    public static readonly SellingPhase Trust = new("trust", 0);

    /// <summary>Finding out what the customer needs (发现需求).</summary>
    public static readonly SellingPhase Needs = new("needs", 1);

    /// <summary>Showing the product (介绍产品).</summary>
    public static readonly SellingPhase Product = new("product", 2);

    /// <summary>Closing (促成交易).</summary>
    public static readonly SellingPhase Closing = new("closing", 3);

    private static readonly PhraseBook Phrases = new(typeof(SellingPhase));

    private SellingPhase(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>Every phase, first to last.</summary>
    public static IReadOnlyList<SellingPhase> InOrder { get; } = [Trust, Needs, Product, Closing];

    /// <summary>The phase's name for people.</summary>
    public string NameIn(CultureInfo culture) => Phrases.Say(Name, culture);
}
