using System.Globalization;
using Ardalis.SmartEnum;
using CustomerTiering.Language;

namespace CustomerTiering.Planning;

/// <summary>How a rep makes a point (七种方法): one of a closed list of seven.</summary>
/// <remarks>The value is the order in which ways are listed; <c>List</c> of the base class is sorted by name.</remarks>
public sealed class TalkWay : SmartEnum<TalkWay>
{
    /// <summary>A case: what worked at a comparable customer.</summary>
    public static readonly TalkWay Case = new("case", 1);

    /// <summary>Reckoning the customer's gain with pencil and paper.</summary>
    public static readonly TalkWay Reckoning = new("reckoning", 2);

    /// <summary>ABCD: authority, better quality, convenience, difference.</summary>
    public static readonly TalkWay Abcd = new("abcd", 3);

    /// <summary>Demonstration: showing and letting try.</summary>
    public static readonly TalkWay Demonstration = new("demonstration", 4);

    /// <summary>Evidence: figures, certificates, records.</summary>
    public static readonly TalkWay Evidence = new("evidence", 5);

    /// <summary>Listening.</summary>
    public static readonly TalkWay Listening = new("listening", 6);

    /// <summary>Asking.</summary>
    public static readonly TalkWay Asking = new("asking", 7);

    private static readonly PhraseBook Phrases = new(typeof(TalkWay));

    private TalkWay(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>The seven, in order.</summary>
    public static IReadOnlyList<TalkWay> InOrder { get; } = [Case, Reckoning, Abcd, Demonstration, Evidence, Listening, Asking];

    /// <summary>The way for people.</summary>
    public string NameIn(CultureInfo culture) => Phrases.Say(Name, culture);
}
