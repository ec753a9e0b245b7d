using System.Globalization;
using Ardalis.SmartEnum;
using CustomerTiering.Language;

namespace CustomerTiering.Planning;

/// <summary>Why a visit is needed beside the cadence: one of a closed list, with the purpose such a visit has.</summary>
/// <remarks>The value is the order in which reasons are listed; <c>List</c> of the base class is sorted by name.</remarks>
public sealed class NeedReason : SmartEnum<NeedReason>
{
    /// <summary>Sales fell: an alarm.</summary>
    public static readonly NeedReason Alarm = new("alarm", 1, VisitPurpose.Recovery);

    /// <summary>Something was promised for a day.</summary>
    public static readonly NeedReason Promise = new("promise", 2, VisitPurpose.Service);

    /// <summary>A complaint is open.</summary>
    public static readonly NeedReason Complaint = new("complaint", 3, VisitPurpose.Service);

    /// <summary>The customer is at risk of loss, or about to sign: its lifecycle asks for it.</summary>
    public static readonly NeedReason Lifecycle = new("lifecycle", 4, VisitPurpose.Development);

    /// <summary>A birthday, a callback, a training session.</summary>
    public static readonly NeedReason Care = new("care", 5, VisitPurpose.Care);

    /// <summary>An invoice is overdue.</summary>
    public static readonly NeedReason Receivable = new("receivable", 6, VisitPurpose.Collection);

    /// <summary>A review or another occasion agreed with the customer.</summary>
    public static readonly NeedReason Occasion = new("occasion", 7, VisitPurpose.Review);

    private static readonly PhraseBook Phrases = new(typeof(NeedReason));

    private NeedReason(string name, int value, VisitPurpose purpose)
        : base(name, value) => Purpose = purpose;

    /// <summary>Every reason, in order.</summary>
    public static IReadOnlyList<NeedReason> InOrder { get; } = [Alarm, Promise, Complaint, Lifecycle, Care, Receivable, Occasion];

    /// <summary>What the visit is for.</summary>
    public VisitPurpose Purpose { get; }

    /// <summary>The reason for people.</summary>
    public string NameIn(CultureInfo culture) => Phrases.Say(Name, culture);
}
