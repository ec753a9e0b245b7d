using System.Globalization;
using Ardalis.SmartEnum;
using CustomerTiering.Language;

namespace CustomerTiering.Diary;

/// <summary>How a rep met a customer (联系方式): one of a closed list. The name is the code in policies and files.</summary>
/// <remarks>
/// What a contact weighs beside a visit is a policy, <see cref="DiaryPolicy"/>. The value is the order in which channels are listed; <c>List</c> of the
/// base class is sorted by name.
/// </remarks>
public sealed class ContactChannel : SmartEnum<ContactChannel>
{
    /// <summary>At the customer's place (上门拜访).</summary>
    public static readonly ContactChannel Visit = new("visit", 0);

    /// <summary>By telephone (电话).</summary>
    public static readonly ContactChannel Call = new("call", 1);

    /// <summary>By message or mail (信息).</summary>
    public static readonly ContactChannel Message = new("message", 2);

    /// <summary>At a meeting to which the customer came: an order meeting, a training, a fair (会议).</summary>
    public static readonly ContactChannel Meeting = new("meeting", 3);

    private static readonly PhraseBook Phrases = new(typeof(ContactChannel));

    private ContactChannel(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>Every channel, in the order in which they are listed.</summary>
    public static IReadOnlyList<ContactChannel> InOrder { get; } = [Visit, Call, Message, Meeting];

    /// <summary>The channel's name for people.</summary>
    public string NameIn(CultureInfo culture) => Phrases.Say(Name, culture);
}
