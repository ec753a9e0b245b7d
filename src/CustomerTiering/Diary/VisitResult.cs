using System.Globalization;
using Ardalis.SmartEnum;
using CustomerTiering.Language;

namespace CustomerTiering.Diary;

/// <summary>What a visit brought (拜访结果): one of a closed list. The name is the code in files.</summary>
/// <remarks>The value is the order in which results are listed; <c>List</c> of the base class is sorted by name.</remarks>
public sealed class VisitResult : SmartEnum<VisitResult>
{
    /// <summary>The diary does not say (未记录).</summary>
    public static readonly VisitResult Unrecorded = new("unrecorded", 0);

    /// <summary>An order (下单).</summary>
    public static readonly VisitResult Order = new("order", 1);

    /// <summary>A promise (承诺): an order, a display, a meeting to come.</summary>
    public static readonly VisitResult Promise = new("promise", 2);

    /// <summary>The rep was received and nothing came of it (无果).</summary>
    public static readonly VisitResult Nothing = new("nothing", 3);

    /// <summary>The rep was not received (未接待).</summary>
    public static readonly VisitResult NotReceived = new("not-received", 4);

    private static readonly PhraseBook Phrases = new(typeof(VisitResult));

    private VisitResult(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>Every result, in the order in which they are listed.</summary>
    public static IReadOnlyList<VisitResult> InOrder { get; } = [Unrecorded, Order, Promise, Nothing, NotReceived];

    /// <summary>Whether the visit is known to have brought nothing: nothing came of it, or the rep was not received. An unrecorded result is not fruitless.</summary>
    public bool IsFruitless => this == Nothing || this == NotReceived;

    /// <summary>The result's name for people.</summary>
    public string NameIn(CultureInfo culture) => Phrases.Say(Name, culture);
}
