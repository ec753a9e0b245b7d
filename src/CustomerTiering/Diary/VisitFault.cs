using System.Globalization;
using Ardalis.SmartEnum;
using CustomerTiering.Language;

namespace CustomerTiering.Diary;

/// <summary>Why an entry of the diary does not count as a contact: one of a closed list.</summary>
/// <remarks>The value is the order in which reasons are looked for; <c>List</c> of the base class is sorted by name.</remarks>
public sealed class VisitFault : SmartEnum<VisitFault>
{
    /// <summary>It was recorded before its day (提前录入).</summary>
    public static readonly VisitFault RecordedAhead = new("recorded-ahead", 0);

    /// <summary>It has no check-in and its channel needs one (缺签到).</summary>
    public static readonly VisitFault NoCheckIn = new("no-check-in", 1);

    /// <summary>It has no check-out and its channel needs one (缺签退).</summary>
    public static readonly VisitFault NoCheckOut = new("no-check-out", 2);

    /// <summary>It ends before it begins.</summary>
    public static readonly VisitFault Backward = new("backward", 3);

    /// <summary>It is shorter than its channel asks (时长不足).</summary>
    public static readonly VisitFault TooShort = new("too-short", 4);

    /// <summary>It is longer than its channel allows (时长过长).</summary>
    public static readonly VisitFault TooLong = new("too-long", 5);

    /// <summary>The same visit counts already: same rep, customer, day, channel and check-in; without a check-in, the same in all that was recorded but number and recording day (重复).</summary>
    public static readonly VisitFault Duplicate = new("duplicate", 6);

    /// <summary>It begins before an earlier visit of the same rep has ended (时间重叠).</summary>
    public static readonly VisitFault Overlap = new("overlap", 7);

    private static readonly PhraseBook Phrases = new(typeof(VisitFault));

    private VisitFault(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>Every reason, in the order in which they are looked for.</summary>
    public static IReadOnlyList<VisitFault> InOrder { get; } = [RecordedAhead, NoCheckIn, NoCheckOut, Backward, TooShort, TooLong, Duplicate, Overlap];

    /// <summary>The reason for people.</summary>
    public string NameIn(CultureInfo culture) => Phrases.Say(Name, culture);
}
